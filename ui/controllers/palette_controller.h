// Owns PaletteController: the command palette, which finds a command, an entity, a board or a type by a few
// letters in either language and does, selects or shows it.
#pragma once

#include "ui/widgets/suggestion_popup.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace moneyties::ui {

class Actions;
class ListChooser;
class Workspace;

class PaletteController : public QObject {
    Q_OBJECT

public:
    PaletteController(QWidget& window, const Actions& actions);
    ~PaletteController() override;

    /// Null while no project is open: then only commands are found.
    void setWorkspace(Workspace* workspace);
    void open();
    ListChooser* chooser() const;

    /// What the palette offers for a text, best first: commands, then entities, boards and types.
    QList<Suggestion> answersFor(const QString& typed) const;

private:
    void addCommands(QList<Suggestion>& answers, const QString& typed) const;
    void addEntities(QList<Suggestion>& answers, const QString& typed) const;
    void addBoards(QList<Suggestion>& answers, const QString& typed) const;
    void addTypes(QList<Suggestion>& answers, const QString& typed) const;
    void take(const Suggestion& suggestion);

    QWidget& m_window;
    const Actions& m_actions;
    QPointer<Workspace> m_workspace;
    QPointer<ListChooser> m_chooser; ///< a part of the window, made on first use
};

} // namespace moneyties::ui
