// Owns StatusLine: counts, what is selected with its money, a running job with cancel, and the zoom.
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace moneyties::ui {

class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setCounts(qint64 entities, qint64 relationships);
    void setSelectionText(const QString& text);
    void setSavedText(const QString& text, const QString& toolTip);
    void setZoom(double scale); ///< 1 is 100 %
    void clearDocument();

    void showJob(const QString& name);
    void setJobProgress(double fraction);
    void hideJob();

Q_SIGNALS:
    void cancelRequested();
    void zoomClicked();

private:
    QLabel* m_counts;
    QLabel* m_selection;
    QLabel* m_job;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QLabel* m_saved;
    QToolButton* m_zoom;
};

} // namespace moneyties::ui
