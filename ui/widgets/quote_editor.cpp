#include "ui/widgets/quote_editor.h"

#include "ui/widgets/input_text.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace moneyties::ui {

namespace {
constexpr QSize kSize(360, 180);
constexpr int kMargin = 8;
} // namespace

QuoteEditor::QuoteEditor(QWidget* window) : QFrame(window), m_text(new InputText(this)) {
    setObjectName(QStringLiteral("listChooser"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setPlaceholderText(tr("The source's own words; they go into each claim"));
    m_text->setAccessibleName(tr("Quote"));
    auto* none = new QPushButton(tr("No quote"));
    auto* use = new QPushButton(tr("Use as quote"));
    use->setToolTip(tr("Ctrl+Enter"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(none);
    buttons->addStretch(1);
    buttons->addWidget(use);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kMargin);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    hide();
    connect(use, &QPushButton::clicked, this, &QuoteEditor::accept);
    connect(m_text, &InputText::taken, this, &QuoteEditor::accept);
    connect(m_text, &InputText::escaped, this, &QWidget::hide);
    connect(none, &QPushButton::clicked, this, [this] {
        m_text->clear();
        accept();
    });
}

void QuoteEditor::open(QPoint globalPosition, const QString& text) {
    m_text->setPlainText(text);
    m_text->selectAll();
    const QRect room = parentWidget()->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QRect area(parentWidget()->mapFromGlobal(globalPosition), kSize.boundedTo(room.size()));
    area.moveRight(std::min(area.right(), room.right()));
    area.moveLeft(std::max(area.left(), room.left()));
    setGeometry(area);
    show();
    raise();
    m_text->setFocus(Qt::PopupFocusReason);
}

void QuoteEditor::accept() {
    hide();
    Q_EMIT accepted(m_text->toPlainText().trimmed());
}

} // namespace moneyties::ui
