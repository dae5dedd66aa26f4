#include "tests/journeys/journey.h"

#include "ui/canvas/graph_view.h"
#include "ui/controllers/scene_controller.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace moneyties::journeys {

namespace {

constexpr int kPatienceMilliseconds = 20'000;

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
    REQUIRE(QTest::qWaitForWindowExposed(m_window.get()));
}

void Journey::openSample() {
    REQUIRE(m_window->files().createSample(file()));
    settle();
}

void Journey::reopen() {
    m_window->close();
    m_window.reset();
    m_state = std::make_unique<ui::UserState>(m_folder.filePath(QStringLiteral("state")));
    openWindow();
    REQUIRE(m_window->files().openFile(file()));
    settle();
}

bool Journey::waitUntil(const std::function<bool()>& done) {
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > kPatienceMilliseconds)
            return false;
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
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

void Journey::key(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), static_cast<Qt::Key>(key), modifiers);
}

/// Text beyond ASCII comes from an input method, as it does for people.
void Journey::type(const QString& text) {
    QWidget* target = QApplication::focusWidget();
    REQUIRE(target);
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(target, &event);
}

QPoint Journey::placeOf(EntityId entity) {
    const auto& canvas = workspace().canvas();
    const auto& ids = canvas.scene()->nodeIds;
    for (std::uint32_t node = 0; node < ids.size(); ++node)
        if (ids[node] == entity) {
            const Point at = canvas.view().toView(canvas.scene()->position(node));
            return {qRound(at.x), qRound(at.y)};
        }
    FAIL("the entity is not on the canvas");
    return {};
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
