#include "ui/widgets/note_editor.h"

#include "ui/widgets/text_label.h"

#include <QScopedValueRollback>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace moneyties::ui {

namespace {
constexpr int kFewestLines = 2;
constexpr int kMostLines = 12;
} // namespace

NoteEditor::NoteEditor(const QString& caption, QWidget* parent)
    : QWidget(parent), m_text(new InputText(this)) {
    auto* label = makeLabel(TextRole::caption, caption);
    label->setBuddy(m_text);
    label->setVisible(!caption.isEmpty());
    m_text->setAccessibleName(caption);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEditor::fitHeight);
    connect(m_text, &InputText::taken, this, &NoteEditor::commit);
    connect(m_text, &InputText::left, this, &NoteEditor::commit);
    connect(m_text, &InputText::escaped, this, [this] { m_text->setPlainText(m_stored); });
    fitHeight();
}

void NoteEditor::showValue(const QString& record, const QString& text) {
    const bool keepTyped = record == m_record && isDirty() && !m_committing;
    m_record = record;
    m_stored = text;
    if (!keepTyped && isDirty())
        m_text->setPlainText(text);
}

void NoteEditor::commit() {
    if (!isDirty())
        return;
    const QScopedValueRollback<bool> committing(m_committing, true);
    Q_EMIT committed(m_text->toPlainText());
}

void NoteEditor::fitHeight() {
    const int lines = std::clamp(m_text->document()->blockCount(), kFewestLines, kMostLines);
    const int frame = 2 * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin()));
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame + 8);
}

} // namespace moneyties::ui
