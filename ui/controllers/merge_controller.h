// Owns MergeController: the asking before two records become one, and their taking apart.
#pragma once

#include "core/base/id.h"

#include <QObject>

class QWidget;

namespace moneyties::ui {

class Actions;
class Document;
class Selection;

class MergeController : public QObject {
    Q_OBJECT

public:
    /// `window` is where the dialog opens.
    MergeController(Document& document, Selection& selection, QWidget& window, QObject* parent);

    void connectActions(Actions& actions);

public Q_SLOTS:
    void askToMerge(); ///< the two selected entities, the first one staying
    void split(moneyties::EntityId merged);

private:
    void updateCommands(const Actions& actions) const;

    Document& m_document;
    Selection& m_selection;
    QWidget& m_window;
};

} // namespace moneyties::ui
