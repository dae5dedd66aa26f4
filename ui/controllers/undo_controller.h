// Owns UndoController, which keeps the Undo and Redo commands named after what they would do.
#pragma once

#include <QObject>

namespace moneyties::ui {

class Actions;
class Document;

class UndoController : public QObject {
    Q_OBJECT

public:
    UndoController(Document& document, Actions& actions, QObject* parent);
    ~UndoController() override; ///< leaves both commands disabled and nameless

private:
    void update();

    Document& m_document;
    Actions& m_actions;
};

} // namespace moneyties::ui
