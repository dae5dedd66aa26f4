// Owns ShortcutsDialog: every command with its keys.
#pragma once

#include <QDialog>

#include <vector>

class QAction;

namespace moneyties::ui {

class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const std::vector<QAction*>& actions, QWidget* parent);
};

} // namespace moneyties::ui
