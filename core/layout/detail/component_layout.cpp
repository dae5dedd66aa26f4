#include "core/layout/detail/component_layout.h"

#include "core/layout/detail/all_pairs_stress.h"
#include "core/layout/detail/boost_layouts.h"
#include "core/layout/detail/circular.h"
#include "core/layout/detail/distances.h"
#include "core/layout/detail/facing.h"
#include "core/layout/detail/force.h"
#include "core/layout/detail/leaves.h"
#include "core/layout/detail/newcomers.h"
#include "core/layout/detail/overlap_removal.h"
#include "core/layout/detail/pins.h"
#include "core/layout/detail/polish.h"
#include "core/layout/detail/radial.h"
#include "core/layout/detail/sparse_stress.h"
#include "core/layout/detail/texture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace moneyties::layout::detail {

namespace {

/// Clear space between the boxes of two nodes, in scene units.
constexpr double kBoxGap = 12;
/// Side of the square that stands for a node without a box while a small board is polished.
constexpr double kPointSize = 36;
/// Drawings from which the best is taken.
constexpr std::size_t kAttempts = 4;

struct Attempt {
    Positions positions;
    double cost = 0;
};

class ComponentLayout {
public:
    ComponentLayout(const Component& component, const Prepared& prepared, const LayoutOptions& options,
                    ThreadPool& pool)
        : m_component(component), m_mesh(component.mesh), m_options(options),
          m_boxes(pick<Rect>(prepared.boxes)), m_pinned(pick<std::uint8_t>(prepared.pinned)),
          m_start(pick<Point>(prepared.start)), m_wholeSize(prepared.mesh.nodeCount()), m_pool(pool) {
        if (std::ranges::find(m_pinned, 1) == m_pinned.end())
            m_pinned.clear();
    }

    Positions run(const Job& job) {
        Positions positions = isPolished() ? polished(job) : scaled(engine(m_options.seed, job));
        if (isForced() && m_pinned.empty() && textureOf(m_mesh) == Texture::tree)
            gatherLeaves(m_mesh, m_boxes, std::min(1.0, 2 * m_options.tightness), positions);
        if (m_pinned.empty() && !m_start.empty())
            faceAs(m_start, isPolished() ? Turning::mirrored : Turning::free, positions);
        if (m_options.overlaps == Overlaps::removed && !m_boxes.empty()) {
            if (m_pinned.empty())
                removeOverlaps(positions, m_boxes, kBoxGap, job);
            else
                pushOffPinned(positions, m_boxes, m_pinned, kBoxGap, job);
        }
        return positions;
    }

private:
    template<class T>
    std::vector<T> pick(const std::vector<T>& all) const {
        std::vector<T> own;
        if (!all.empty())
            for (NodeIndex node : m_component.nodes)
                own.push_back(all[node]);
        return own;
    }

    bool isPolished() const {
        return m_options.algorithm == Algorithm::automatic && m_wholeSize <= kLargestPolished;
    }

    /// In edge lengths, pins not yet considered.
    Positions engine(std::uint64_t seed, const Job& job) const {
        const EngineInput input{m_mesh, {}, {}, seed};
        switch (m_options.algorithm) {
        case Algorithm::circular:
            return circular(input, job);
        case Algorithm::radial:
            return radial(input, centre(), boxesInEdgeLengths(), job);
        case Algorithm::kamadaKawai:
            return kamadaKawai(input, job);
        case Algorithm::fruchtermanReingold:
            return fruchtermanReingold(input, job);
        default:
            return distances(input, job);
        }
    }

    Positions distances(const EngineInput& input, const Job& job) const {
        if (isMostlyPinned())
            return joined(input.seed, job);
        Positions positions = isForced()  ? forced(input, job)
                              : isLarge() ? stressed(input, job)
                                          : allPairsStress(input, job);
        toEdgeLength(positions);
        return withPins(std::move(positions), job);
    }

    /// Of a radial layout: who was asked for, where it is in this component.
    NodeIndex centre() const {
        const auto wanted = m_options.centre ? std::ranges::find(m_component.nodes, *m_options.centre)
                                             : m_component.nodes.end();
        return wanted == m_component.nodes.end() ? middleOf(m_mesh)
                                                 : static_cast<NodeIndex>(wanted - m_component.nodes.begin());
    }

    std::vector<Rect> boxesInEdgeLengths() const {
        std::vector<Rect> boxes = m_boxes;
        for (Rect& box : boxes)
            box = {box.left / m_options.edgeLength, box.top / m_options.edgeLength,
                   box.right / m_options.edgeLength, box.bottom / m_options.edgeLength};
        return boxes;
    }

    bool isLarge() const { return m_mesh.nodeCount() > kLargestAllPairs; }

    /// Stress shows what hangs together as a mesh, force what is thinly tied or tied to everything.
    bool isForced() const {
        if (m_options.algorithm != Algorithm::automatic)
            return m_options.algorithm == Algorithm::force;
        return !isPolished() && textureOf(m_mesh) != Texture::mesh;
    }

