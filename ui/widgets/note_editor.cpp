#include "ui/widgets/note_editor.h"

#include "ui/widgets/text_label.h"

#include <QFocusEvent>
#include <QKeyEvent>
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
    : QWidget(parent), m_text(new QPlainTextEdit(this)) {
    auto* label = makeLabel(TextRole::caption, caption);
    label->setBuddy(m_text);
    label->setVisible(!caption.isEmpty());
    m_text->setAccessibleName(caption);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEditor::fitHeight);
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

bool NoteEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
            commit();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return handleKey(key->key(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

bool NoteEditor::handleKey(int key, Qt::KeyboardModifiers modifiers) {
    if (key == Qt::Key_Escape) {
        m_text->setPlainText(m_stored);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && modifiers.testFlag(Qt::ControlModifier)) {
        commit();
        return true;
    }
    return false;
}

void NoteEditor::fitHeight() {
    const int lines = std::clamp(m_text->document()->blockCount(), kFewestLines, kMostLines);
    const int frame = 2 * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin()));
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame + 8);
}

} // namespace moneyties::ui
