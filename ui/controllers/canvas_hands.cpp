#include "ui/controllers/canvas_hands.h"

#include "core/base/error.h"
#include "ui/actions.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/alignment_controller.h"
#include "ui/controllers/canvas_menu.h"
#include "ui/controllers/expansion_controller.h"
#include "ui/controllers/hiding_controller.h"
#include "ui/controllers/hover_facts.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/relationship_edits.h"
#include "ui/models/selection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStringList>

#include <utility>

namespace moneyties::ui {

namespace {

/// Facts are looked up while the pointer rests; a file that cannot be read then says so when it is used.
template<class IdType>
canvas::HoverFacts readFacts(const Document& document, IdType id, LabelLanguage labels) {
    try {
        return factsOf(document.project(), id, labels);
    } catch (const Error&) {
        return {};
    }
}

} // namespace

CanvasHands::CanvasHands(Document& document, Selection& selection, SceneController& scene,
                         canvas::GraphView& view, const Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection), m_scene(scene), m_view(view),
      m_expansion(new ExpansionController(document, selection, scene, view, this)),
      m_hiding(new HidingController(document, selection, scene, view, this)),
      m_alignment(new AlignmentController(document, selection, scene, view, this)) {
    connect(m_expansion, &ExpansionController::noted, this, &CanvasHands::noted);
    connect(m_hiding, &HidingController::noted, this, &CanvasHands::noted);
    connect(m_alignment, &AlignmentController::noted, this, &CanvasHands::noted);
    showFacts();
    connectMenu(actions);
    connectCommands(actions);
    connectAlignment(actions);
    for (QAction* action : actions.all())
        if (action->shortcutContext() == Qt::WidgetShortcut)
            view.addAction(action);
}

bool CanvasHands::isWorking() const {
    return m_alignment->isWorking();
}

void CanvasHands::showFacts() {
    m_view.setFactsProviders(
        [this](EntityId id) { return readFacts(m_document, id, m_scene.labels()); },
        [this](RelationshipId id) { return readFacts(m_document, id, m_scene.labels()); });
}

void CanvasHands::connectMenu(const Actions& actions) {
    auto* menu = new CanvasMenu(m_document, m_selection, actions, this);
    connect(&m_view, &canvas::GraphView::contextMenuRequested, menu,
            [this, menu](const canvas::MenuTarget& target, QPoint global) {
                menu->open(target, global, &m_view);
            });
    connect(menu, &CanvasMenu::openWanted, this, &CanvasHands::inspectorWanted);
    connect(menu, &CanvasMenu::entityWanted, this, &CanvasHands::entityWanted);
    connect(menu, &CanvasMenu::pathsFromWanted, this,
            [this](EntityId entity) { Q_EMIT pathsWanted(entity, {}); });
    connect(menu, &CanvasMenu::pathsToWanted, this,
            [this](EntityId entity) { Q_EMIT pathsWanted({}, entity); });
    connect(menu, &CanvasMenu::reverseWanted, this,
            [this](RelationshipId id) { reverseRelationships(m_document, {id}); });
}

void CanvasHands::connectCommands(const Actions& actions) {
    connect(&m_view, &canvas::GraphView::expandRequested, m_expansion, &ExpansionController::expand);
    connect(actions[Command::expand], &QAction::triggered, m_expansion, &ExpansionController::expandSelected);
    connect(actions[Command::collapse], &QAction::triggered, m_expansion,
            &ExpansionController::collapseSelected);
    connect(actions[Command::hideSelection], &QAction::triggered, m_hiding, &HidingController::hideSelection);
    connect(actions[Command::showHidden], &QAction::triggered, m_hiding, &HidingController::showHidden);
    connect(actions[Command::copyName], &QAction::triggered, this, &CanvasHands::copyNames);
}

void CanvasHands::connectAlignment(const Actions& actions) {
    connect(actions[Command::removeOverlaps], &QAction::triggered, m_alignment,
            &AlignmentController::removeOverlaps);
    const std::pair<Command, layout::Alignment> lines[] = {
        {Command::alignLeft, layout::Alignment::left},     {Command::alignCentre, layout::Alignment::centre},
        {Command::alignRight, layout::Alignment::right},   {Command::alignTop, layout::Alignment::top},
        {Command::alignMiddle, layout::Alignment::middle}, {Command::alignBottom, layout::Alignment::bottom}};
    for (const auto& [command, alignment] : lines)
        connect(actions[command], &QAction::triggered, m_alignment,
                [this, wanted = alignment] { m_alignment->align(wanted); });
    connect(actions[Command::distributeAcross], &QAction::triggered, m_alignment,
            [this] { m_alignment->distribute(layout::Direction::across); });
    connect(actions[Command::distributeDown], &QAction::triggered, m_alignment,
            [this] { m_alignment->distribute(layout::Direction::down); });
}

QString CanvasHands::namesOfSelection() const {
    const store::Project& project = m_document.project();
    QStringList names;
    for (const EntityId entity : m_selection.items().entities)
        names.append(entityName(project, entity));
    for (const RelationshipId id : m_selection.items().relationships)
        if (const auto one = project.relationship(id))
            names.append(
                QStringLiteral("%1 → %2").arg(entityName(project, one->from), entityName(project, one->to)));
    return names.join(QLatin1Char('\n'));
}

void CanvasHands::copyNames() const {
    try {
        if (const QString names = namesOfSelection(); !names.isEmpty())
            QGuiApplication::clipboard()->setText(names);
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
    }
}

} // namespace moneyties::ui
