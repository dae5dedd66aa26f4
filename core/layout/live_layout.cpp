#include "core/layout/live_layout.h"

#include "core/base/thread_pool.h"
#include "core/layout/detail/force_field.h"
#include "core/layout/detail/newcomers.h"
#include "core/layout/detail/prepared.h"
#include "core/layout/detail/random.h"
#include "core/layout/detail/spatial_tree.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace moneyties::layout {

namespace {

/// Caps on a round's ways, in mean edge lengths: at first, after a touch, and when it has cooled down.
constexpr double kHot = 0.3;
constexpr double kTouched = 0.15;
constexpr double kCold = 0.01;
constexpr double kCooling = 0.985; // a round
/// It rests when nodes move less than this part of an edge on average.
constexpr double kRestless = 1e-3;
constexpr double kPi = 3.14159265358979323846;

using detail::Prepared;

/// A place for every node: its start, beside its neighbours, or anywhere in the drawing.
Positions placesOf(const Prepared& prepared, const LayoutOptions& options) {
    const std::size_t n = prepared.mesh.nodeCount();
    Positions places = prepared.start;
    detail::Random random(options.seed);
    if (places.empty()) {
        const double side = options.edgeLength * std::sqrt(static_cast<double>(n));
        for (std::size_t i = 0; i < n; ++i)
            places.push_back(Point{random.signedUnit(), random.signedUnit()} * (side / 2));
        return places;
    }
    std::vector<std::uint8_t> isPlaced;
    Rect bounds;
    for (Point& p : places) {
        isPlaced.push_back(isFinite(p) ? 1 : 0);
        if (isFinite(p))
            bounds = bounds.united({p.x, p.y, p.x, p.y});
    }
    for (Point& p : places)
        p = p * (1 / options.edgeLength);
    places = detail::besideNeighbours(prepared.mesh, places, isPlaced, options.seed);
    for (Point& p : places)
        p = isFinite(p)
                ? p * options.edgeLength
                : bounds.centre() + Point{random.signedUnit() * (bounds.width() / 2 + options.edgeLength),
                                          random.signedUnit() * (bounds.height() / 2 + options.edgeLength)};
    return places;
}

/// The nodes as they lie on the plane: neighbours then lie near one another in memory too.
std::vector<NodeIndex> alongThePlane(const Positions& places) {
    std::vector<float> x;
    std::vector<float> y;
    for (const Point& p : places) {
        x.push_back(static_cast<float>(p.x));
        y.push_back(static_cast<float>(p.y));
    }
    if (places.empty())
        return {};
    ThreadPool pool(1);
    detail::SpatialTree tree;
    tree.build(x, y, std::vector<float>(places.size(), 1), pool);
    return {tree.order().begin(), tree.order().end()};
}

} // namespace

class LiveLayout::Engine {
public:
    Engine(const LayoutInput& input, const LayoutOptions& options)
        : m_prepared(detail::prepare(input, options.edgeLength)), m_places(placesOf(m_prepared, options)),
          m_order(alongThePlane(m_places)),
          m_graph(detail::renumbered(detail::weightedGraph(m_prepared.mesh), m_order)),
          m_pool(options.threads), m_field(m_graph, modelFor(options), m_pool), m_slot(m_order.size()),
          m_fixed(m_order.size(), 0) {
        for (NodeIndex slot = 0; slot < m_order.size(); ++slot) {
            m_slot[m_order[slot]] = slot;
            m_fixed[slot] = isPinned(m_order[slot]);
        }
        m_field.setFixed(m_fixed);
        const Rect bounds = boundsOfPlaces();
        m_middle = bounds.centre();
        for (NodeIndex node = 0; node < m_places.size(); ++node)
            put(node, m_places[node]);
        m_unit = 1 / static_cast<double>(m_field.balance());
        setGravity(bounds, options.edgeLength);
    }

    void step() {
        if (m_isSettled || m_places.empty())
            return;
        const double edge = m_field.meanEdgeLength();
        const double way = m_field.round(static_cast<float>(edge * m_heat));
        m_heat = std::max(kCold, m_heat * kCooling);
        m_isSettled = m_heat <= kTouched && way < kRestless * edge;
    }

    bool isSettled() const { return m_isSettled || m_places.empty(); }

    Positions positions() {
        for (NodeIndex slot = 0; slot < m_order.size(); ++slot) {
            const Point p = Point{m_field.x()[slot], m_field.y()[slot]} * m_unit + m_middle;
            if (!m_fixed[slot] && isFinite(p))
                m_places[m_order[slot]] = p;
        }
        return m_places;
    }

    void hold(NodeIndex node, Point place) {
        assert(node < m_places.size() && isFinite(place));
        m_fixed[m_slot[node]] = 1;
        m_places[node] = place;
        put(node, place);
        wake();
    }

    void letGo(NodeIndex node) {
        assert(node < m_places.size());
        m_fixed[m_slot[node]] = isPinned(node);
        wake();
    }

private:
    static detail::ForceModel modelFor(const LayoutOptions& options) {
        const double beyondHalf = std::max(0.0, 2 * std::clamp(options.tightness, 0.0, 1.0) - 1);
        return {.exponent = static_cast<float>(2 - beyondHalf)};
    }

    void wake() {
        m_heat = std::max(m_heat, kTouched);
        m_isSettled = false;
    }

    std::uint8_t isPinned(NodeIndex node) const {
        return m_prepared.pinned.empty() ? std::uint8_t(0) : m_prepared.pinned[node];
    }

    void put(NodeIndex node, Point place) {
        const Point p = (place - m_middle) * (1 / m_unit);
        m_field.x()[m_slot[node]] = static_cast<float>(p.x);
        m_field.y()[m_slot[node]] = static_cast<float>(p.y);
    }

    Rect boundsOfPlaces() const {
        Rect bounds;
        for (Point p : m_places)
            bounds = bounds.united({p.x, p.y, p.x, p.y});
        return bounds;
    }

    /// Nodes that repel with 1 / distance fill a disc evenly, gravity / pi of them on a unit of area, when
    /// gravity grows with the distance (by Gauss's theorem); here on the area that they have.
    void setGravity(const Rect& bounds, double edgeLength) {
        const double width = std::max(bounds.width(), edgeLength) / m_unit;
        const double height = std::max(bounds.height(), edgeLength) / m_unit;
        m_field.setGravity(static_cast<float>(kPi * static_cast<double>(m_places.size()) / (width * height)));
    }

    Prepared m_prepared;
    Positions m_places;             ///< by node
    std::vector<NodeIndex> m_order; ///< which node each of the field's is
    detail::WeightedGraph m_graph;  ///< the field's
    ThreadPool m_pool;
    detail::ForceField m_field;
    std::vector<NodeIndex> m_slot;     ///< the inverse of m_order
    std::vector<std::uint8_t> m_fixed; ///< of the field's nodes: pinned or held
    Point m_middle;
    double m_unit = 1; ///< scene units of one of the field's
    double m_heat = kHot;
    bool m_isSettled = false;
};

LiveLayout::LiveLayout(const LayoutInput& input, const LayoutOptions& options)
    : m_engine(std::make_unique<Engine>(input, options)) {}

LiveLayout::~LiveLayout() = default;

void LiveLayout::step() {
    m_engine->step();
}

bool LiveLayout::isSettled() const {
    return m_engine->isSettled();
}

Positions LiveLayout::positions() const {
    return m_engine->positions();
}

void LiveLayout::hold(NodeIndex node, Point place) {
    m_engine->hold(node, place);
}

void LiveLayout::letGo(NodeIndex node) {
    m_engine->letGo(node);
}

} // namespace moneyties::layout
