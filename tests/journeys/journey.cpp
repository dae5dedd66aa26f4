#include "tests/journeys/journey.h"

#include "ui/canvas/graph_view.h"
#include "ui/controllers/scene_controller.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

namespace moneyties::journeys {

namespace {

constexpr int kPatienceMilliseconds = 20'000;
constexpr int kLookMilliseconds = 5;

} // namespace

Journey::Journey() : m_state(std::make_unique<ui::UserState>(m_folder.filePath(QStringLiteral("state")))) {
    ui::Theme::install(*qApp, ui::ThemeMode::light);
    openWindow();
}

Journey::~Journey() = default;

QString Journey::file() const {
    return m_folder.filePath(QStringLiteral("story.ties"));
}

void Journey::openWindow() {
    m_window = std::make_unique<ui::MainWindow>(*m_state);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
}

void Journey::openSample() {
    REQUIRE(m_window->files().createSample(file()));
    settle();
}

void Journey::reopen() {
    reopenOnAnyBoard();
    settle();
}

void Journey::reopenOnAnyBoard() {
    m_window->close();
    m_window.reset();
    m_state = std::make_unique<ui::UserState>(m_folder.filePath(QStringLiteral("state")));
    openWindow();
    REQUIRE(m_window->files().openFile(file()));
}

bool Journey::waitUntil(const std::function<bool()>& done) {
    QElapsedTimer clock;
    clock.start();
    // Other threads may finish without an event; asking all the time would take a core from them.
    QTimer wake;
    wake.start(kLookMilliseconds);
    while (!done()) {
        if (clock.elapsed() > kPatienceMilliseconds)
            return false;
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void Journey::settle() {
    REQUIRE(waitUntil([this] {
        const auto& canvas = workspace().canvas();
        return !workspace().scene().isWorking() && canvas.scene() && canvas.scene()->nodeCount() > 0 &&
               canvas.isSharp();
    }));
}

void Journey::trigger(ui::Command command) {
    QAction* action = m_window->actions()[command];
    REQUIRE(action->isEnabled());
    action->trigger();
}

/// The window's own focus: without a window manager no window need be the active one.
QWidget& Journey::focused() {
    QWidget* widget = m_window->focusWidget();
    return widget ? *widget : *m_window;
}

void Journey::key(int key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&focused(), static_cast<Qt::Key>(key), modifiers);
}

/// Text beyond ASCII comes from an input method, as it does for people.
void Journey::type(const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&focused(), &event);
}

Point Journey::scenePlaceOf(EntityId entity) {
    const canvas::SceneData& scene = *workspace().canvas().scene();
    for (std::uint32_t node = 0; node < scene.nodeCount(); ++node)
        if (scene.nodeIds[node] == entity)
            return scene.position(node);
    FAIL("the entity is not on the canvas");
    return {};
}

QPoint Journey::placeOf(EntityId entity) {
    const Point at = workspace().canvas().view().toView(scenePlaceOf(entity));
    return {qRound(at.x), qRound(at.y)};
}

void Journey::click(EntityId entity) {
    QTest::mouseClick(&workspace().canvas(), Qt::LeftButton, {}, placeOf(entity));
}

EntityId Journey::entity(const char* name) {
    const auto hits = project().search(name, 1);
    REQUIRE_FALSE(hits.empty());
    return hits.front().entity;
}

RelationshipId Journey::relationship(const char* from, const char* type, const char* to) {
    const auto* wanted = project().vocabulary().typeByCode(type);
    REQUIRE(wanted);
    for (const Relationship& one : project().relationshipsBetween(entity(from), entity(to)))
        if (one.type == wanted->id && one.from == entity(from))
            return one.id;
    FAIL("there is no such relationship");
    return {};
}

} // namespace moneyties::journeys
