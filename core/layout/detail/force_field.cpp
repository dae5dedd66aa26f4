#include "core/layout/detail/force_field.h"

#include "core/layout/detail/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace moneyties::layout::detail {

namespace {

constexpr std::size_t kLeavesPerPart = 32;
/// Rounds for which the order of the points is kept while they move a little, in distances between
/// neighbours on an even plane: groups that have spread cost more than sorting them anew.
constexpr int kRoundsPerSort = 4;
constexpr double kLittle = 0.25;
constexpr float kTiny = 1e-20F;
/// Of a node with very many neighbours the first would be gone again before they are used.
constexpr std::uint32_t kMostFetched = 8;

float pullAt(float distanceSquared, float exponent) {
    if (exponent == 2)
        return std::sqrt(distanceSquared);
    if (exponent == 1)
        return 1;
    const float root = std::sqrt(std::sqrt(distanceSquared));
    if (exponent == 1.5F)
        return root;
    if (exponent == 1.75F)
        return root * std::sqrt(root);
    return std::pow(distanceSquared, (exponent - 1) / 2);
}

/// The way from a point to a range, 0 inside.
float gapTo(float value, float low, float high) {
    return std::max({low - value, value - high, 0.0F});
}

} // namespace

/// What acts on one leaf, kept by each thread so that memory is not asked for again.
struct ForceField::Scratch {
    std::vector<float> x;
    std::vector<float> y;
    std::vector<float> mass;
    std::size_t count = 0;
    std::vector<std::uint32_t> stack;
    std::vector<Repulsion> repulsion;

    void reserve(std::size_t more) {
        if (count + more <= x.size())
            return;
        const std::size_t size = 2 * (count + more);
        x.resize(size);
        y.resize(size);
        mass.resize(size);
    }
    void add(const TreeCell& cell) {
        reserve(1);
        x[count] = cell.x;
        y[count] = cell.y;
        mass[count++] = cell.mass;
    }
    void addPoints(const TreeCell& cell, const SpatialTree& tree) {
        const std::size_t points = cell.end - cell.begin;
        reserve(points);
        std::copy_n(tree.x().begin() + cell.begin, points, x.begin() + static_cast<std::ptrdiff_t>(count));
        std::copy_n(tree.y().begin() + cell.begin, points, y.begin() + static_cast<std::ptrdiff_t>(count));
        std::copy_n(tree.mass().begin() + cell.begin, points,
                    mass.begin() + static_cast<std::ptrdiff_t>(count));
        count += points;
    }
};

struct ForceField::Attraction {
    float x = 0;
    float y = 0;
    float stiffness = 0;
};

ForceField::ForceField(const WeightedGraph& graph, const ForceModel& model, ThreadPool& pool)
    : m_graph(graph), m_model(model), m_pool(pool), m_x(graph.nodeCount()), m_y(graph.nodeCount()),
      m_old(graph.nodeCount()) {}

/// By the virial theorem: at balance the sum over edges of weight times distance^(exponent + 1) equals the
/// sum over pairs of mass times mass.
float ForceField::balance() {
    double masses = 0;
    double squares = 0;
    double pull = 0;
    for (NodeIndex node = 0; node < m_x.size(); ++node) {
        const double mass = m_graph.masses[node];
        masses += mass;
        squares += mass * mass;
        for (std::uint32_t i = m_graph.rows[node]; i < m_graph.rows[node + 1]; ++i) {
            const float dx = m_x[m_graph.columns[i]] - m_x[node];
            const float dy = m_y[m_graph.columns[i]] - m_y[node];
            const float squared = dx * dx + dy * dy;
            pull += m_graph.weights[i] * squared * pullAt(squared, m_model.exponent);
        }
    }
    const double push = masses * masses - squares;
    if (!(pull > 0) || !(push > 0) || !std::isfinite(pull))
        return 1;
    const auto scale = static_cast<float>(std::pow(push / pull, 1.0 / (m_model.exponent + 1)));
    for (NodeIndex node = 0; node < m_x.size(); ++node) {
        m_x[node] *= scale;
        m_y[node] *= scale;
    }
    return scale;
}

double ForceField::meanEdgeLength() const {
    double sum = 0;
    const auto distanceBetween = [this](NodeIndex a, NodeIndex b) {
        const float dx = m_x[b] - m_x[a];
        const float dy = m_y[b] - m_y[a];
        return std::sqrt(dx * dx + dy * dy);
    };
    for (NodeIndex node = 0; node < m_x.size(); ++node)
        for (std::uint32_t i = m_graph.rows[node]; i < m_graph.rows[node + 1]; ++i)
            sum += distanceBetween(node, m_graph.columns[i]);
    return m_graph.columns.empty() ? 1 : sum / static_cast<double>(m_graph.columns.size());
}

