#include "ui/controllers/expansion_controller.h"

#include "core/base/error.h"
#include "core/layout/places_around.h"
#include "core/store/edit.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/scene_controller.h"
#include "ui/dialogs/expand_dialog.h"
#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/names_of.h"
#include "ui/models/selection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace moneyties::ui {

namespace {

/// What was asked for, so that the expansion tells it again.
std::string ruleOf(const std::vector<graph::TieGroup>& groups, std::size_t limit,
                   const Vocabulary& vocabulary) {
    QJsonArray ties;
    for (const graph::TieGroup& group : groups)
        if (const RelationshipType* type = vocabulary.type(group.type))
            ties.append(QJsonObject{{QStringLiteral("type"), QString::fromStdString(type->code)},
                                    {QStringLiteral("way"), group.way == graph::Way::outgoing
                                                                ? QStringLiteral("outgoing")
                                                                : QStringLiteral("incoming")}});
    const QJsonObject rule{{QStringLiteral("ties"), ties}, {QStringLiteral("most"), qint64(limit)}};
    return QJsonDocument(rule).toJson(QJsonDocument::Compact).toStdString();
}

bool isPlaced(const BoardNode& node) {
    return isFinite(node.position) && std::abs(node.position.x) <= canvas::kMostCoordinate &&
           std::abs(node.position.y) <= canvas::kMostCoordinate;
}

} // namespace

ExpansionController::ExpansionController(Document& document, Selection& selection, SceneController& scene,
                                         canvas::GraphView& view, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection), m_scene(scene), m_view(view) {}

EntityId ExpansionController::onlySelected() {
    const auto& entities = m_selection.items().entities;
    if (entities.size() == 1)
        return entities.front();
    Q_EMIT noted(tr("Select one entity first."));
    return {};
}

void ExpansionController::expandSelected() {
    if (const EntityId entity = onlySelected())
        expand(entity);
}

void ExpansionController::collapseSelected() {
    if (const EntityId entity = onlySelected())
        collapse(entity);
}

void ExpansionController::expand(EntityId entity) {
    if (!m_document.isWritable() || m_view.lookup().node(entity) == canvas::kNoIndex)
        return;
    const auto topology = m_document.project().topology();
    auto groups = graph::tieGroups(*topology, entity, [this](EntityId other) {
        return m_view.lookup().node(other) == canvas::kNoIndex;
    });
    const std::size_t count = graph::everyoneIn(groups).size();
    if (count == 0)
        Q_EMIT noted(
            tr("All who are linked to %1 are on the board.").arg(entityName(m_document.project(), entity)));
    else if (count > kMostUnasked)
        ask(entity, std::move(groups));
    else
        bring(entity, groups, count);
}

void ExpansionController::ask(EntityId entity, std::vector<graph::TieGroup> groups) {
    const store::Project& project = m_document.project();
    auto* dialog =
        new ExpandDialog(entityName(project, entity), project.vocabulary(), std::move(groups), &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, entity, dialog] { bring(entity, dialog->chosen(), dialog->limit()); });
    dialog->open();
}

std::vector<EntityId> ExpansionController::bestConnected(std::vector<EntityId> entities,
                                                         std::size_t limit) const {
    if (entities.size() <= limit)
        return entities;
    const auto topology = m_document.project().topology();
    const auto degree = [&topology](EntityId entity) {
        const auto node = topology->find(entity);
        return node ? topology->degree(*node) : 0;
    };
    std::ranges::stable_sort(entities, std::greater{}, degree);
    entities.resize(limit);
    return entities;
}

