#include "core/layout/detail/leaves.h"

#include "core/layout/detail/spatial_tree.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace moneyties::layout::detail {

namespace {

/// Leaves stand within this part of the way to the next node: two that face one another from neighbouring
/// nodes are then no nearer to each other than to their own.
constexpr double kReach = 1.0 / 3;

class Gathering {
public:
    Gathering(const Mesh& mesh, std::span<const Rect> boxes, double closeness, Positions& positions)
        : m_mesh(mesh), m_boxes(boxes), m_closeness(closeness), m_positions(positions) {}

    void run() {
        std::vector<NodeIndex> hubs;
        std::vector<std::uint8_t> isLeaf(m_mesh.nodeCount(), 0);
        for (NodeIndex node = 0; node < m_mesh.nodeCount(); ++node)
            if (findLeaves(node)) {
                hubs.push_back(node);
                for (NodeIndex leaf : m_leaves)
                    isLeaf[leaf] = 1;
            }
        const std::vector<double> room = roomAround(hubs, isLeaf);
        for (std::size_t i = 0; i < hubs.size(); ++i)
            if (findLeaves(hubs[i]))
                gather(hubs[i], room[i]);
    }

private:
    /// Whether the node has leaves to gather; they are then m_leaves.
    bool findLeaves(NodeIndex node) {
        m_leaves.clear();
        for (NodeIndex other : m_mesh.neighbours(node))
            if (m_mesh.degree(other) == 1)
                m_leaves.push_back(other);
        return !m_leaves.empty() && m_leaves.size() <= kMostGathered && m_leaves.size() < m_mesh.degree(node);
    }

    /// From each hub to the nearest node that is not gathered.
    std::vector<double> roomAround(std::span<const NodeIndex> hubs,
                                   std::span<const std::uint8_t> isLeaf) const {
        std::vector<float> x;
        std::vector<float> y;
        std::vector<NodeIndex> nodes;
        for (NodeIndex node = 0; node < m_positions.size(); ++node)
            if (!isLeaf[node]) {
                nodes.push_back(node);
                x.push_back(static_cast<float>(m_positions[node].x));
                y.push_back(static_cast<float>(m_positions[node].y));
            }
        if (nodes.empty())
            return {};
        ThreadPool pool(1);
        SpatialTree tree;
        tree.build(x, y, std::vector<float>(nodes.size(), 1), pool);
        std::vector<double> nearest(m_positions.size(), 0);
        for (std::uint32_t i = 0; i < nodes.size(); ++i)
            nearest[nodes[tree.order()[i]]] = std::sqrt(tree.squaredToNearest(i));
        std::vector<double> room;
        for (NodeIndex hub : hubs)
            room.push_back(nearest[hub]);
        return room;
    }

    double sizeOf(NodeIndex node) const {
        return m_boxes.empty() ? 0 : std::hypot(m_boxes[node].width(), m_boxes[node].height()) / 2;
    }

    /// Of the way to the neighbours that are no leaves.
    double angleOfOthers(NodeIndex hub) const {
        Point sum;
        for (NodeIndex other : m_mesh.neighbours(hub)) {
            const Point way = m_positions[other] - m_positions[hub];
            if (m_mesh.degree(other) > 1)
                sum = sum + way * (1 / std::max(length(way), 1e-9));
        }
        return std::atan2(sum.y, sum.x);
    }

    void gather(NodeIndex hub, double room) {
        constexpr double kTurn = 2 * std::numbers::pi;
        const Point middle = m_positions[hub];
        const double others = angleOfOthers(hub);
        double distance = 0;
        double needed = 0;
        std::vector<std::pair<double, NodeIndex>> byAngle;
        for (NodeIndex leaf : m_leaves) {
            const Point way = m_positions[leaf] - middle;
            const double turned = std::atan2(way.y, way.x) - others;
            byAngle.emplace_back(turned < 0 ? turned + kTurn : turned, leaf);
            distance += length(way) / static_cast<double>(m_leaves.size());
            needed = std::max(needed, sizeOf(hub) + sizeOf(leaf));
        }
        const double reach = std::min(distance, std::lerp(distance, kReach * room, m_closeness));
        if (!(reach > needed))
            return;
        std::ranges::sort(byAngle);
        for (std::size_t i = 0; i < byAngle.size(); ++i) {
            const double part = static_cast<double>(i + 1) / static_cast<double>(byAngle.size() + 1);
            const double angle = others + kTurn * part;
            m_positions[byAngle[i].second] = middle + Point{std::cos(angle), std::sin(angle)} * reach;
        }
    }

    const Mesh& m_mesh;
    std::span<const Rect> m_boxes;
    double m_closeness;
    Positions& m_positions;
    std::vector<NodeIndex> m_leaves;
};

} // namespace

void gatherLeaves(const Mesh& mesh, std::span<const Rect> boxes, double closeness, Positions& positions) {
    if (closeness > 0)
        Gathering(mesh, boxes, closeness, positions).run();
}

} // namespace moneyties::layout::detail
