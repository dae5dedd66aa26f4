// Owns the arrangement of the commands in menus and toolbar.
#pragma once

#include <functional>

class QMainWindow;
class QMenu;
class QToolBar;

namespace moneyties::ui {

class Actions;

using FillMenu = std::function<void(QMenu&)>;

/// `fillRecent` is called each time its menu opens, `fillLayouts` once.
void buildMenus(QMainWindow& window, const Actions& actions, const FillMenu& fillRecent,
                const FillMenu& fillLayouts);

/// Ends in room that grows, for what stands at the right.
QToolBar* buildToolBar(QMainWindow& window, const Actions& actions, const FillMenu& fillLayouts);

} // namespace moneyties::ui
