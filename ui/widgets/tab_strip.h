// Owns TabStrip, a row of tabs that can be dragged into another order and renamed in place.
#pragma once

#include <QPointer>
#include <QTabBar>

namespace moneyties::ui {

class InputLine;

/// Each tab's tabData() tells its owner what it stands for. Double click or F2 opens the name; Enter or
/// leaving it takes the new one, Escape the old one.
class TabStrip : public QTabBar {
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    enum class Editing { allowed, refused };
    void setEditing(Editing editing);
    /// The text of a tab as it is written: an ampersand is no mnemonic. `index` may be count() for a new tab.
    void setName(int index, const QString& name);
    QString name(int index) const;
    void startRenaming(int index);
    /// The field of the name being changed; null while none is.
    InputLine* renamer() const;

    /// No wider than its tabs: Qt keeps room for scroll buttons, which would push what stands beside a single
    /// tab away.
    QSize minimumSizeHint() const override { return QTabBar::minimumSizeHint().boundedTo(sizeHint()); }

Q_SIGNALS:
    void renamed(int index, const QString& name); ///< to another name, which may be blank
    void orderChanged();                          ///< after the drag, once
    void menuRequested(int index, QPoint global);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Outcome { taken, dropped };
    void finishRenaming(Outcome outcome);
    QList<QVariant> order() const;

    Editing m_editing = Editing::allowed;
    QPointer<InputLine> m_renamer;
    int m_renamed = -1;
    QList<QVariant> m_orderBefore;
};

} // namespace moneyties::ui
