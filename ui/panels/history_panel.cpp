#include "ui/panels/history_panel.h"

#include "ui/models/history_model.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace moneyties::ui {

HistoryPanel::HistoryPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_model(new HistoryModel(document, this)) {
    setObjectName(QStringLiteral("historyPanel"));
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("historyTable"));
    table->setAccessibleName(tr("History"));
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    table->horizontalHeader()->resizeSection(HistoryModel::WhoColumn, 140);
    table->horizontalHeader()->resizeSection(HistoryModel::WhenColumn, 160);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table);
}

void HistoryPanel::showEvent(QShowEvent* event) {
    m_model->setActive(true);
    QWidget::showEvent(event);
}

void HistoryPanel::hideEvent(QHideEvent* event) {
    m_model->setActive(false);
    QWidget::hideEvent(event);
}

} // namespace moneyties::ui
