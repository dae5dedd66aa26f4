#include "core/layout/detail/sparse_stress.h"

#include "core/layout/detail/kernels.h"
#include "core/layout/detail/pivot_mds.h"
#include "core/layout/detail/pivots.h"
#include "core/layout/detail/random.h"

#include <algorithm>
#include <cmath>

namespace moneyties::layout::detail {

namespace {

constexpr std::size_t kPivotCount = 48;
constexpr int kMostRounds = 10;
/// Rounds end when nodes move less than this part of an edge on average.
constexpr double kRestless = 0.05;
/// Nodes go this much farther than they want to, which saves half of the rounds (successive over-relaxation),
/// and exactly there in the last round.
constexpr float kOvershoot = 1.5F;
/// Nodes from which PivotMDS finds its directions, and the drawing its scale.
constexpr std::size_t kSample = 5000;
/// The nodes are moved in blocks: one after another within a block, all blocks at once. The blocks depend on
/// the number of nodes alone, so that the picture does not depend on the number of threads.
constexpr std::size_t kSmallestBlock = 4096;
constexpr std::size_t kMostBlocks = 64;
constexpr float kTiny = 1e-12F;

class SparseStress {
public:
    SparseStress(const EngineInput& input, ThreadPool& pool, const Job& job)
        : m_mesh(input.mesh), m_seed(input.seed), m_pool(pool),
          m_pivots(choosePivots(m_mesh, kPivotCount, m_seed, job.stretch(0, 0.3))),
          m_weights(pivotWeights(m_pivots)), m_places(m_mesh.nodeCount()) {}

    Positions run(const Job& job) {
        start();
        scaleToDistances();
        bool isSettled = false;
        for (int round = 0; round < kMostRounds && !isSettled; ++round) {
            job.throwIfStopped();
            isSettled = moveAll(kOvershoot) < kRestless;
            job.report(0.3 + 0.7 * (round + 1) / kMostRounds);
        }
        moveAll(1);
        Positions positions(m_places.size());
        for (std::size_t i = 0; i < positions.size(); ++i)
            positions[i] = {m_places[i].x, m_places[i].y};
        return positions;
    }

private:
    /// Both coordinates of a node lie in one line of the cache.
    struct Place {
        float x = 0;
        float y = 0;
    };

    std::size_t sampleSize() const { return std::min(m_places.size(), kSample); }
    std::size_t sampled(std::size_t i) const { return i * m_places.size() / sampleSize(); }

    void distancesOf(std::size_t node, std::vector<float>& distances) const {
        const auto row = m_pivots.row(node);
        distances.resize(row.size());
        for (std::size_t p = 0; p < row.size(); ++p)
            distances[p] = m_pivots.unit * static_cast<float>(row[p]);
    }

    PivotMds scaling() const {
        const std::size_t count = sampleSize();
        std::vector<float> sample(m_pivots.count() * count);
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t p = 0; p < m_pivots.count(); ++p)
                sample[p * count + i] = m_pivots.unit * static_cast<float>(m_pivots.row(sampled(i))[p]);
        return {sample, m_pivots.count(), m_seed};
    }

    void start() {
        const PivotMds mds = scaling();
        Random random(m_seed);
        std::vector<float> distances;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            distancesOf(i, distances);
            const Point p = mds.place(distances);
            m_places[i].x = static_cast<float>(p.x + 0.1 * random.signedUnit());
            m_places[i].y = static_cast<float>(p.y + 0.1 * random.signedUnit());
        }
    }

    /// The scale at which distances to the pivots are least wrong, relatively.
    void scaleToDistances() {
        double once = 0;
        double twice = 0;
        for (std::size_t i = 0; i < sampleSize(); ++i) {
            const std::size_t node = sampled(i);
            for (std::size_t p = 0; p < m_pivots.count(); ++p) {
                if (m_pivots.row(node)[p] == 0)
                    continue;
                const double drawn = distanceBetween(m_places[node], m_places[m_pivots.nodes[p]]);
                const double ratio = drawn / (m_pivots.unit * static_cast<double>(m_pivots.row(node)[p]));
                once += ratio;
                twice += ratio * ratio;
            }
        }
        const auto scale = static_cast<float>(twice > 0 ? once / twice : 1);
        for (Place& place : m_places)
            place = {place.x * scale, place.y * scale};
    }

    /// Returns the mean way of the nodes.
    double moveAll(float stride) {
        m_stride = stride;
        m_old = m_places;
        std::vector<float> pivotX;
        std::vector<float> pivotY;
        for (NodeIndex pivot : m_pivots.nodes) {
            pivotX.push_back(m_places[pivot].x);
            pivotY.push_back(m_places[pivot].y);
        }
        const PivotArrays pivots{pivotX.data(),          pivotY.data(),    m_weights.region.data(),
                                 m_weights.reach.data(), m_pivots.count(), m_pivots.unit};
        const std::size_t n = m_places.size();
        const std::size_t block = std::max(kSmallestBlock, (n + kMostBlocks - 1) / kMostBlocks);
        m_pool.ranges(n, block, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                moveNode(static_cast<NodeIndex>(i), begin, end, pivots);
        });
        double way = 0;
        for (std::size_t i = 0; i < n; ++i)
            way += distanceBetween(m_places[i], m_old[i]);
        return way / static_cast<double>(n);
    }

    void moveNode(NodeIndex node, std::size_t begin, std::size_t end, const PivotArrays& pivots) {
        const auto [x, y] = m_places[node];
        Pull pull = pullOfPivots(pivots, m_pivots.row(node).data(), x, y);
        const auto neighbours = m_mesh.neighbours(node);
        const auto lengths = m_mesh.lengths(node);
        for (std::size_t i = 0; i < neighbours.size(); ++i) {
            const NodeIndex other = neighbours[i];
            const bool isOwn = other >= begin && other < end;
            const auto [otherX, otherY] = (isOwn ? m_places : m_old)[other];
            const float dx = x - otherX;
            const float dy = y - otherY;
            const float inverse = lengths.empty() ? 1 : 1 / lengths[i];
            const float reach = inverse / std::sqrt(dx * dx + dy * dy + kTiny);
            const float weight = inverse * inverse;
            pull.x += weight * otherX + reach * dx;
            pull.y += weight * otherY + reach * dy;
            pull.weight += weight;
        }
        m_places[node] = {x + m_stride * (pull.x / pull.weight - x),
                          y + m_stride * (pull.y / pull.weight - y)};
    }

    static double distanceBetween(Place a, Place b) {
        return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
    }

    const Mesh& m_mesh;
    std::uint64_t m_seed;
    ThreadPool& m_pool;
    Pivots m_pivots;
    PivotWeights m_weights;
    std::vector<Place> m_places;
    std::vector<Place> m_old; ///< before the round
    float m_stride = 1;
};

} // namespace

Positions sparseStress(const EngineInput& input, ThreadPool& pool, const Job& job) {
    return SparseStress(input, pool, job).run(job);
}

} // namespace moneyties::layout::detail