/// Whoever stood on the board before comes back to the old place, others stand around the one who brings
/// them.
std::vector<BoardNode> ExpansionController::newcomers(EntityId entity,
                                                      const std::vector<EntityId>& entities) const {
    std::unordered_map<EntityId, const BoardNode*> written;
    for (const BoardNode& node : m_scene.input().nodes)
        written.emplace(node.entity, &node);
    const canvas::SceneData& scene = *m_view.scene();
    const Point centre = scene.position(m_view.lookup().node(entity));
    const auto places = layout::placesAround(centre, entities.size(), scene.positions.values());
    std::vector<BoardNode> nodes;
    for (std::size_t i = 0; i < entities.size(); ++i) {
        const auto known = written.find(entities[i]);
        const bool comesBack = known != written.end() && isPlaced(*known->second);
        nodes.push_back(comesBack ? *known->second : BoardNode{});
        nodes.back().entity = entities[i];
        nodes.back().hidden = false;
        if (!comesBack)
            nodes.back().position = places[i];
    }
    return nodes;
}

/// A board that begins empty shows more: looking, which writes nothing.
void ExpansionController::begin(const std::vector<EntityId>& entities) {
    std::vector<EntityId> begun = m_scene.begun();
    begun.insert(begun.end(), entities.begin(), entities.end());
    m_scene.setBegun(std::move(begun));
    m_selection.set({entities, {}, {}});
}

void ExpansionController::bring(EntityId entity, const std::vector<graph::TieGroup>& groups,
                                std::size_t limit) {
    const std::vector<EntityId> entities = bestConnected(graph::everyoneIn(groups), limit);
    if (m_scene.isSearchLed())
        return begin(entities);
    std::vector<BoardNode> nodes = newcomers(entity, entities);
    const std::vector<BoardNode> others = m_scene.unwrittenPlaces();
    const store::Project& project = m_document.project();
    const BoardId board = m_scene.board().id;
    const Expansion expansion{{}, board, entity, ruleOf(groups, limit, project.vocabulary())};
    const bool done =
        m_document.run({store::ActionCode::expandEntity, {nameOf(project, entity)}}, [&](store::Edit& edit) {
            const ExpansionId id = edit.insert(expansion);
            for (BoardNode& node : nodes)
                node.broughtBy = id;
            edit.place(board, others);
            edit.place(board, nodes);
        });
    if (!done)
        return;
    std::vector<EntityId> all = entities;
    all.push_back(entity);
    m_view.reveal({all, {}});
    m_selection.set({entities, {}, {}});
}

std::vector<BoardNode> ExpansionController::broughtBy(const Expansion& expansion,
                                                      const std::vector<Expansion>& others) const {
    std::vector<BoardNode> brought;
    for (const BoardNode& node : m_scene.input().nodes)
        if (node.broughtBy == expansion.id && !node.hidden &&
            std::ranges::find(others, node.entity, &Expansion::entity) == others.end())
            brought.push_back(node);
    return brought;
}

void ExpansionController::collapse(EntityId entity) {
    if (!m_document.isWritable())
        return;
    std::vector<Expansion> expansions;
    try {
        expansions = m_document.project().expansionsOf(m_scene.board().id);
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
        return;
    }
    const auto last = std::find_if(expansions.rbegin(), expansions.rend(),
                                   [entity](const Expansion& one) { return one.entity == entity; });
    if (last == expansions.rend()) {
        Q_EMIT noted(tr("%1 was not expanded on this board.").arg(entityName(m_document.project(), entity)));
        return;
    }
    std::vector<BoardNode> brought = broughtBy(*last, expansions);
    std::vector<EntityId> gone;
    for (BoardNode& node : brought) {
        gone.push_back(node.entity);
        node.hidden = true;
        node.broughtBy = {};
    }
    const Board& board = m_scene.board();
    const bool done =
        m_document.run({store::ActionCode::collapseExpansion, {nameOf(m_document.project(), entity)}},
                       [&](store::Edit& edit) {
                           if (board.membership == Membership::all)
                               edit.place(board.id, brought);
                           else
                               edit.takeOff(board.id, gone);
                           edit.remove(last->id);
                       });
    if (done)
        m_selection.setEntity(entity);
}

} // namespace moneyties::ui
