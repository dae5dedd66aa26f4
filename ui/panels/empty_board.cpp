#include "ui/panels/empty_board.h"

#include "ui/theme/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moneyties::ui {

namespace {

constexpr int kWidth = 420;

struct Sentences {
    QString title;
    QString text;
};

Sentences sentencesFor(const EmptyBoard::Facts& facts) {
    using Why = EmptyBoard::Why;
    switch (facts.why) {
    case Why::notEmpty:
        break;
    case Why::noEntities:
        return {EmptyBoard::tr("Nobody is here yet"),
                EmptyBoard::tr("Double-click where the first one shall stand, or type a whole line above: "
                               "Elon Musk > invested 5M USD 2012 > DeepMind")};
    case Why::tooMany:
        return {EmptyBoard::tr("Search for someone to begin"),
                EmptyBoard::tr("This project holds %1 entities. Whoever you open from the list comes here "
                               "with those they are tied to.")
                    .arg(QLocale().toString(qlonglong(facts.entities)))};
    case Why::emptyList:
        return {EmptyBoard::tr("This board is empty"),
                EmptyBoard::tr("Drag names here from the list, or double-click to add someone new.")};
    case Why::emptySearch:
        return {EmptyBoard::tr("Nobody is called “%1”").arg(facts.query),
                EmptyBoard::tr("This board shows whoever its search finds, as soon as there is someone.")};
    case Why::allLeftOut:
        return {EmptyBoard::tr("Nothing to show"),
                EmptyBoard::tr("All that is on this board is hidden or filtered out.")};
    }
    return {};
}

} // namespace

EmptyBoard::EmptyBoard(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_search(new QPushButton(tr("Find a Name"), this)), m_addSelected(new QPushButton(this)),
      m_drawAll(new QPushButton(this)) {
    setObjectName(QStringLiteral("emptyBoard"));
    QFont large = titleFont();
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setProperty("tone", QStringLiteral("secondary"));
    for (QLabel* label : {m_title, m_text})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_search->setObjectName(QStringLiteral("emptyBoardSearch"));
    m_addSelected->setObjectName(QStringLiteral("emptyBoardAddSelected"));
    m_drawAll->setObjectName(QStringLiteral("emptyBoardDrawAll"));
    m_drawAll->setToolTip(tr("Lay out and draw the whole project; this can take a while"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton* button : {m_search, m_addSelected, m_drawAll})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(m_search, &QPushButton::clicked, this, &EmptyBoard::searchRequested);
    connect(m_addSelected, &QPushButton::clicked, this, &EmptyBoard::addSelectedRequested);
    connect(m_drawAll, &QPushButton::clicked, this, &EmptyBoard::drawAllRequested);
    parent->installEventFilter(this);
    hide();
}

void EmptyBoard::showFacts(const Facts& facts) {
    m_why = facts.why;
    setVisible(facts.why != Why::notEmpty);
    if (facts.why == Why::notEmpty)
        return;
    const Sentences sentences = sentencesFor(facts);
    m_title->setText(sentences.title);
    m_text->setText(sentences.text);
    const bool canSearch = facts.why == Why::tooMany || facts.why == Why::emptyList;
    m_search->setVisible(canSearch && facts.entities > 0);
    m_addSelected->setText(tr("Add the %n Selected", nullptr, facts.selected));
    m_addSelected->setVisible(facts.why == Why::emptyList && facts.selected > 0);
    m_drawAll->setText(tr("Draw All %1").arg(QLocale().toString(qlonglong(facts.entities))));
    m_drawAll->setVisible(facts.why == Why::tooMany);
    place();
    raise();
}

void EmptyBoard::place() {
    const int width = std::min(kWidth, parentWidget()->width() - 16);
    const int height = layout()->heightForWidth(width);
    setGeometry((parentWidget()->width() - width) / 2, (parentWidget()->height() - height) / 2, width,
                height);
}

bool EmptyBoard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace moneyties::ui
