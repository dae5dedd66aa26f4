// Owns InspectorTitle: what is selected, in large letters, its second script, and the actions on it.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace moneyties::ui {

class InspectorTitle : public QWidget {
    Q_OBJECT

public:
    explicit InspectorTitle(QWidget* parent = nullptr);

    /// `kind` stands above in small capitals, `second` below in the other script; either may be empty.
    void showTitle(const QString& kind, const QString& title, const QString& second);
    QToolButton* addAction(const QString& iconName, const QString& name);
    /// Something small to the left of the words; the title owns it from now on.
    void setBadge(QWidget* badge);

private:
    QLabel* m_kind;
    QLabel* m_title;
    QLabel* m_second;
    QHBoxLayout* m_top;
    QHBoxLayout* m_row; ///< the badge, then the words
};

} // namespace moneyties::ui
