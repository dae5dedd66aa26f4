#include "ui/dialogs/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace moneyties::ui {

namespace {

struct Line {
    QString what;
    QString keys;
};

/// What the hand does on the canvas and no command does.
std::vector<Line> canvasLines() {
    return {
        {ShortcutsDialog::tr("Pan"), ShortcutsDialog::tr("Drag on empty ground, Ctrl+arrows")},
        {ShortcutsDialog::tr("Zoom at the pointer"), ShortcutsDialog::tr("Wheel")},
        {ShortcutsDialog::tr("Add to the selection"), ShortcutsDialog::tr("Shift+click or Ctrl+click")},
        {ShortcutsDialog::tr("Select in a box"), ShortcutsDialog::tr("Shift+drag")},
        {ShortcutsDialog::tr("Select with a lasso"), ShortcutsDialog::tr("Alt+drag")},
        {ShortcutsDialog::tr("Walk along the links"), ShortcutsDialog::tr("Arrows")},
        {ShortcutsDialog::tr("Add an entity here"), ShortcutsDialog::tr("Double click on empty ground")},
    };
}

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& shortcut : action.shortcuts())
        if (!shortcut.isEmpty())
            keys.append(shortcut.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

/// Without what an Undo command would undo just now.
QString nameOf(const QAction& action) {
    QString name = action.text();
    name.remove(QLatin1Char('&'));
    const qsizetype step = name.indexOf(QStringLiteral(": "));
    return step > 0 ? name.left(step) : name;
}

void addLine(QTableWidget& table, const Line& line) {
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(line.what));
    table.setItem(row, 1, new QTableWidgetItem(line.keys));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<QAction*>& actions, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard and Mouse"));
    auto* table = new QTableWidget(0, 2, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const QAction* action : actions)
        if (!keysOf(*action).isEmpty())
            addLine(*table, {nameOf(*action), keysOf(*action)});
    for (const Line& line : canvasLines())
        addLine(*table, line);
    table->resizeColumnToContents(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(560, 600);
}

} // namespace moneyties::ui
