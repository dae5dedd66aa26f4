// Owns Journey, the real window on a fresh copy of the story, driven with mouse and keys.
#pragma once

#include "ui/actions.h"
#include "ui/controllers/file_controller.h"
#include "ui/main_window.h"
#include "ui/user_state.h"
#include "ui/workspace.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace moneyties::journeys {

class Journey {
public:
    Journey();
    ~Journey();

    ui::MainWindow& window() { return *m_window; }
    ui::Workspace& workspace() { return *m_window->workspace(); }
    const store::Project& project() { return workspace().document().project(); }
    QString file() const;

    void openSample();
    /// Closes the window and opens another on the same file: a restart.
    void reopen();
    /// The same where the board may come up empty.
    void reopenOnAnyBoard();

    template<class Widget>
    Widget& find(const char* name) {
        auto* widget = m_window->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(widget);
        return *widget;
    }

    /// Lets events run until `done`, at most some seconds; whether it was done.
    static bool waitUntil(const std::function<bool()>& done);
    /// Until nothing is being laid out and the exact frame stands.
    void settle();

    void trigger(ui::Command command);
    QWidget& focused();
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); ///< to the focused widget
    void type(const QString& text);                                      ///< to the focused widget
    /// The entity's place on the canvas, widget pixels.
    QPoint placeOf(EntityId entity);
    Point scenePlaceOf(EntityId entity);
    void click(EntityId entity);
    EntityId entity(const char* name);
    RelationshipId relationship(const char* from, const char* type, const char* to);

private:
    void openWindow();

    QTemporaryDir m_folder;
    std::unique_ptr<ui::UserState> m_state;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace moneyties::journeys
