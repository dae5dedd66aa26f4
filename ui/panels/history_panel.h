// Owns HistoryPanel: every step of the project, newest first, also those of earlier sittings.
#pragma once

#include <QWidget>

namespace moneyties::ui {

class Document;
class HistoryModel;

class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Document& document, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    HistoryModel* m_model;
};

} // namespace moneyties::ui
