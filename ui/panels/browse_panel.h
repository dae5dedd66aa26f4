// Owns BrowsePanel: find as you type over all names in any script, chips by kind, and the list.
#pragma once

#include "core/base/id.h"
#include "ui/models/selection.h"

#include <QPoint>
#include <QWidget>

#include <map>

class QLabel;
class QListView;
class QListWidget;
class QStackedWidget;

namespace moneyties::ui {

class Chip;
class Document;
class EntityDelegate;
class EntityListModel;
class FlowLayout;
class SearchField;

/// The list's selection is the window's Selection. Both must outlive the panel.
class BrowsePanel : public QWidget {
    Q_OBJECT

public:
    BrowsePanel(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// Puts the cursor into the search field with its text selected.
    void focusSearch();
    QString searchText() const;
    void setSearchText(const QString& text);

Q_SIGNALS:
    /// Enter or a double click: the entity was selected and is to be brought to the middle of the canvas.
    void entityOpened(moneyties::EntityId entity);
    /// From the state without hits.
    void addRequested(const QString& name, moneyties::KindId kind);
    /// A note or other annotation that the search found.
    void annotationOpened(moneyties::BoardId board, moneyties::AnnotationId annotation);
    /// A context menu for the selected entities of the list.
    void menuRequested(QPoint global);
    /// Esc in the empty field or in the list.
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTop();
    void buildList();
    QWidget* buildNoHit();
    void makeChips();
    void updateChips();
    void updateNoHit();
    void updateNotes();
    void search(const QString& text);
    void acceptFirst();
    void openCurrent();
    void moveToList();
    void selectFromList();
    void showSelection(const SelectedItems& items);

    Document& m_document;
    Selection& m_selection;
    EntityListModel* m_model;
    EntityDelegate* m_delegate;
    SearchField* m_search;
    QWidget* m_chipRow;
    QStackedWidget* m_stack;
    QListView* m_list;
    QListWidget* m_notes; ///< annotations that the search found; hidden without
    QLabel* m_noHit = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_addButtons = nullptr;
    std::map<KindId, Chip*> m_chips; ///< the invalid id is "All"
    enum class Sync { idle, running } m_sync = Sync::idle;
};

} // namespace moneyties::ui
