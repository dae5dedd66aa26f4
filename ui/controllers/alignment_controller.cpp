#include "ui/controllers/alignment_controller.h"

#include "core/layout/overlaps.h"
#include "ui/canvas/arrangement.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/document.h"
#include "ui/models/selection.h"

#include <utility>

namespace moneyties::ui {

namespace {

/// Those who are not asked to move stand for the others to go around.
layout::LayoutInput overlapInput(const canvas::SceneData& scene,
                                 const std::vector<canvas::NodeIndex>& chosen) {
    layout::LayoutInput input = canvas::layoutInput(scene);
    input.edges.clear();
    input.lengths.clear();
    input.start = scene.positions.values();
    if (chosen.size() < 2)
        return input;
    input.pinned.assign(scene.nodeCount(), 1);
    for (const canvas::NodeIndex node : chosen)
        input.pinned[node] = 0;
    return input;
}

} // namespace

AlignmentController::AlignmentController(Document& document, Selection& selection, SceneController& scene,
                                         canvas::GraphView& view, QObject* parent)
    : QObject(parent), m_selection(selection), m_scene(scene), m_view(view) {
    connect(&m_task, &BackgroundTask::failed, &document, &Document::failed);
}

std::vector<canvas::NodeIndex> AlignmentController::selectedNodes() const {
    return m_view.lookup().indices({m_selection.items().entities, {}}).nodes;
}

void AlignmentController::align(layout::Alignment alignment) {
    rearrange(2, [alignment](std::vector<Point> positions) {
        return layout::aligned(std::move(positions), alignment);
    });
}

void AlignmentController::distribute(layout::Direction direction) {
    rearrange(3, [direction](std::vector<Point> positions) {
        return layout::distributed(std::move(positions), direction);
    });
}

void AlignmentController::rearrange(std::size_t fewest, const Rearrange& rearrange) {
    const std::vector<canvas::NodeIndex> nodes = selectedNodes();
    if (nodes.size() < fewest) {
        Q_EMIT noted(tr("Select at least %1 entities first.").arg(fewest));
        return;
    }
    const canvas::Scene scene = m_view.scene();
    std::vector<Point> chosen;
    for (const canvas::NodeIndex node : nodes)
        chosen.push_back(scene->position(node));
    chosen = rearrange(std::move(chosen));
    std::vector<Point> positions = scene->positions.values();
    for (std::size_t i = 0; i < nodes.size(); ++i)
        positions[nodes[i]] = chosen[i];
    move(*scene, positions, store::ActionCode::alignNodes);
}

void AlignmentController::removeOverlaps() {
    m_task.start([this, scene = m_view.scene(), chosen = selectedNodes()](const Job& job) {
        auto positions = layout::withoutOverlaps(overlapInput(*scene, chosen), job);
        return [this, scene, positions = std::move(positions)] {
            move(*scene, positions, store::ActionCode::removeOverlaps);
        };
    });
}

void AlignmentController::move(const canvas::SceneData& scene, const std::vector<Point>& positions,
                               store::ActionCode step) {
    canvas::Moves moves;
    for (canvas::NodeIndex node = 0; node < scene.nodeCount(); ++node)
        if (positions[node] != scene.position(node))
            moves.emplace_back(scene.nodeIds[node], positions[node]);
    if (moves.empty())
        Q_EMIT noted(tr("Nothing had to move."));
    else
        m_scene.moveTo(step, moves);
}

} // namespace moneyties::ui
