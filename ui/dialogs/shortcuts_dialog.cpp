#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/actions.h"
#include "ui/shortcuts.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>
#include <vector>

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

ShortcutsDialog::ShortcutsDialog(const Actions& actions, QJsonObject choices, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_choices(std::move(choices)),
      m_table(new QTableWidget(0, 2, this)), m_message(makeLabel(TextRole::problem)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard and Mouse"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(1, 220);
    m_message->setWordWrap(true);
    m_message->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* first = buttons->addButton(tr("First Keys Again"), QDialogButtonBox::ResetRole);
    first->setAutoDefault(false);
    connect(first, &QPushButton::clicked, this, &ShortcutsDialog::reset);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_table);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(600, 640);
    fill();
}

void ShortcutsDialog::fill() {
    m_table->setRowCount(0);
    for (QAction* action : m_actions.all())
        addCommand(action);
    for (const Line& line : canvasLines())
        addLine(*m_table, line);
}

void ShortcutsDialog::addCommand(QAction* action) {
    addLine(*m_table, {nameOf(*action), {}});
    auto* editor = new QKeySequenceEdit(action->shortcut());
    editor->setObjectName(action->objectName());
    editor->setAccessibleName(tr("Keys of %1").arg(nameOf(*action)));
    m_table->setCellWidget(m_table->rowCount() - 1, 1, editor);
    connect(editor, &QKeySequenceEdit::editingFinished, this,
            [this, action, editor] { change(action, editor); });
}

void ShortcutsDialog::change(QAction* action, QKeySequenceEdit* editor) {
    const QKeySequence keys = editor->keySequence();
    if (keys == action->shortcut())
        return;
    if (const QAction* other = clashingAction(m_actions, *action, keys)) {
        m_message->setText(tr("%1 belongs to “%2”. Give that one other keys first.")
                               .arg(keys.toString(QKeySequence::NativeText), nameOf(*other)));
        m_message->show();
        const QSignalBlocker blocker(editor);
        editor->setKeySequence(action->shortcut());
        return;
    }
    m_message->hide();
    m_choices = withShortcut(m_choices, *action, keys);
    applyShortcuts(m_actions, m_choices);
    Q_EMIT choicesChanged(m_choices);
}

void ShortcutsDialog::reset() {
    m_choices = {};
    applyShortcuts(m_actions, m_choices);
    m_message->hide();
    fill();
    Q_EMIT choicesChanged(m_choices);
}

} // namespace moneyties::ui
