#include "ui/workspace.h"

#include "core/base/error.h"
#include "ui/actions.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/palette.h"
#include "ui/controllers/annotation_controller.h"
#include "ui/controllers/board_controller.h"
#include "ui/controllers/canvas_hands.h"
#include "ui/controllers/drop_controller.h"
#include "ui/controllers/edit_controller.h"
#include "ui/controllers/export_controller.h"
#include "ui/controllers/legend_controller.h"
#include "ui/controllers/merge_controller.h"
#include "ui/controllers/scene_controller.h"
#include "ui/controllers/selection_controller.h"
#include "ui/controllers/style_controller.h"
#include "ui/controllers/undo_controller.h"
#include "ui/controllers/versions_controller.h"
#include "ui/models/selection_words.h"
#include "ui/panels/board_summary.h"
#include "ui/panels/board_tabs.h"
#include "ui/panels/browse_panel.h"
#include "ui/panels/entity_table.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/path_panel.h"
#include "ui/panels/quick_entry.h"
#include "ui/panels/relationship_table.h"
#include "ui/panels/review_panel.h"
#include "ui/panels/source_chip.h"
#include "ui/panels/status_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabbed_panel.h"

#include <optional>

namespace moneyties::ui {

Workspace::Workspace(std::unique_ptr<store::Project> project, Actions& actions, StatusLine& status)
    : m_document(std::make_unique<Document>(std::move(project))), m_selection(std::make_unique<Selection>()),
      m_canvas(new canvas::GraphView), m_tabs(new BoardTabs),
      m_browse(new BrowsePanel(*m_document, *m_selection)), m_inspector(new Inspector(*m_selection)),
      m_sourceChip(new SourceChip(*m_document)), m_quickEntry(new QuickEntryLine(*m_document, *m_selection)),
      m_bottom(new TabbedPanel), m_table(new RelationshipTable(m_selection.get())),
      m_entityTable(new EntityTable(m_selection.get())), m_paths(new PathPanel(*m_document)),
      m_review(new ReviewPanel(*m_document, *m_selection)),
      m_scene(new SceneController(*m_document, *m_canvas, this)),
      m_edits(new EditController(*m_document, *m_selection, *m_scene, *m_canvas)),
      m_hands(new CanvasHands(*m_document, *m_selection, *m_scene, *m_canvas, actions, this)),
      m_export(new ExportController(*m_document, *m_selection, *m_scene, *m_canvas)),
      m_versions(new VersionsController(
          *m_document, *m_selection, [this] { return m_canvas->window(); }, this)),
      m_legend(new LegendController(*m_document, *m_scene, *m_canvas, *actions[Command::showLegend])),
      m_boards(new BoardController({*m_document, *m_selection, *m_scene, *m_canvas, *m_tabs, *m_browse})) {
    m_canvas->setObjectName(QStringLiteral("canvas"));
    m_canvas->setAccessibleName(tr("Board"));
    new SelectionController(*m_document, *m_selection, *m_canvas, this);
    connect(new UndoController(*m_document, actions, this), &UndoController::historyWanted, this,
            [this](StepId step) {
                Q_EMIT tabWanted(HistoryTab);
                static_cast<HistoryPanel*>(m_bottom->panel(HistoryTab))->select(step);
            });
    buildPanels();
    connectPanels();
    connectHands();
    connectActions(actions);
    connectEdits(actions);
    m_boards->connectActions(actions);
    new DropController(*m_document, *m_selection, *m_canvas, *m_tabs, *m_boards);
    connectAnnotations(actions);
    connectVersions(actions, status);
    connectLabels(actions);
    connectStatus(status);
    connect(&Theme::instance(), &Theme::changed, this, &Workspace::applyColours);
    applyColours();
}

Workspace::~Workspace() {
    m_scene->pauseLive();
    // The docks delete the widgets; whatever they do then must not reach a document that is gone.
    for (QWidget* widget :
         {static_cast<QWidget*>(m_canvas), static_cast<QWidget*>(m_tabs), static_cast<QWidget*>(m_browse),
          static_cast<QWidget*>(m_inspector), static_cast<QWidget*>(m_sourceChip),
          static_cast<QWidget*>(m_quickEntry), static_cast<QWidget*>(m_bottom)})
        delete widget;
}

void Workspace::buildPanels() {
    auto* summary = new BoardSummary(*m_document, *m_selection);
    m_inspector->setSummary(summary);
    connect(m_scene, &SceneController::sceneShown, summary,
            [this, summary] { summary->showBoard(m_scene->board().id); });
    m_inspector->setDocument(m_document.get());
    m_table->setDocument(m_document.get());
    m_entityTable->setDocument(m_document.get());
    m_bottom->addPanel(m_table, tr("Relationships"), tr("Every relationship in a row, edited in place (F7)"));
    m_bottom->addPanel(m_entityTable, tr("Entities"), tr("Every entity in a row, edited in place (F6)"));
    m_bottom->addPanel(m_paths, tr("Paths"), tr("How two entities are connected (F9)"));
    m_bottom->addPanel(m_review, tr("Review"), tr("What is open, stale, missing or changed (F4)"));
    m_bottom->addPanel(new HistoryPanel(*m_document), tr("History"), tr("Every step, newest first (F10)"));
}

void Workspace::connectPanels() {
    connect(m_browse, &BrowsePanel::entityOpened, this, [this](EntityId entity) {
        m_scene->beginWith(entity);
        m_canvas->reveal({{entity}, {}});
        if (m_scene->isFilteredOut(entity))
            Q_EMIT noted(tr("The filter of this board leaves it out of sight."));
    });
    connect(m_canvas, &canvas::GraphView::openRequested, m_inspector, qOverload<>(&QWidget::setFocus));
    connect(m_canvas, &canvas::GraphView::openRelationshipRequested, m_inspector,
            qOverload<>(&QWidget::setFocus));
    connect(m_browse, &BrowsePanel::leaveRequested, m_canvas, qOverload<>(&QWidget::setFocus));
    connect(m_browse, &BrowsePanel::addRequested, m_edits, [this](const QString& name, KindId kind) {
        if (const EntityId added = m_edits->addEntity(name, kind, std::nullopt))
            m_canvas->reveal({{added}, {}});
    });
    connect(m_review, &ReviewPanel::revealRequested, m_canvas,
            [this](const std::vector<EntityId>& entities, const std::vector<RelationshipId>& relationships) {
                m_canvas->reveal({entities, relationships});
            });
    connect(m_paths, &PathPanel::leaveRequested, m_canvas, qOverload<>(&QWidget::setFocus));
    connect(m_paths, &PathPanel::pathChosen, m_canvas,
            [this](const std::vector<EntityId>& entities, const std::vector<RelationshipId>& relationships) {
                m_canvas->setHighlight({entities, relationships});
            });
    connect(m_paths, &PathPanel::cleared, m_canvas, [this] { m_canvas->setHighlight({}); });
    connect(m_bottom, &TabbedPanel::currentChanged, m_canvas, [this](int tab) {
        if (tab != PathsTab)
            m_canvas->setHighlight({});
    });
}

void Workspace::connectHands() {
    connect(m_hands, &CanvasHands::inspectorWanted, m_inspector, qOverload<>(&QWidget::setFocus));
    connect(m_hands, &CanvasHands::entityWanted, m_edits, &EditController::askForEntityAt);
    connect(m_hands, &CanvasHands::noted, this, &Workspace::noted);
    connect(m_hands, &CanvasHands::pathsWanted, m_paths, [this](EntityId from, EntityId to) {
        Q_EMIT tabWanted(PathsTab);
        m_paths->ask(from, to);
    });
}

void Workspace::connectActions(Actions& actions) {
    const auto on = [this, &actions](Command command, auto slot) {
        connect(actions[command], &QAction::triggered, m_canvas, slot);
    };
    on(Command::selectAll, &canvas::GraphView::selectAll);
    on(Command::selectNone, &canvas::GraphView::selectNone);
    on(Command::invertSelection, &canvas::GraphView::invertSelection);
    on(Command::selectNeighbours, &canvas::GraphView::selectNeighbours);
    on(Command::growSelection, &canvas::GraphView::growSelection);
    on(Command::zoomIn, &canvas::GraphView::zoomIn);
    on(Command::zoomOut, &canvas::GraphView::zoomOut);
    on(Command::fitAll, &canvas::GraphView::fitAll);
    on(Command::fitSelection, &canvas::GraphView::fitSelection);
    on(Command::togglePin, &canvas::GraphView::togglePin);
    on(Command::linkTool, &canvas::GraphView::startLink);
    QAction* live = actions[Command::liveLayout];
    connect(live, &QAction::triggered, m_scene, [this, live] {
        m_scene->toggleLive();
        live->setChecked(m_scene->isLive()); // also when nothing was there to run
    });
    connect(m_scene, &SceneController::liveChanged, live,
            [this, live] { live->setChecked(m_scene->isLive()); });
    connect(m_canvas, &canvas::GraphView::spaceTapped, m_scene, &SceneController::tapLive);
    live->setChecked(false);
    connect(actions[Command::zoomActual], &QAction::triggered, m_canvas, [this] { m_canvas->setZoom(1); });
    connect(actions[Command::find], &QAction::triggered, m_browse, &BrowsePanel::focusSearch);
}

void Workspace::connectEdits(Actions& actions) {
    connect(actions[Command::addEntity], &QAction::triggered, m_edits, &EditController::askForEntity);
    connect(actions[Command::addRelationship], &QAction::triggered, m_edits,
            &EditController::linkSelectedEntities);
    connect(actions[Command::deleteSelection], &QAction::triggered, m_edits,
            &EditController::deleteSelection);
    connect(actions[Command::quickEntry], &QAction::triggered, m_quickEntry, &QuickEntryLine::activate);
    connect(actions[Command::pasteQuote], &QAction::triggered, m_sourceChip, &SourceChip::pasteQuote);
    connect(actions[Command::exportPicture], &QAction::triggered, m_export,
            [this] { m_export->ask(m_canvas->window()); });
    auto* style = new StyleController(*m_document, *m_scene);
    connect(actions[Command::editStyle], &QAction::triggered, style,
            [this, style] { style->ask(m_canvas->window()); });
    connect(actions[Command::copyPicture], &QAction::triggered, m_export, &ExportController::copyView);
    connect(actions[Command::print], &QAction::triggered, m_export,
            [this] { m_export->askForPrinter(m_canvas->window()); });
    connect(actions[Command::findPaths], &QAction::triggered, this, &Workspace::findPaths);
}

void Workspace::connectAnnotations(Actions& actions) {
    auto* annotations = new AnnotationController(*m_document, *m_selection, *m_scene, *m_canvas);
    annotations->setObjectName(QStringLiteral("annotations"));
    annotations->connectActions(actions);
    connect(m_inspector, &Inspector::foldRequested, annotations, &AnnotationController::toggleFold);
    auto* merges = new MergeController(*m_document, *m_selection, *m_canvas, this);
    merges->connectActions(actions);
    connect(m_inspector, &Inspector::splitRequested, merges, &MergeController::split);
    connect(actions[Command::renameEntity], &QAction::triggered, m_edits, &EditController::renameSelected);
    connect(actions[Command::renameEntity], &QAction::triggered, annotations,
            &AnnotationController::editSelected);
    connect(m_browse, &BrowsePanel::annotationOpened, this, [this](BoardId board, AnnotationId annotation) {
        m_boards->show(board);
        m_selection->setAnnotation(annotation);
        m_canvas->reveal(annotation);
    });
}

void Workspace::connectVersions(Actions& actions, StatusLine& status) {
    const auto on = [this, &actions](Command command, auto slot) {
        connect(actions[command], &QAction::triggered, m_versions, slot);
    };
    on(Command::duplicateProject, &VersionsController::askDuplicate);
    on(Command::shareCopy, &VersionsController::askShare);
    on(Command::takeSnapshot, &VersionsController::askSnapshot);
    on(Command::purgeSelection, &VersionsController::askPurge);
    on(Command::trimHistory, &VersionsController::askTrimSitting);
    auto* history = static_cast<HistoryPanel*>(m_bottom->panel(HistoryTab));
    connect(history, &HistoryPanel::revertRequested, m_versions, &VersionsController::revert);
    connect(history, &HistoryPanel::goBackRequested, m_versions, &VersionsController::goBack);
    connect(history, &HistoryPanel::trimRequested, m_versions, &VersionsController::askTrim);
    connect(history, &HistoryPanel::snapshotRequested, m_versions, &VersionsController::askSnapshot);
    connect(history, &HistoryPanel::snapshotRemoveRequested, m_versions, &VersionsController::removeSnapshot);
    connect(m_versions, &VersionsController::jobStarted, &status, &StatusLine::showJob);
    connect(m_versions, &VersionsController::jobProgressed, &status, &StatusLine::setJobProgress);
    connect(m_versions, &VersionsController::jobFinished, &status, &StatusLine::hideJob);
    connect(&status, &StatusLine::cancelRequested, m_versions, &VersionsController::cancel);
}

/// Between the two selected entities, when two are; else the fields wait for them.
void Workspace::findPaths() {
    const auto& entities = m_selection->items().entities;
    Q_EMIT tabWanted(PathsTab);
    m_paths->ask(entities.empty() ? EntityId() : entities[0], entities.size() < 2 ? EntityId() : entities[1]);
}

void Workspace::connectLabels(Actions& actions) {
    const std::pair<Command, LabelLanguage> choices[] = {
        {Command::labelsEnglish, LabelLanguage::english},
        {Command::labelsJapanese, LabelLanguage::japanese},
        {Command::labelsBoth, LabelLanguage::both},
    };
    for (const auto& [command, labels] : choices) {
        QAction* action = actions[command];
        const auto show = [this, action, wanted = labels] {
            action->setChecked(m_scene->labels() == wanted);
        };
        connect(action, &QAction::triggered, m_scene,
                [this, wanted = labels] { m_scene->setLabels(wanted); });
        connect(m_scene, &SceneController::labelsChanged, action, show);
        show();
    }
}

void Workspace::connectStatus(StatusLine& status) {
    const auto update = [this, &status] { updateStatus(status); };
    connect(m_document.get(), &Document::changed, &status, update);
    connect(m_selection.get(), &Selection::changed, &status, update);
    connect(m_canvas, &canvas::GraphView::zoomChanged, &status, &StatusLine::setZoom);
    connect(&status, &StatusLine::zoomClicked, m_canvas, &canvas::GraphView::fitAll);
    connect(m_scene, &SceneController::jobStarted, &status, &StatusLine::showJob);
    connect(m_scene, &SceneController::jobProgressed, &status, &StatusLine::setJobProgress);
    connect(m_scene, &SceneController::jobFinished, &status, &StatusLine::hideJob);
    connect(&status, &StatusLine::cancelRequested, m_scene, &SceneController::cancel);
    connect(m_export, &ExportController::jobStarted, &status, &StatusLine::showJob);
    connect(m_export, &ExportController::jobProgressed, &status, &StatusLine::setJobProgress);
    connect(m_export, &ExportController::jobFinished, &status, &StatusLine::hideJob);
    connect(&status, &StatusLine::cancelRequested, m_export, &ExportController::cancel);
    connect(m_document.get(), &Document::longWorkStarted, &status, &StatusLine::showJob);
    connect(m_document.get(), &Document::longWorkProgressed, &status, &StatusLine::setJobProgress);
    connect(m_document.get(), &Document::longWorkFinished, &status, &StatusLine::hideJob);
    connect(&status, &StatusLine::cancelRequested, m_document.get(), &Document::cancelLongWork);
    status.setZoom(m_canvas->view().scale);
    updateStatus(status);
}

void Workspace::updateStatus(StatusLine& status) const {
    try {
        const store::Totals totals = m_document->project().totals();
        status.setCounts(totals.entities, totals.relationships);
        status.setSelectionText(selectionWords(m_document->project(), m_selection->items()));
    } catch (const Error& error) {
        Q_EMIT m_document->failed(error);
    }
    if (m_document->isWritable())
        status.setSavedText(tr("saved"), tr("Every change is in the file as soon as it is made"));
    else
        status.setSavedText(tr("read-only"), tr("This project cannot be changed here"));
}

void Workspace::applyColours() {
    m_canvas->setColours(Theme::instance().isDark() ? canvas::kDarkPalette : canvas::kLightPalette);
}

void Workspace::showBoard(BoardId board) {
    m_boards->show(board);
}

QJsonObject Workspace::viewState() const {
    QJsonObject state = m_boards->viewState();
    state.insert(QStringLiteral("tab"), m_bottom->current());
    state.insert(QStringLiteral("relationshipTable"), m_table->state());
    state.insert(QStringLiteral("entityTable"), m_entityTable->state());
    state.insert(QStringLiteral("lastStep"), m_review->lastStep());
    state.insert(QStringLiteral("legend"), m_legend->isUnfolded());
    return state;
}

void Workspace::restoreViewState(const QJsonObject& state) {
    m_boards->restoreViewState(state);
    m_table->restore(state.value(QStringLiteral("relationshipTable")).toObject());
    m_entityTable->restore(state.value(QStringLiteral("entityTable")).toObject());
    m_review->setLastOpened(state.value(QStringLiteral("lastStep")).toString());
    m_bottom->setCurrent(state.value(QStringLiteral("tab")).toInt());
    if (state.value(QStringLiteral("legend")).toBool())
        m_legend->unfold();
}

} // namespace moneyties::ui
