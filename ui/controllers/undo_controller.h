// Owns UndoController, which keeps the Undo and Redo commands named after what they would do.
#pragma once

#include "core/base/id.h"

#include <QObject>

namespace moneyties::ui {

class Actions;
class Document;

class UndoController : public QObject {
    Q_OBJECT

public:
    UndoController(Document& document, Actions& actions, QObject* parent);
    ~UndoController() override; ///< leaves both commands disabled and nameless

Q_SIGNALS:
    /// Undo came to the beginning of this sitting: what was done before is chosen from the history.
    void historyWanted(moneyties::StepId step);

private:
    void update();
    void undo();

    Document& m_document;
    Actions& m_actions;
};

} // namespace moneyties::ui
