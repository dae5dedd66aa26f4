#include "ui/dialogs/record_page.h"

#include "ui/models/document.h"
#include "ui/widgets/detail_delegate.h"
#include "ui/widgets/note_editor.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <utility>

namespace moneyties::ui {

namespace {

constexpr int kListWidth = 240;
constexpr int kIdRole = Qt::UserRole;

} // namespace

RecordPage::RecordPage(Document& document, const QString& name, QWidget* parent)
    : QWidget(parent), m_document(document), m_list(new QListWidget(this)), m_add(new QPushButton(tr("New"))),
      m_remove(new QPushButton(tr("Delete"))), m_form(new FormSection),
      m_message(makeLabel(TextRole::problem)),
      m_empty(makeLabel(TextRole::secondary, tr("There are none yet. “New” makes the first one."))),
      m_replacement(new ChoiceEditor(tr("Give them this one instead"))) {
    build(name);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecordPage::showCurrent);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const qlonglong id = make();
        refresh();
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->data(kIdRole).toLongLong() == id)
                m_list->setCurrentRow(row);
    });
    connect(m_remove, &QPushButton::clicked, this, &RecordPage::askToRemove);
    connect(m_replacement, &ChoiceEditor::chosen, this, [this](const QVariant& other) {
        m_replacement->hide();
        m_message->hide();
        replace(current(), other.toLongLong());
    });
    connect(&document, &Document::changed, this, &RecordPage::refresh);
}

void RecordPage::build(const QString& name) {
    setAccessibleName(name);
    m_list->setAccessibleName(name);
    m_list->setFixedWidth(kListWidth);
    m_list->setItemDelegate(new DetailDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names end in dots
    m_message->setWordWrap(true);
    m_message->hide();
    m_replacement->hide();
    const bool writable = m_document.isWritable();
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable);
    for (QPushButton* button : {m_add, m_remove})
        button->setAutoDefault(false); // Enter in a field is the field's
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_message);
    right->addWidget(m_replacement);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget;
    auto* form = new QVBoxLayout(page);
    form->setContentsMargins(12, 8, 12, 8);
    form->addWidget(m_empty);
    form->addWidget(m_form);
    form->addStretch(1); // each caption stays beside its field
    scroll->setWidget(page);
    right->addWidget(scroll, 1);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(16);
    row->addLayout(left);
    row->addLayout(right, 1);
}

FieldEditor* RecordPage::addText(const QString& caption, const char* code,
                                 const std::function<QString()>& get,
                                 const std::function<void(const QString&)>& set, FieldEditor::Reader reader) {
    auto* editor = new FieldEditor(caption);
    editor->setObjectName(QLatin1String(code));
    if (reader)
        editor->setReader(std::move(reader));
    connect(editor, &FieldEditor::committed, this, [this, set](const QString& text) {
        set(text);
        showCurrent(); // what was refused is not kept for the next line
    });
    m_form->addRow(editor);
    m_shows.append([this, editor, get] { editor->showValue(recordKey(), get()); });
    return editor;
}

void RecordPage::addNote(const QString& caption, const char* code, const std::function<QString()>& get,
                         const std::function<void(const QString&)>& set) {
    auto* editor = new NoteEditor(caption);
    editor->setObjectName(QLatin1String(code));
    connect(editor, &NoteEditor::committed, this, [this, set](const QString& text) {
        set(text);
        showCurrent();
    });
    m_form->addRow(editor);
    m_shows.append([this, editor, get] { editor->showValue(recordKey(), get()); });
}

void RecordPage::addChoice(const QString& caption, const char* code,
                           const QList<QPair<QString, QVariant>>& choices,
                           const std::function<QVariant()>& get,
                           const std::function<void(const QVariant&)>& set) {
    auto* editor = new ChoiceEditor(caption);
    editor->setObjectName(QLatin1String(code));
    for (const auto& [label, value] : choices)
        editor->addChoice(label, value);
    connect(editor, &ChoiceEditor::chosen, this, [this, set](const QVariant& value) {
        set(value);
        showCurrent();
    });
    m_form->addRow(editor);
    m_shows.append([editor, get] { editor->showValue(get()); });
}

qlonglong RecordPage::current() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(kIdRole).toLongLong() : 0;
}

void RecordPage::refresh() {
    const qlonglong chosen = current();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        const QList<Row> all = rows();
        for (const Row& row : all) {
            auto* item = new QListWidgetItem(row.icon, row.text, m_list);
            item->setData(kIdRole, row.id);
            if (row.id == chosen)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    showCurrent();
}

void RecordPage::showCurrent() {
    m_message->hide();
    m_replacement->hide();
    const bool exists = current() > 0 && load();
    m_form->setVisible(exists);
    m_empty->setVisible(!exists);
    m_form->setEnabled(m_document.isWritable());
    m_remove->setEnabled(exists && m_document.isWritable());
    if (exists)
        for (const auto& show : std::as_const(m_shows))
            show();
}

/// What is in use is not removed: it says by how many, and offers another one for them.
void RecordPage::askToRemove() {
    const qlonglong id = current();
    if (const qlonglong uses = usesOf(id); uses > 0)
        return offerReplacement(uses);
    remove(id);
}

void RecordPage::offerReplacement(qlonglong uses) {
    m_message->setText(tr("%Ln record(s) are of it. It was not deleted.", nullptr, static_cast<int>(uses)));
    m_message->show();
    m_replacement->clearChoices();
    const QList<Row> all = rows();
    for (const Row& row : all)
        if (row.id != current())
            m_replacement->addChoice(row.text, row.id);
    m_replacement->showValue({});
    m_replacement->show();
    m_replacement->setFocus();
}

} // namespace moneyties::ui
