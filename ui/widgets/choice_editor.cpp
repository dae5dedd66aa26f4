#include "ui/widgets/choice_editor.h"

#include "ui/widgets/text_label.h"

#include <QVBoxLayout>
#include <QWheelEvent>

namespace moneyties::ui {

QuietComboBox::QuietComboBox(QWidget* parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
}

void QuietComboBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

ChoiceEditor::ChoiceEditor(const QString& caption, QWidget* parent)
    : QWidget(parent), m_box(new QuietComboBox(this)) {
    auto* label = makeLabel(TextRole::caption, caption);
    label->setBuddy(m_box);
    label->setVisible(!caption.isEmpty());
    m_box->setAccessibleName(caption);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int row) {
        if (row == m_shown)
            return;
        m_shown = row;
        Q_EMIT chosen(m_box->itemData(row));
    });
}

void ChoiceEditor::addChoice(const QString& label, const QVariant& value) {
    m_box->addItem(label, value);
    showValue({});
}

void ChoiceEditor::clearChoices() {
    m_box->clear();
}

void ChoiceEditor::showValue(const QVariant& value) {
    m_shown = value.isValid() ? m_box->findData(value) : -1;
    m_box->setCurrentIndex(m_shown);
}

void ChoiceEditor::setPlaceholder(const QString& text) {
    m_box->setPlaceholderText(text);
}

} // namespace moneyties::ui
