// Owns the arrangement of the commands in menus and toolbar.
#pragma once

#include <functional>

class QMainWindow;
class QMenu;
class QToolBar;
class QWidget;

namespace moneyties::ui {

class Actions;

using FillMenu = std::function<void(QMenu&)>;

/// `fillRecent` is called each time its menu opens, `fillLayouts` once.
void buildMenus(QMainWindow& window, const Actions& actions, const FillMenu& fillRecent,
                const FillMenu& fillLayouts);

struct ToolBarParts {
    QToolBar* bar;
    QWidget* room; ///< at the right end, for the quick-entry line; its layout is a row
};

ToolBarParts buildToolBar(QMainWindow& window, const Actions& actions, const FillMenu& fillLayouts);

} // namespace moneyties::ui
