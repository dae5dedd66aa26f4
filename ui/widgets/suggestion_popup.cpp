#include "ui/widgets/suggestion_popup.h"

#include "ui/widgets/detail_delegate.h"
#include "ui/widgets/input_line.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {
constexpr int kVisibleRows = 9;
constexpr int kLeastWidth = 260;
} // namespace

SuggestionPopup::SuggestionPopup(InputLine* line, SuggestionSource source, Preselect preselect)
    : QObject(line), m_line(line), m_source(std::move(source)), m_preselect(preselect),
      m_list(new QListWidget(line)) {
    // A tool tip window never takes the focus, so the line keeps it and its input method.
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("suggestionList"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new DetailDelegate(m_list));
    m_list->hide();
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &SuggestionPopup::refresh);
    connect(m_line, &InputLine::focusLost, this, &SuggestionPopup::close);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { pickRow(m_list->row(item)); });
}

bool SuggestionPopup::isOpen() const {
    return m_list->isVisible();
}

int SuggestionPopup::count() const {
    return static_cast<int>(m_suggestions.size());
}

void SuggestionPopup::refresh() {
    m_suggestions = m_source(m_line->text());
    m_list->clear();
    for (const Suggestion& suggestion : std::as_const(m_suggestions)) {
        auto* item = new QListWidgetItem(suggestion.icon, suggestion.text, m_list);
        item->setData(DetailDelegate::kDetailRole, suggestion.detail);
    }
    m_list->setCurrentRow(m_preselect == Preselect::first ? 0 : -1);
    if (m_suggestions.isEmpty() || !m_line->isVisible())
        return close();
    place();
    m_list->show();
}

void SuggestionPopup::close() {
    m_list->hide();
}

void SuggestionPopup::place() {
    const int rows = std::min(kVisibleRows, count());
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const QSize size(std::max(kLeastWidth, m_line->width()), height);
    QPoint corner = m_line->mapToGlobal(QPoint(0, m_line->height() + 2));
    if (const QScreen* screen = m_line->screen()) {
        const QRect area = screen->availableGeometry();
        if (corner.y() + size.height() > area.bottom())
            corner.setY(m_line->mapToGlobal(QPoint()).y() - size.height() - 2);
        corner.setX(std::max(area.left(), std::min(corner.x(), area.right() - size.width())));
    }
    m_list->setGeometry(QRect(corner, size));
}

bool SuggestionPopup::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
        if (isOpen() && !m_line->isComposing() && handleKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        break;
    case QEvent::Hide:
    case QEvent::FocusOut:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool SuggestionPopup::handleKey(int key) {
    switch (key) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentRow() < 0)
            return false;
        takeHighlighted();
        return true;
    case Qt::Key_Tab:
        takeHighlighted();
        return false; // the focus moves on with the answer taken
    default:
        return false;
    }
}

void SuggestionPopup::move(int rows) {
    const int last = m_list->count() - 1;
    const int row = m_list->currentRow() + rows;
    m_list->setCurrentRow(row < 0 ? last : row > last ? 0 : row);
}

void SuggestionPopup::takeHighlighted() {
    pickRow(m_list->currentRow());
}

void SuggestionPopup::pickRow(int row) {
    close();
    if (row >= 0 && row < m_suggestions.size())
        Q_EMIT picked(Suggestion(m_suggestions.at(row)));
}

} // namespace moneyties::ui
