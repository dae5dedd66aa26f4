#include "ui/controllers/dock_controller.h"

#include "ui/actions.h"
#include "ui/widgets/tabbed_panel.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QVBoxLayout>

namespace moneyties::ui {

namespace {

constexpr int kStateVersion = 1;
constexpr int kBrowseWidth = 264;
constexpr int kInspectorWidth = 336;
constexpr int kBottomHeight = 210;

} // namespace

DockController::DockController(QMainWindow& window, const Actions& actions)
    : QObject(&window), m_window(window),
      m_browse(addDock(QStringLiteral("browseDock"), Qt::LeftDockWidgetArea)),
      m_inspector(addDock(QStringLiteral("inspectorDock"), Qt::RightDockWidgetArea)),
      m_bottom(addDock(QStringLiteral("bottomDock"), Qt::BottomDockWidgetArea)),
      m_showBrowse(actions[Command::showBrowse]), m_showInspector(actions[Command::showInspector]),
      m_canvasOnly(actions[Command::canvasOnly]) {
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    connectToggle(m_showBrowse, m_browse);
    connectToggle(m_showInspector, m_inspector);
    connect(m_bottom, &QDockWidget::visibilityChanged, this, &DockController::updateChecks);
    connect(m_canvasOnly, &QAction::triggered, this, &DockController::setCanvasOnly);
    close();
}

/// Docks have no title bars: the panels head themselves, and the View menu shows and hides them.
QDockWidget* DockController::addDock(const QString& name, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    auto* noTitle = new QWidget(dock);
    (new QVBoxLayout(noTitle))->setContentsMargins(0, 0, 0, 0);
    dock->setTitleBarWidget(noTitle);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    m_window.addDockWidget(area, dock);
    return dock;
}

void DockController::connectToggle(QAction* action, QDockWidget* dock) {
    connect(action, &QAction::triggered, dock, &QDockWidget::setVisible);
    connect(dock, &QDockWidget::visibilityChanged, this, &DockController::updateChecks);
}

void DockController::open(TabbedPanel& bottomPanel, std::vector<QAction*> tabCommands,
                          const QJsonObject& state) {
    m_tabs = &bottomPanel;
    m_tabCommands = std::move(tabCommands);
    for (std::size_t i = 0; i < m_tabCommands.size(); ++i)
        connect(m_tabCommands[i], &QAction::triggered, &bottomPanel,
                [this, i] { toggleTab(static_cast<int>(i)); });
    connect(&bottomPanel, &TabbedPanel::currentChanged, this, &DockController::updateChecks);
    for (QDockWidget* dock : {m_browse, m_inspector, m_bottom})
        dock->setVisible(dock->widget() != nullptr);
    const QByteArray docks =
        QByteArray::fromBase64(state.value(QStringLiteral("docks")).toString().toLatin1());
    if (docks.isEmpty() || !m_window.restoreState(docks, kStateVersion)) {
        m_window.resizeDocks({m_browse, m_inspector}, {kBrowseWidth, kInspectorWidth}, Qt::Horizontal);
        m_window.resizeDocks({m_bottom}, {kBottomHeight}, Qt::Vertical);
    }
    updateChecks();
}

QJsonObject DockController::state() const {
    const QByteArray docks =
        m_canvasOnly->isChecked() ? m_beforeCanvasOnly : m_window.saveState(kStateVersion);
    return {{QStringLiteral("docks"), QString::fromLatin1(docks.toBase64())}};
}

void DockController::close() {
    for (QDockWidget* dock : {m_browse, m_inspector, m_bottom})
        dock->hide();
    m_canvasOnly->setChecked(false);
    m_tabCommands.clear();
}

void DockController::showTab(int tab) {
    if (!m_tabs)
        return;
    m_bottom->show();
    m_tabs->setCurrent(tab);
    updateChecks();
}

void DockController::toggleTab(int tab) {
    if (m_tabs && m_bottom->isVisible() && m_tabs->current() == tab)
        m_bottom->hide();
    else
        showTab(tab);
    updateChecks();
}

void DockController::setCanvasOnly(bool only) {
    if (!only) {
        m_window.restoreState(m_beforeCanvasOnly, kStateVersion);
        return;
    }
    m_beforeCanvasOnly = m_window.saveState(kStateVersion);
    for (QDockWidget* dock : {m_browse, m_inspector, m_bottom})
        dock->hide();
}

void DockController::updateChecks() {
    m_showBrowse->setChecked(!m_browse->isHidden());
    m_showInspector->setChecked(!m_inspector->isHidden());
    for (std::size_t i = 0; i < m_tabCommands.size(); ++i)
        m_tabCommands[i]->setChecked(!m_bottom->isHidden() && m_tabs &&
                                     m_tabs->current() == static_cast<int>(i));
}

} // namespace moneyties::ui
