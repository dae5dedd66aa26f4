#include "ui/main_window.h"

#include "ui/actions.h"
#include "ui/canvas/graph_view.h"
#include "ui/closeness_menu.h"
#include "ui/controllers/dock_controller.h"
#include "ui/controllers/editors_controller.h"
#include "ui/controllers/export_controller.h"
#include "ui/controllers/file_controller.h"
#include "ui/controllers/scene_controller.h"
#include "ui/controllers/versions_controller.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/layout_menu.h"
#include "ui/menus.h"
#include "ui/messages.h"
#include "ui/models/selection.h"
#include "ui/panels/board_tabs.h"
#include "ui/panels/browse_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/message_line.h"
#include "ui/panels/quick_entry.h"
#include "ui/panels/read_only_bar.h"
#include "ui/panels/source_chip.h"
#include "ui/panels/start_page.h"
#include "ui/panels/status_line.h"
#include "ui/tightness_slider.h"
#include "ui/user_state.h"
#include "ui/widgets/tabbed_panel.h"
#include "ui/workspace.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace moneyties::ui {

namespace {

const QSize kFirstSize(1440, 900);

} // namespace

MainWindow::MainWindow(UserState& state, QWidget* parent)
    : QMainWindow(parent), m_state(state), m_actions(new Actions(this)),
      m_files(new FileController(
          *this, state, [this](std::unique_ptr<store::Project> project) { setProject(std::move(project)); })),
      m_centre(new QStackedWidget(this)), m_start(new StartPage(m_centre)), m_board(new QWidget(m_centre)),
      m_readOnly(new ReadOnlyBar(m_board)), m_title(new QLabel(this)), m_status(new StatusLine(this)),
      m_message(new MessageLine(m_centre)), m_docks(new DockController(*this, *m_actions)),
      m_editors(new EditorsController(*this, *m_actions, state)) {
    setObjectName(QStringLiteral("mainWindow"));
    buildCentre();
    buildBars();
    connectFileActions();
    connectViewActions();
    connectThemeActions();
    resize(kFirstSize);
    restoreGeometry(state.windowGeometry());
    showStartPage();
}

MainWindow::~MainWindow() {
    rememberView();
    m_workspace.reset();
}

void MainWindow::buildCentre() {
    auto* column = new QVBoxLayout(m_board);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_readOnly);
    m_centre->addWidget(m_start);
    m_centre->addWidget(m_board);
    setCentralWidget(m_centre);
    setStatusBar(m_status);
    connect(m_start, &StartPage::newRequested, m_files, &FileController::askNew);
    connect(m_start, &StartPage::openRequested, m_files, &FileController::askOpen);
    connect(m_start, &StartPage::sampleRequested, m_files, &FileController::askSample);
    connect(m_start, &StartPage::fileChosen, m_files, &FileController::openFile);
}

void MainWindow::buildBars() {
    const auto fillRecent = [this](QMenu& menu) { m_files->fillRecentMenu(menu); };
    const auto fillLayouts = [this](QMenu& menu) {
        fillLayoutMenu(menu, [this](canvas::ArrangeBy by) {
            if (!m_workspace)
                return;
            const SelectedItems& selected = m_workspace->selection().items();
            if (!selected.entities.empty())
                by.centre = selected.entities.back();
            m_workspace->scene().layOut(by);
        });
        addTightnessSlider(
            menu, [this] { return m_workspace ? m_workspace->scene().tightness() : 0; },
            [this](double tightness) {
                if (m_workspace)
                    m_workspace->scene().setTightness(tightness);
            });
        addClosenessMenu(
            menu,
            [this] { return m_workspace ? m_workspace->scene().closeness() : canvas::Closeness::alike; },
            [this](canvas::Closeness closeness) {
                if (m_workspace)
                    m_workspace->scene().setCloseness(closeness);
            });
    };
    buildMenus(*this, *m_actions, fillRecent, fillLayouts);
    m_title->setProperty("tone", QStringLiteral("secondary"));
    m_title->setContentsMargins(0, 0, 12, 0);
    m_title->setMinimumHeight(menuBar()->sizeHint().height());
    menuBar()->setCornerWidget(m_title);
    const ToolBarParts parts = buildToolBar(*this, *m_actions, fillLayouts);
    m_toolBar = parts.bar;
    m_toolBarRoom = parts.room;
}

void MainWindow::connectFileActions() {
    const Actions& actions = *m_actions;
    connect(actions[Command::newProject], &QAction::triggered, m_files, &FileController::askNew);
    connect(actions[Command::openProject], &QAction::triggered, m_files, &FileController::askOpen);
    connect(actions[Command::openSample], &QAction::triggered, m_files, &FileController::askSample);
    connect(actions[Command::closeProject], &QAction::triggered, this, &MainWindow::closeProject);
    connect(actions[Command::quit], &QAction::triggered, this, &QWidget::close);
    connect(actions[Command::about], &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_files, &FileController::failed, this, &MainWindow::showError);
    connect(m_message, &MessageLine::undoRequested, actions[Command::undo], &QAction::trigger);
}

