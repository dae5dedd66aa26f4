#include "core/layout/detail/newcomers.h"

#include "core/layout/detail/random.h"

#include <cmath>
#include <vector>

namespace moneyties::layout::detail {

namespace {

/// How far from straight away a newcomer goes at most, in turns to either side: siblings fan out.
constexpr double kFan = 0.3;
constexpr double kPi = 3.14159265358979323846;

class Newcomers {
public:
    Newcomers(const Mesh& mesh, std::span<const Point> start, std::span<const std::uint8_t> isPlaced,
              std::uint64_t seed)
        : m_mesh(mesh), m_positions(start.begin(), start.end()), m_isPlaced(isPlaced.begin(), isPlaced.end()),
          m_random(seed) {}

    Positions run() {
        for (NodeIndex node = 0; node < m_positions.size(); ++node)
            if (m_isPlaced[node])
                m_queue.push_back(node);
        for (std::size_t next = 0; next < m_queue.size(); ++next)
            for (NodeIndex other : m_mesh.neighbours(m_queue[next]))
                if (!m_isPlaced[other]) {
                    m_positions[other] = placeOf(other);
                    m_isPlaced[other] = 1;
                    m_queue.push_back(other);
                }
        return std::move(m_positions);
    }

private:
    Point middleOfPlaced(NodeIndex node) const {
        Point sum;
        double count = 0;
        for (NodeIndex other : m_mesh.neighbours(node))
            if (m_isPlaced[other]) {
                sum = sum + m_positions[other];
                ++count;
            }
        return count > 0 ? sum * (1 / count) : sum;
    }

    double lengthTo(NodeIndex node) const { return m_mesh.hasLengths() ? m_mesh.lengths(node).front() : 1; }

    Point placeOf(NodeIndex node) {
        const Point anchor = middleOfPlaced(node);
        Point crowd;
        for (NodeIndex other : m_mesh.neighbours(node))
            if (m_isPlaced[other])
                crowd = crowd + anchor - middleOfPlaced(other);
        const double away = length(crowd) > 0 ? std::atan2(crowd.y, crowd.x) : kPi * m_random.signedUnit();
        const double angle = away + 2 * kPi * kFan * m_random.signedUnit();
        return anchor + Point{std::cos(angle), std::sin(angle)} * lengthTo(node);
    }

    const Mesh& m_mesh;
    Positions m_positions;
    std::vector<std::uint8_t> m_isPlaced;
    std::vector<NodeIndex> m_queue;
    Random m_random;
};

} // namespace

Positions besideNeighbours(const Mesh& mesh, std::span<const Point> start,
                           std::span<const std::uint8_t> isPlaced, std::uint64_t seed) {
    return Newcomers(mesh, start, isPlaced, seed).run();
}

} // namespace moneyties::layout::detail