    /// Pivots give a mesh its shape at once, and others where everybody is near everybody; trees fold on
    /// them.
    Positions forced(const EngineInput& input, const Job& job) const {
        const Texture texture = textureOf(m_mesh);
        const ForceExponents exponents = exponentsFor(texture);
        if (texture == Texture::tree || !isLarge())
            return force(input, exponents, m_pool, job);
        const Positions shaped = sparseStress(input, m_pool, job.stretch(0, 0.5));
        return force({m_mesh, shaped, {}, m_options.seed}, exponents, m_pool, job.stretch(0.5, 1));
    }

    Positions stressed(const EngineInput& input, const Job& job) const {
        const Texture texture = textureOf(m_mesh);
        if (texture == Texture::tree)
            return force(input, {}, m_pool, job);
        Positions positions = sparseStress(input, m_pool, job.stretch(0, 0.7));
        if (texture == Texture::smallWorld)
            positions = force({m_mesh, positions, {}, m_options.seed}, {}, m_pool, job.stretch(0.7, 1));
        return positions;
    }

    /// Meshes are sorted as they are and trees have their leaves gathered; of large small worlds the last
    /// level brings neighbours together.
    ForceExponents exponentsFor(Texture texture) const {
        const auto tightness = static_cast<float>(std::clamp(m_options.tightness, 0.0, 1.0));
        const float beyondHalf = std::max(0.0F, 2 * tightness - 1);
        const float upToHalf = std::min(1.0F, 2 * tightness);
        return {2 - beyondHalf, 2 - (texture == Texture::smallWorld && isLarge() ? upToHalf : beyondHalf)};
    }

    /// Scales the drawing so that edges have their wanted lengths on average: stress stretches meshes.
    void toEdgeLength(Positions& positions) const {
        double drawn = 0;
        double wanted = 0;
        for (NodeIndex node = 0; node < m_mesh.nodeCount(); ++node)
            for (std::size_t i = 0; i < m_mesh.degree(node); ++i) {
                const Point way = positions[m_mesh.neighbours(node)[i]] - positions[node];
                drawn += std::sqrt(dot(way, way));
                wanted += m_mesh.hasLengths() ? m_mesh.lengths(node)[i] : 1;
            }
        for (Point& p : positions)
            p = p * (wanted / std::max(drawn, 1e-9));
    }

    /// Whether most of the drawing stands already: the others join it rather than the other way round.
    bool isMostlyPinned() const {
        return 2 * std::ranges::count(m_pinned, 1) >= static_cast<std::ptrdiff_t>(m_pinned.size()) &&
               !m_pinned.empty();
    }

    Positions pinsInEdgeLengths() const {
        Positions pins = m_start;
        for (Point& p : pins)
            p = p * (1 / m_options.edgeLength);
        return pins;
    }

    Positions withPins(Positions positions, const Job& job) const {
        if (m_pinned.empty())
            return positions;
        fitToPins(pinsInEdgeLengths(), m_pinned, positions);
        return settledAmongPins(std::move(positions), job);
    }

    Positions joined(std::uint64_t seed, const Job& job) const {
        return settledAmongPins(besideNeighbours(m_mesh, pinsInEdgeLengths(), m_pinned, seed), job);
    }

    Positions settledAmongPins(Positions positions, const Job& job) const {
        if (isForced() || isLarge())
            return force({m_mesh, positions, m_pinned, m_options.seed}, exponentsFor(textureOf(m_mesh)),
                         m_pool, job);
        majorize(allDistances(m_mesh), {m_mesh, positions, m_pinned, m_options.seed}, positions, job);
        return positions;
    }

    Positions scaled(Positions positions) const {
        for (std::size_t i = 0; i < positions.size(); ++i)
            positions[i] =
                !m_pinned.empty() && m_pinned[i] ? m_start[i] : positions[i] * m_options.edgeLength;
        return positions;
    }

    Positions polished(const Job& job) const {
        std::vector<float> distances = allDistances(m_mesh);
        for (float& distance : distances)
            distance *= static_cast<float>(m_options.edgeLength);
        std::vector<Rect> boxes = m_boxes;
        if (boxes.empty())
            boxes.assign(m_mesh.nodeCount(), Rect::around({}, {kPointSize, kPointSize}));
        const BoardInput board{m_mesh, boxes, distances, m_options.edgeLength, m_options.aspect};
        std::array<Attempt, kAttempts> attempts;
        const Job silent = job.silent();
        m_pool.run(kAttempts, [&](std::size_t i) {
            const std::uint64_t seed = m_options.seed + i;
            attempts[i].positions = scaled(engine(seed, silent));
            attempts[i].cost = polish(board, m_pinned, seed, attempts[i].positions, silent);
        });
        return std::move(std::ranges::min_element(attempts, {}, &Attempt::cost)->positions);
    }

    const Component& m_component;
    const Mesh& m_mesh;
    const LayoutOptions& m_options;
    std::vector<Rect> m_boxes;
    std::vector<std::uint8_t> m_pinned;
    Positions m_start;
    std::size_t m_wholeSize;
    ThreadPool& m_pool;
};

} // namespace

void layOut(const Component& component, const Prepared& prepared, const LayoutOptions& options,
            Positions& positions, ThreadPool& pool, const Job& job) {
    const Positions own = ComponentLayout(component, prepared, options, pool).run(job);
    for (std::size_t i = 0; i < own.size(); ++i)
        positions[component.nodes[i]] = own[i];
}

} // namespace moneyties::layout::detail
