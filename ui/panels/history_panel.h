// Owns HistoryPanel: every step of the project, newest first, also those of earlier sittings and of branches
// that were dropped; what can be done with one, and the snapshots to go back to.
#pragma once

#include "core/base/id.h"

#include <QString>
#include <QWidget>

class QMenu;
class QPoint;
class QPushButton;
class QTableView;

namespace moneyties::ui {

class Document;
class HistoryModel;

class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Document& document, QWidget* parent = nullptr);

    void select(StepId step);

Q_SIGNALS:
    /// To take this one step back by a new step.
    void revertRequested(moneyties::StepId step);
    /// To make the project what it was after a step; `name` is the snapshot's.
    void goBackRequested(moneyties::StepId step, const QString& name);
    void trimRequested(moneyties::StepId through);
    void snapshotRequested();
    void snapshotRemoveRequested(moneyties::SnapshotId snapshot);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildBar();
    void buildTable();
    void updateButtons();
    void fillSnapshots(QMenu& menu);
    void showMenu(const QPoint& at);
    StepId current() const;

    Document& m_document;
    HistoryModel* m_model;
    QTableView* m_table;
    QPushButton* m_revert = nullptr;
    QPushButton* m_goBack = nullptr;
};

} // namespace moneyties::ui