/// Lists what repels the leaf's points: distant cells as one point each, near leaves point by point.
void ForceField::collect(const TreeCell& leaf, Scratch& scratch) const {
    const auto cells = m_tree.cells();
    const float opening = m_model.opening * m_model.opening;
    scratch.count = 0;
    scratch.stack.assign(1, 0);
    while (!scratch.stack.empty()) {
        const TreeCell& cell = cells[scratch.stack.back()];
        scratch.stack.pop_back();
        const float gapX = gapTo(cell.x, leaf.left, leaf.right);
        const float gapY = gapTo(cell.y, leaf.top, leaf.bottom);
        const float size = std::max(cell.right - cell.left, cell.bottom - cell.top);
        if (size * size < opening * (gapX * gapX + gapY * gapY))
            scratch.add(cell);
        else if (cell.childCount == 0)
            scratch.addPoints(cell, m_tree);
        else
            for (std::uint32_t i = 0; i < cell.childCount; ++i)
                scratch.stack.push_back(cell.firstChild + i);
    }
}

ForceField::Attraction ForceField::attractionOf(NodeIndex node) const {
    const Place own = m_old[node];
    Attraction sum;
    for (std::uint32_t i = m_graph.rows[node]; i < m_graph.rows[node + 1]; ++i) {
        const Place other = m_old[m_graph.columns[i]];
        const float dx = other.x - own.x;
        const float dy = other.y - own.y;
        const float pull = m_graph.weights[i] * pullAt(dx * dx + dy * dy + kTiny, m_model.exponent);
        sum.x += pull * dx;
        sum.y += pull * dy;
        sum.stiffness += m_model.exponent * pull;
    }
    return sum;
}

/// Asks for the places of the leaf's neighbours, which lie anywhere in memory, to arrive while repulsion is
/// worked out.
void ForceField::fetchNeighbours(const TreeCell& leaf) const {
    for (std::uint32_t i = leaf.begin; i < leaf.end; ++i) {
        const NodeIndex node = m_tree.order()[i];
        const std::uint32_t end = std::min(m_graph.rows[node + 1], m_graph.rows[node] + kMostFetched);
        for (std::uint32_t arc = m_graph.rows[node]; arc < end; ++arc)
            __builtin_prefetch(&m_old[m_graph.columns[arc]]);
    }
}

double ForceField::moveLeaf(const TreeCell& leaf, Scratch& scratch) {
    collect(leaf, scratch);
    fetchNeighbours(leaf);
    const std::uint32_t count = leaf.end - leaf.begin;
    scratch.repulsion.resize(count);
    repel({m_tree.x().data() + leaf.begin, m_tree.y().data() + leaf.begin, count},
          {scratch.x.data(), scratch.y.data(), scratch.mass.data(), scratch.count}, scratch.repulsion.data());
    double way = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const NodeIndex node = m_tree.order()[leaf.begin + i];
        if (!m_fixed.empty() && m_fixed[node])
            continue;
        const Place old = m_old[node];
        const Attraction attraction = attractionOf(node);
        const Repulsion& repulsion = scratch.repulsion[i];
        const float mass = m_graph.masses[node];
        const float pull = m_gravity * mass;
        const float forceX = attraction.x + mass * repulsion.x - pull * old.x;
        const float forceY = attraction.y + mass * repulsion.y - pull * old.y;
        const float stiffness = attraction.stiffness + mass * repulsion.stiffness + pull;
        float step = m_model.stride / (stiffness + kTiny);
        const float length = step * std::sqrt(forceX * forceX + forceY * forceY);
        if (length > m_cap)
            step *= m_cap / length;
        m_x[node] = old.x + step * forceX;
        m_y[node] = old.y + step * forceY;
        way += std::min(length, m_cap);
    }
    return way;
}

double ForceField::round(float cap) {
    m_cap = cap;
    if (m_rounds++ % kRoundsPerSort == 0 || m_wandered > kLittle * spacing()) {
        m_tree.build(m_x, m_y, m_graph.masses, m_pool);
        m_wandered = 0;
    } else
        m_tree.refresh(m_x, m_y, m_pool);
    for (NodeIndex node = 0; node < m_x.size(); ++node)
        m_old[node] = {m_x[node], m_y[node]};
    const auto leaves = m_tree.leaves();
    std::vector<double> ways((leaves.size() + kLeavesPerPart - 1) / kLeavesPerPart);
    m_pool.ranges(leaves.size(), kLeavesPerPart, [&](std::size_t begin, std::size_t end) {
        thread_local Scratch scratch;
        for (std::size_t i = begin; i < end; ++i)
            ways[begin / kLeavesPerPart] += moveLeaf(m_tree.cells()[leaves[i]], scratch);
    });
    const double way = std::accumulate(ways.begin(), ways.end(), 0.0) / static_cast<double>(m_x.size());
    m_wandered += way;
    return way;
}

/// Between neighbours if all stood evenly on the plane.
double ForceField::spacing() const {
    const TreeCell& whole = m_tree.cells().front();
    const double area =
        static_cast<double>(whole.right - whole.left) * static_cast<double>(whole.bottom - whole.top);
    return std::sqrt(area / static_cast<double>(m_x.size()));
}

} // namespace moneyties::layout::detail