void MainWindow::connectViewActions() {
    QAction* full = (*m_actions)[Command::fullScreen];
    connect(full, &QAction::triggered, this, [this](bool on) {
        setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    // Commands that are not in a menu bar of their own still need the window to hear their keys.
    addActions({m_actions->all().begin(), m_actions->all().end()});
}

void MainWindow::connectThemeActions() {
    const std::pair<Command, ThemeMode> choices[] = {{Command::themeSystem, ThemeMode::system},
                                                     {Command::themeLight, ThemeMode::light},
                                                     {Command::themeDark, ThemeMode::dark}};
    for (const auto& [command, mode] : choices) {
        QAction* action = (*m_actions)[command];
        action->setChecked(m_state.themeMode() == mode);
        connect(action, &QAction::triggered, this, [this, wanted = mode] {
            m_state.setThemeMode(wanted);
            Theme::instance().setMode(wanted);
        });
    }
}

void MainWindow::setProject(std::unique_ptr<store::Project> project) {
    closeProject();
    project->setAuthor(m_state.authorName().toStdString());
    m_workspace = std::make_unique<Workspace>(std::move(project), *m_actions, *m_status);
    Document& document = m_workspace->document();
    connect(&document, &Document::failed, this, &MainWindow::showError);
    connect(&document, &Document::changed, m_message, &MessageLine::dismissStep);
    connect(&document, &Document::stepDone, this,
            [this](const store::StepRow& step) { m_message->showStep(stepName(step.action)); });
    const auto writable = document.isWritable() ? Availability::available : Availability::unavailable;
    m_actions->enableDocumentCommands(Availability::available);
    m_actions->enableEditCommands(writable);
    m_readOnly->setAccess(document.project().access());
    connectVersions();
    fillDocks();
    m_editors->setWorkspace(m_workspace.get());
    m_centre->setCurrentWidget(m_board);
    m_toolBar->show();
    m_status->show();
    const QFileInfo file(QString::fromStdString(document.project().file().string()));
    setWindowTitle(tr("%1 — Moneyties").arg(file.completeBaseName()));
    m_title->setText(file.completeBaseName());
    m_title->setToolTip(QDir::toNativeSeparators(file.absoluteFilePath()));
    m_title->show();
    setWindowFilePath(file.absoluteFilePath());
    m_workspace->canvas().setFocus();
}

void MainWindow::connectVersions() {
    VersionsController& versions = m_workspace->versions();
    connect(&versions, &VersionsController::movedChanged, m_readOnly, &ReadOnlyBar::setMoved);
    connect(m_readOnly, &ReadOnlyBar::copyRequested, &versions, &VersionsController::askSaveElsewhere);
    connect(&versions, &VersionsController::told, m_message, &MessageLine::showNote);
    versions.checkReceived();
}

void MainWindow::fillDocks() {
    const QJsonObject state =
        m_state.documentView(QString::fromStdString(m_workspace->document().project().documentUuid()));
    m_board->layout()->addWidget(&m_workspace->tabs());
    m_board->layout()->addWidget(&m_workspace->canvas());
    auto* row = static_cast<QHBoxLayout*>(m_toolBarRoom->layout());
    row->addWidget(&m_workspace->sourceChip());
    row->addWidget(&m_workspace->quickEntry(), 2);
    m_docks->browse().setWidget(&m_workspace->browse());
    m_docks->inspector().setWidget(&m_workspace->inspector());
    m_docks->bottom().setWidget(&m_workspace->bottom());
    m_docks->open(m_workspace->bottom(),
                  {(*m_actions)[Command::showTable], (*m_actions)[Command::showEntities],
                   (*m_actions)[Command::showPaths], (*m_actions)[Command::showReview],
                   (*m_actions)[Command::showHistory]},
                  state);
    connect(&m_workspace->exporter(), &ExportController::exported, m_message,
            [this](const QString& file) { m_message->showNote(tr("Exported to %1").arg(file)); });
    connect(m_workspace.get(), &Workspace::noted, m_message, &MessageLine::showNote);
    connect(&m_workspace->exporter(), &ExportController::copied, m_message,
            [this] { m_message->showNote(tr("The picture is on the clipboard")); });
    connect(&m_workspace->exporter(), &ExportController::printed, m_message,
            [this] { m_message->showNote(tr("Sent to the printer")); });
    connect(m_workspace.get(), &Workspace::tabWanted, m_docks, &DockController::showTab);
    m_workspace->restoreViewState(state);
    if (state.isEmpty())
        showPreferredLabels();
}

/// A project that was never open here shows the labels that its user prefers.
void MainWindow::showPreferredLabels() {
    const QString language = m_state.preferences().labelLanguage;
    if (language == QStringLiteral("ja"))
        (*m_actions)[Command::labelsJapanese]->trigger();
    else if (language == QStringLiteral("both"))
        (*m_actions)[Command::labelsBoth]->trigger();
}

void MainWindow::closeProject() {
    if (!m_workspace)
        return;
    rememberView();
    m_editors->setWorkspace(nullptr);
    m_docks->close();
    m_message->dismiss();
    m_workspace.reset();
    showStartPage();
}

void MainWindow::showStartPage() {
    m_actions->enableDocumentCommands(Availability::unavailable);
    m_actions->enableEditCommands(Availability::unavailable);
    (*m_actions)[Command::undo]->setEnabled(false);
    (*m_actions)[Command::redo]->setEnabled(false);
    m_start->setRecentFiles(m_state.recentFiles());
    m_centre->setCurrentWidget(m_start);
    m_toolBar->hide();
    m_title->hide();
    m_status->clearDocument();
    m_status->hide();
    setWindowTitle(tr("Moneyties"));
    setWindowFilePath({});
    m_start->setFocus();
}

void MainWindow::rememberView() {
    m_state.setWindowGeometry(saveGeometry());
    if (!m_workspace)
        return;
    QJsonObject state = m_workspace->viewState();
    const QJsonObject docks = m_docks->state();
    for (auto entry = docks.begin(); entry != docks.end(); ++entry)
        state.insert(entry.key(), entry.value());
    m_state.setDocumentView(QString::fromStdString(m_workspace->document().project().documentUuid()), state);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    closeProject();
    event->accept();
}

void MainWindow::showError(const Error& error) {
    m_message->showError(describe(error));
}

} // namespace moneyties::ui
