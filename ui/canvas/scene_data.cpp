#include "ui/canvas/scene_data.h"

#include "core/base/error.h"
#include "core/geometry/lanes.h"

#include <atomic>
#include <cmath>
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

/// Loops stand around the node like petals, the first above it; when the round is full, the next ones reach
/// further out.
Curve loopCurve(Point centre, double radius, double number) {
    constexpr double kLoopsInRound = 7;
    constexpr double kHalfOpening = 0.45;
    constexpr double kHeight = 4.6;
    constexpr double kMoreHeight = 2.2; // of each further round
    const double angle = -std::numbers::pi / 2 + number * 2 * std::numbers::pi / kLoopsInRound;
    const double height = radius * (kHeight + kMoreHeight * std::floor(number / kLoopsInRound));
    return {centre + onCircle(angle - kHalfOpening, radius), centre + onCircle(angle, height),
            centre + onCircle(angle + kHalfOpening, radius)};
}

std::shared_ptr<SceneData> movedTo(const Scene& scene, std::vector<Point> positions) {
    if (positions.size() != scene->nodeCount() || !std::ranges::all_of(positions, isPosition))
        throw Error(ErrorCode::valueInvalid, "The positions were not taken over",
                    "a coordinate is missing or is not a usable number");
    auto moved = std::make_shared<SceneData>(*scene);
    moved->positions = std::move(positions);
    moved->placed = std::vector<bool>(scene->nodeCount(), true);
    moved->version = nextSceneVersion();
    return moved;
}

} // namespace

Scene withPositions(const Scene& scene, std::vector<Point> positions) {
    return movedTo(scene, std::move(positions));
}

Scene withPlaces(const Scene& scene, std::vector<Point> positions, std::vector<bool> pinned) {
    auto moved = movedTo(scene, std::move(positions));
    moved->pinned = std::move(pinned);
    return moved;
}

bool hasSameItems(const SceneData& a, const SceneData& b) {
    return &a.nodeIds.values() == &b.nodeIds.values() && &a.links.values() == &b.links.values();
}

bool hasSameLooks(const SceneData& a, const SceneData& b) {
    return &a.nodeLooks.values() == &b.nodeLooks.values() && &a.linkLooks.values() == &b.linkLooks.values() &&
           &a.pictures.values() == &b.pictures.values();
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
    return bentCurve(from, scene.position(link.to), link.bend);
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
