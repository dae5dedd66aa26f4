// Owns StartPage, what the window shows without a project: three large choices and the recent files.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace moneyties::ui {

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& files);

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void fileChosen(const QString& file);

private:
    QWidget* m_recent;
    QVBoxLayout* m_recentRows;
};

} // namespace moneyties::ui
