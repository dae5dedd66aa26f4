// Owns FittingToolBar: a toolbar whose buttons give up their texts, last first, before anything falls off its
// end.
#pragma once

#include <QHash>
#include <QToolBar>

class QToolButton;

namespace moneyties::ui {

class FittingToolBar : public QToolBar {
    Q_OBJECT

public:
    explicit FittingToolBar(const QString& title, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    QList<QToolButton*> buttonsWithText() const;
    int spaceOf(QWidget& widget) const;
    int neededWidth() const;
    void rememberWidths();
    void fit();

    QHash<QToolButton*, int> m_fullWidths; ///< of every button that may show its text, with it
};

} // namespace moneyties::ui
