#include "ui/panels/quick_entry_panel.h"

#include "ui/widgets/detail_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace moneyties::ui {

namespace {

constexpr int kLeastWidth = 420;
constexpr int kVisibleRows = 8;

QString stateName(EntryChip::State state) {
    switch (state) {
    case EntryChip::State::value:
        return QStringLiteral("value");
    case EntryChip::State::known:
        return QStringLiteral("known");
    case EntryChip::State::isNew:
        return QStringLiteral("new");
    case EntryChip::State::open:
        return QStringLiteral("open");
    case EntryChip::State::unread:
        return QStringLiteral("unread");
    }
    return {};
}

} // namespace

QuickEntryPanel::QuickEntryPanel(QWidget* line)
    : QFrame(line, Qt::ToolTip | Qt::FramelessWindowHint), m_line(line), m_chipRow(new QWidget),
      m_chips(new FlowLayout(m_chipRow, 6)), m_answers(new QListWidget),
      m_message(makeLabel(TextRole::problem)) {
    setObjectName(QStringLiteral("quickEntryPanel"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    m_answers->setFocusPolicy(Qt::NoFocus);
    m_answers->setUniformItemSizes(true);
    m_answers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_answers->setItemDelegate(new DetailDelegate(m_answers));
    m_answers->setAccessibleName(tr("Answers"));
    m_message->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_chipRow);
    column->addWidget(m_message);
    column->addWidget(m_answers);
    connect(m_answers, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { Q_EMIT answerClicked(m_answers->row(item)); });
}

QWidget* QuickEntryPanel::makeChip(const EntryChip& chip) {
    auto* button = new QPushButton(QString(chip.text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    button->setProperty("look", QStringLiteral("chip"));
    button->setProperty("entry", stateName(chip.state));
    button->setFocusPolicy(Qt::NoFocus);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (chip.name >= 0) {
        button->setToolTip(tr("Click to say whom this is"));
        connect(button, &QPushButton::clicked, this, [this, name = chip.name] { Q_EMIT nameClicked(name); });
    }
    return button;
}

void QuickEntryPanel::showChips(const QList<EntryChip>& chips) {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const EntryChip& chip : chips)
        if (!chip.text.isEmpty())
            m_chips->addWidget(makeChip(chip));
    m_chipRow->setVisible(m_chips->count() > 0);
}

void QuickEntryPanel::showAnswers(const QList<EntryOption>& answers, int highlighted) {
    m_answers->clear();
    for (const EntryOption& answer : answers) {
        auto* item = new QListWidgetItem(answer.icon, answer.text, m_answers);
        item->setData(DetailDelegate::kDetailRole, answer.detail);
    }
    m_answers->setCurrentRow(highlighted);
    m_answers->setVisible(!answers.isEmpty());
    const int rows = std::min<int>(kVisibleRows, static_cast<int>(answers.size()));
    m_answers->setFixedHeight(rows * std::max(1, m_answers->sizeHintForRow(0)) + 2 * m_answers->frameWidth());
}

void QuickEntryPanel::showMessage(const QString& message) {
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

int QuickEntryPanel::answerCount() const {
    return m_answers->count();
}

int QuickEntryPanel::highlighted() const {
    return m_answers->currentRow();
}

void QuickEntryPanel::moveHighlight(int rows) {
    const int row = m_answers->currentRow() + rows;
    const int last = m_answers->count() - 1;
    m_answers->setCurrentRow(row < 0 ? last : row > last ? 0 : row);
}

void QuickEntryPanel::place() {
    const bool empty = m_chips->count() == 0 && m_answers->count() == 0 && m_message->text().isEmpty();
    if (empty || !m_line->isVisible())
        return hide();
    const int width = std::max(kLeastWidth, m_line->width());
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                : layout()->totalSizeHint().height());
    QPoint corner = m_line->mapToGlobal(QPoint(m_line->width() - width, m_line->height() + 2));
    if (const QScreen* screen = m_line->screen())
        corner.setX(std::max(screen->availableGeometry().left(), corner.x()));
    move(corner);
    show();
}

} // namespace moneyties::ui
