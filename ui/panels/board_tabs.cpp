#include "ui/panels/board_tabs.h"

#include "ui/theme/icons.h"
#include "ui/widgets/tab_strip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

namespace moneyties::ui {

namespace {

QString toolTipOf(const Board& board) {
    const QString name = QString::fromStdString(board.name);
    switch (board.membership) {
    case Membership::all:
        return BoardTabs::tr("%1 · all that is in the project").arg(name);
    case Membership::query:
        return BoardTabs::tr("%1 · filled by the search “%2”").arg(name, QString::fromStdString(board.query));
    case Membership::listed:
        break;
    }
    return BoardTabs::tr("%1 · what you put on it").arg(name);
}

} // namespace

BoardTabs::BoardTabs(QWidget* parent)
    : QWidget(parent), m_tabs(new TabStrip(this)), m_add(new QToolButton(this)),
      m_filter(new QToolButton(this)) {
    setObjectName(QStringLiteral("boardTabs"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("region", QStringLiteral("tabs"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_tabs->setObjectName(QStringLiteral("boardStrip"));
    m_tabs->setAccessibleName(tr("Boards"));
    m_add->setObjectName(QStringLiteral("addBoard"));
    m_add->setIcon(icon(QStringLiteral("plus"), IconTone::secondary));
    m_add->setToolTip(tr("Add a board"));
    m_add->setAccessibleName(tr("Add a board"));
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setProperty("look", QStringLiteral("tab"));
    m_filter->setObjectName(QStringLiteral("filterBoard"));
    m_filter->setIcon(icon(QStringLiteral("filter"), IconTone::secondary));
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setToolTip(tr("Choose what of this board is in sight"));
    m_filter->setAutoRaise(true);
    m_filter->setFocusPolicy(Qt::TabFocus);
    m_filter->setProperty("look", QStringLiteral("tab"));
    m_filter->setCheckable(true); // it looks pressed while something is out of sight
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(2);
    row->addWidget(m_tabs);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_filter);
    showLeftOut(0, 0);
    connect(m_filter, &QToolButton::clicked, this, [this] {
        m_filter->setChecked(!m_filter->isChecked()); // by what is left out alone
        Q_EMIT filterRequested();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (const BoardId board = idAt(index))
            Q_EMIT chosen(board);
    });
    connect(m_tabs, &TabStrip::renamed, this,
            [this](int index, const QString& name) { Q_EMIT renamed(idAt(index), name); });
    connect(m_tabs, &TabStrip::orderChanged, this, [this] { Q_EMIT reordered(order()); });
    connect(m_tabs, &TabStrip::menuRequested, this, &BoardTabs::openMenu);
}

void BoardTabs::setBoards(const std::vector<Board>& boards, BoardId current) {
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > static_cast<int>(boards.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    for (std::size_t i = 0; i < boards.size(); ++i) {
        const int index = static_cast<int>(i);
        m_tabs->setName(index, QString::fromStdString(boards[i].name));
        m_tabs->setTabData(index, qlonglong(boards[i].id.value));
        m_tabs->setTabToolTip(index, toolTipOf(boards[i]));
        if (boards[i].id == current)
            m_tabs->setCurrentIndex(index);
    }
}

void BoardTabs::setEditing(Editing editing) {
    const bool allowed = editing == Editing::allowed;
    m_tabs->setEditing(allowed ? TabStrip::Editing::allowed : TabStrip::Editing::refused);
    m_add->setVisible(allowed);
}

void BoardTabs::setMenus(FillMenu ofAdding, FillMenu ofTab) {
    m_fillTab = std::move(ofTab);
    auto* menu = new QMenu(m_add);
    connect(menu, &QMenu::aboutToShow, menu, [menu, fill = std::move(ofAdding)] {
        menu->clear();
        fill(*menu);
    });
    m_add->setMenu(menu);
}

void BoardTabs::renameCurrent() {
    m_tabs->startRenaming(m_tabs->currentIndex());
}

void BoardTabs::showLeftOut(std::size_t entities, std::size_t relationships) {
    const bool isFiltered = entities + relationships > 0;
    const QString who = tr("%Ln entities", nullptr, static_cast<int>(entities));
    const QString ties = tr("%Ln relationships", nullptr, static_cast<int>(relationships));
    QString text = tr("Filter");
    if (isFiltered)
        text = tr("Out of sight: %1")
                   .arg(entities == 0        ? ties
                        : relationships == 0 ? who
                                             : tr("%1, %2").arg(who, ties));
    m_filter->setText(text);
    m_filter->setAccessibleName(text);
    m_filter->setChecked(isFiltered);
}

QWidget& BoardTabs::filterButton() const {
    return *m_filter;
}

BoardId BoardTabs::idAt(int index) const {
    return BoardId(m_tabs->tabData(index).toLongLong());
}

BoardId BoardTabs::current() const {
    return idAt(m_tabs->currentIndex());
}

BoardId BoardTabs::boardAt(QPoint at) const {
    return idAt(m_tabs->tabAt(m_tabs->mapFrom(this, at)));
}

std::vector<BoardId> BoardTabs::order() const {
    std::vector<BoardId> ids;
    for (int i = 0; i < m_tabs->count(); ++i)
        ids.push_back(idAt(i));
    return ids;
}

void BoardTabs::openMenu(int index, QPoint global) {
    m_tabs->setCurrentIndex(index);
    if (!m_fillTab)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_fillTab(*menu);
    menu->popup(global);
}

} // namespace moneyties::ui
