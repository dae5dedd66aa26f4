#include "ui/widgets/field_editor.h"

#include "ui/widgets/input_line.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVariant>

#include <utility>

namespace moneyties::ui {

namespace {

TextRole roleOf(FieldReading::State state) {
    switch (state) {
    case FieldReading::State::stored:
        return TextRole::secondary;
    case FieldReading::State::readable:
        return TextRole::preview;
    case FieldReading::State::unreadable:
        return TextRole::problem;
    }
    return TextRole::secondary;
}

} // namespace

FieldEditor::FieldEditor(const QString& caption, QWidget* parent)
    : QWidget(parent), m_caption(makeLabel(TextRole::caption, caption)), m_line(new InputLine(this)),
      m_note(makeLabel(TextRole::preview)) {
    m_caption->setBuddy(m_line);
    m_caption->setVisible(!caption.isEmpty());
    m_line->setAccessibleName(caption);
    m_note->setWordWrap(true);
    m_note->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addLayout(row);
    column->addWidget(m_note);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::readText);
    connect(m_line, &InputLine::entered, this, &FieldEditor::commit);
    connect(m_line, &InputLine::focusLost, this, &FieldEditor::commit);
    connect(m_line, &InputLine::escaped, this, &FieldEditor::restore);
}

FieldEditor::~FieldEditor() {
    m_line->disconnect(this); // the line loses the focus while its parent goes
}

void FieldEditor::setReader(Reader reader) {
    m_reader = std::move(reader);
}

void FieldEditor::setPlaceholder(const QString& text) {
    m_line->setPlaceholderText(text);
}

void FieldEditor::addBeside(QWidget* widget) {
    layout()->itemAt(1)->layout()->addWidget(widget);
}

bool FieldEditor::isDirty() const {
    return m_line->text() != m_stored;
}

void FieldEditor::showValue(const QString& record, const QString& text, const QString& note) {
    const bool sameRecord = record == m_record;
    if (!sameRecord)
        stashDraft();
    const bool keepTyped = sameRecord && isDirty() && !m_committing;
    m_record = record;
    m_stored = text;
    m_storedNote = note;
    if (keepTyped)
        return;
    m_line->setText(m_drafts.take(record));
    if (m_line->text().isEmpty())
        restore();
    else
        readText();
}

void FieldEditor::stashDraft() {
    if (!m_record.isEmpty() && isDirty())
        m_drafts.insert(m_record, m_line->text());
}

void FieldEditor::restore() {
    m_line->setText(m_stored);
    m_line->setCursorPosition(0);
    showReading({FieldReading::State::stored, m_storedNote});
}

void FieldEditor::readText() {
    if (!isDirty())
        showReading({FieldReading::State::stored, m_storedNote});
    else if (m_reader)
        showReading(m_reader(m_line->text()));
}

void FieldEditor::commit() {
    if (!isDirty())
        return;
    const QString text = m_line->text();
    if (m_reader) {
        const FieldReading reading = m_reader(text);
        showReading(reading);
        if (reading.state == FieldReading::State::unreadable)
            return;
    }
    const QScopedValueRollback<bool> committing(m_committing, true);
    Q_EMIT committed(text);
}

void FieldEditor::showReading(const FieldReading& reading) {
    const bool problem = reading.state == FieldReading::State::unreadable;
    setTextRole(m_note, roleOf(reading.state));
    m_note->setText(reading.note);
    m_note->setVisible(!reading.note.isEmpty());
    m_line->setProperty("invalid", problem);
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
    m_line->setAccessibleDescription(reading.note);
}

} // namespace moneyties::ui
