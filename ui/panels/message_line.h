// Owns MessageLine, the one place where the window speaks: what a step did, with Undo, or what failed and
// why.
#pragma once

#include "ui/messages.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace moneyties::ui {

class ElidedLabel;

/// Floats over the bottom of its parent. What was done goes away by itself; an error stays until it is closed
/// or something else is said.
class MessageLine : public QFrame {
    Q_OBJECT

public:
    explicit MessageLine(QWidget* parent);

    void showStep(const QString& stepName); ///< with an Undo button
    void showNote(const QString& text);
    void showError(const ErrorText& text);
    QString shownText() const;

public Q_SLOTS:
    void dismiss();
    /// What was done last is something else now: its name and Undo go, other messages stay.
    void dismissStep();

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Kind { step, note, error };
    void present(Kind kind, const QString& what, const QString& detail);
    void place();

    QLabel* m_icon;
    QLabel* m_what;
    QLabel* m_detail;
    QPushButton* m_undo;
    QToolButton* m_close;
    QTimer m_fade;
};

} // namespace moneyties::ui
