#include "ui/widgets/tab_strip.h"

#include "ui/widgets/input_line.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {
constexpr int kLeastRenamerWidth = 140;
} // namespace

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
}

void TabStrip::setEditing(Editing editing) {
    m_editing = editing;
    setMovable(editing == Editing::allowed);
}

void TabStrip::setName(int index, const QString& name) {
    QString text = name;
    text.replace(QLatin1Char('&'), QLatin1String("&&"));
    if (index >= count())
        addTab(text);
    else
        setTabText(index, text);
}

QString TabStrip::name(int index) const {
    return tabText(index).replace(QLatin1String("&&"), QLatin1String("&"));
}

InputLine* TabStrip::renamer() const {
    return m_renamer;
}

void TabStrip::startRenaming(int index) {
    if (m_editing == Editing::refused || index < 0 || index >= count())
        return;
    finishRenaming(Outcome::taken);
    m_renamed = index;
    m_renamer = new InputLine(this);
    m_renamer->setObjectName(QStringLiteral("tabRenamer"));
    m_renamer->setAccessibleName(tr("Name"));
    m_renamer->setText(name(index));
    QRect area = tabRect(index).adjusted(2, 1, -2, -1);
    area.setWidth(std::max(area.width(), kLeastRenamerWidth));
    area.moveRight(std::min(area.right(), width() - 1));
    m_renamer->setGeometry(area);
    connect(m_renamer, &InputLine::entered, this, [this] { finishRenaming(Outcome::taken); });
    connect(m_renamer, &InputLine::escaped, this, [this] { finishRenaming(Outcome::dropped); });
    connect(m_renamer, &InputLine::focusLost, this, [this] { finishRenaming(Outcome::taken); });
    m_renamer->show();
    m_renamer->setFocus(Qt::OtherFocusReason);
    m_renamer->selectAll();
}

void TabStrip::finishRenaming(Outcome outcome) {
    if (!m_renamer)
        return;
    InputLine* line = std::exchange(m_renamer, nullptr);
    line->disconnect(this);
    const QString typed = line->text();
    line->hide();
    line->deleteLater();
    setFocus(Qt::OtherFocusReason);
    const int index = std::exchange(m_renamed, -1);
    if (outcome == Outcome::taken && index < count() && typed != name(index))
        Q_EMIT renamed(index, typed);
}

QList<QVariant> TabStrip::order() const {
    QList<QVariant> datas;
    for (int i = 0; i < count(); ++i)
        datas.append(tabData(i));
    return datas;
}

void TabStrip::mousePressEvent(QMouseEvent* event) {
    m_orderBefore = order();
    QTabBar::mousePressEvent(event);
}

void TabStrip::mouseReleaseEvent(QMouseEvent* event) {
    QTabBar::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !m_orderBefore.isEmpty() && order() != m_orderBefore)
        Q_EMIT orderChanged();
    m_orderBefore.clear();
}

void TabStrip::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        startRenaming(tabAt(event->position().toPoint()));
}

void TabStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F2)
        startRenaming(currentIndex());
    else
        QTabBar::keyPressEvent(event);
}

/// From the keyboard the menu is that of the current tab.
void TabStrip::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? currentIndex() : tabAt(event->pos());
    if (index >= 0)
        Q_EMIT menuRequested(index, byKey ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos());
}

} // namespace moneyties::ui
