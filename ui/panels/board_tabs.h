// Owns BoardTabs, the row above the canvas: a tab for each board, and the button that adds one.
#pragma once

#include "core/base/id.h"
#include "core/model/board.h"

#include <QWidget>

#include <cstddef>
#include <functional>
#include <vector>

class QMenu;
class QToolButton;

namespace moneyties::ui {

class TabStrip;

/// Shows what it is given and tells what the hand asks for; it changes nothing by itself.
class BoardTabs : public QWidget {
    Q_OBJECT

public:
    using FillMenu = std::function<void(QMenu&)>;

    explicit BoardTabs(QWidget* parent = nullptr);

    void setBoards(const std::vector<Board>& boards, BoardId current);
    enum class Editing { allowed, refused };
    void setEditing(Editing editing);
    /// What the "+" offers, and what the menu of the current tab holds; called each time one opens.
    void setMenus(FillMenu ofAdding, FillMenu ofTab);
    void renameCurrent();
    /// What the filter leaves out of sight of the board that is shown.
    void showLeftOut(std::size_t entities, std::size_t relationships);

    BoardId current() const;
    /// The tab at a place of this widget; invalid where there is none.
    BoardId boardAt(QPoint at) const;
    std::vector<BoardId> order() const;
    TabStrip& strip() const { return *m_tabs; }
    QWidget& filterButton() const;

Q_SIGNALS:
    void chosen(moneyties::BoardId board);
    void renamed(moneyties::BoardId board, const QString& name);
    void reordered(const std::vector<moneyties::BoardId>& order);
    void filterRequested();

private:
    BoardId idAt(int index) const;
    void openMenu(int index, QPoint global);

    TabStrip* m_tabs;
    QToolButton* m_add;
    QToolButton* m_filter;
    FillMenu m_fillTab;
};

} // namespace moneyties::ui
