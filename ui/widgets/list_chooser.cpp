#include "ui/widgets/list_chooser.h"

#include "ui/widgets/detail_delegate.h"
#include "ui/widgets/input_line.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPixmap>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {
constexpr QSize kUsualSize(320, 340);
constexpr int kMargin = 8;

/// Keeps the texts of rows with and without a pictogram in one line.
QIcon blankIcon(int size) {
    QPixmap blank(size, size);
    blank.fill(Qt::transparent);
    return blank;
}
} // namespace

ListChooser::ListChooser(QWidget* window)
    : QFrame(window), m_line(new InputLine(this)), m_list(new QListWidget(this)), m_size(kUsualSize) {
    setObjectName(QStringLiteral("listChooser"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_line);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new DetailDelegate(m_list));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kMargin);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    hide();
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &ListChooser::refresh);
    connect(m_line, &InputLine::entered, this, &ListChooser::pickCurrent);
    connect(m_line, &InputLine::escaped, this, [this] { finish(Outcome::cancelled); });
    connect(m_line, &InputLine::focusLost, this, [this] { finish(Outcome::cancelled); });
    connect(m_list, &QListWidget::itemClicked, this, &ListChooser::pickCurrent);
}

/// The line loses the focus while it goes, when this is no chooser any more.
ListChooser::~ListChooser() {
    m_line->disconnect(this);
}

void ListChooser::open(QPoint globalPosition, const QString& title, SuggestionSource source) {
    m_source = std::move(source);
    m_line->setPlaceholderText(title);
    m_line->setAccessibleName(title);
    m_list->setAccessibleName(title);
    m_line->clear();
    refresh();
    place(globalPosition);
    m_focusBefore = QApplication::focusWidget();
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void ListChooser::place(QPoint globalPosition) {
    const QRect room = parentWidget()->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QRect area(parentWidget()->mapFromGlobal(globalPosition), m_size.boundedTo(room.size()));
    area.moveRight(std::min(area.right(), room.right()));
    area.moveBottom(std::min(area.bottom(), room.bottom()));
    area.moveLeft(std::max(area.left(), room.left()));
    area.moveTop(std::max(area.top(), room.top()));
    setGeometry(area);
    m_mostHeight = area.height();
    fitHeight();
}

/// As tall as its rows need, with the top where it is.
void ListChooser::fitHeight() {
    const int rows = std::max(1, m_list->count());
    const int rowHeight = m_list->count() > 0 ? m_list->sizeHintForRow(0) : m_line->sizeHint().height();
    const int rest = 3 * kMargin + m_line->sizeHint().height() + 2 * (m_list->frameWidth() + frameWidth());
    resize(width(), std::min(m_mostHeight, rest + rows * rowHeight));
}

void ListChooser::refresh() {
    m_suggestions = m_source ? m_source(m_line->text()) : QList<Suggestion>();
    m_list->clear();
    const bool hasIcons = std::ranges::any_of(
        m_suggestions, [](const Suggestion& suggestion) { return !suggestion.icon.isNull(); });
    for (const Suggestion& suggestion : std::as_const(m_suggestions)) {
        const QIcon icon = hasIcons && suggestion.icon.isNull()
                               ? blankIcon(style()->pixelMetric(QStyle::PM_ListViewIconSize))
                               : suggestion.icon;
        auto* item = new QListWidgetItem(icon, suggestion.text, m_list);
        item->setData(DetailDelegate::kDetailRole, suggestion.detail);
    }
    m_list->setCurrentRow(0);
    fitHeight();
}

bool ListChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress && !m_line->isComposing()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            move(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ListChooser::move(int rows) {
    const int row = m_list->currentRow() + rows;
    const int last = m_list->count() - 1;
    m_list->setCurrentRow(row < 0 ? last : row > last ? 0 : row);
}

void ListChooser::pickCurrent() {
    if (m_list->currentRow() >= 0)
        finish(Outcome::picked);
}

void ListChooser::finish(Outcome outcome) {
    if (isHidden())
        return;
    const Suggestion suggestion = m_suggestions.value(m_list->currentRow());
    const bool hadFocus = m_line->hasFocus();
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    if (outcome == Outcome::picked)
        Q_EMIT picked(suggestion);
    else
        Q_EMIT cancelled();
}

} // namespace moneyties::ui
