#include "ui/canvas/scene_data.h"

#include "core/base/error.h"

#include <atomic>
#include <numbers>
#include <numeric>

namespace moneyties::canvas {

namespace {

bool isPosition(Point p) {
    return isFinite(p) && std::abs(p.x) <= kMostCoordinate && std::abs(p.y) <= kMostCoordinate;
}

Point onCircle(double angle, double radius) {
    return Point{std::cos(angle), std::sin(angle)} * radius;
}

/// Loops stand around the node like petals, the first above it.
Curve loopCurve(Point centre, double radius, double number) {
    constexpr double kBetweenLoops = std::numbers::pi / 3.5;
    constexpr double kHalfOpening = 0.45;
    constexpr double kHeight = 4.6;
    const double angle = -std::numbers::pi / 2 + number * kBetweenLoops;
    return {centre + onCircle(angle - kHalfOpening, radius), centre + onCircle(angle, radius * kHeight),
            centre + onCircle(angle + kHalfOpening, radius)};
}

} // namespace

Scene withPositions(const Scene& scene, std::vector<Point> positions) {
    if (positions.size() != scene->nodeCount() || !std::ranges::all_of(positions, isPosition))
        throw Error(ErrorCode::valueInvalid, "The positions were not taken over",
                    "a coordinate is missing or is not a usable number");
    auto moved = std::make_shared<SceneData>(*scene);
    moved->positions = std::move(positions);
    moved->placed = std::vector<bool>(scene->nodeCount(), true);
    moved->version = nextSceneVersion();
    return moved;
}

void setIncidence(SceneData& scene) {
    std::vector<std::uint32_t> start(scene.nodeCount() + 1);
    for (const SceneLink& link : scene.links) {
        ++start[link.from + 1];
        if (link.to != link.from)
            ++start[link.to + 1];
    }
    std::partial_sum(start.begin(), start.end(), start.begin());
    std::vector<LinkIndex> incidence(start.back());
    std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
    for (LinkIndex i = 0; i < scene.links.size(); ++i) {
        const SceneLink& link = scene.links[i];
        incidence[next[link.from]++] = i;
        if (link.to != link.from)
            incidence[next[link.to]++] = i;
    }
    scene.incidenceStart = std::move(start);
    scene.incidence = std::move(incidence);
}

std::uint64_t nextSceneVersion() {
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

Curve linkCurve(const SceneData& scene, const SceneLink& link) {
    const Point from = scene.position(link.from);
    if (link.from == link.to)
        return loopCurve(from, scene.nodeLooks[link.from].radius, link.bend);
    const Point to = scene.position(link.to);
    const Point middle = (from + to) * 0.5;
    if (link.bend == 0) // most links: no need for their length
        return {from, middle, to};
    const double distance = length(to - from);
    if (distance < 1e-9)
        return {from, middle, to};
    // With y downwards, left of the direction of travel is (dy, -dx); a quadratic's middle is half way to
    // its control point.
    const Point left = Point{to.y - from.y, from.x - to.x} * (1 / distance);
    return {from, middle + left * (2.0 * link.bend), to};
}

namespace {

/// Below zero, deals beyond all annotations.
constexpr std::int64_t kFirstDeal = std::int64_t{1} << 48;

} // namespace

EntityId standIn(AnnotationId frame) {
    return EntityId(-frame.value);
}

EntityId standIn(DealId deal) {
    return EntityId(-kFirstDeal - deal.value);
}

AnnotationId frameOf(EntityId node) {
    return node.value < 0 && node.value > -kFirstDeal ? AnnotationId(-node.value) : AnnotationId();
}

DealId dealOf(EntityId node) {
    return node.value < -kFirstDeal ? DealId(-node.value - kFirstDeal) : DealId();
}

} // namespace moneyties::canvas
