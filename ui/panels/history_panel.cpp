#include "ui/panels/history_panel.h"

#include "core/base/error.h"
#include "ui/models/document.h"
#include "ui/models/history_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <vector>

namespace moneyties::ui {

namespace {

/// A step that did something by itself and still holds what it did.
bool isRevertible(const store::StepRow& step) {
    return !step.isUndone && !step.refersTo && step.content != store::StepContent::trimmed &&
           step.action.code != store::ActionCode::createProject &&
           step.action.code != store::ActionCode::purge && step.action.code != store::ActionCode::trimHistory;
}

} // namespace

HistoryPanel::HistoryPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new HistoryModel(document, this)),
      m_table(new QTableView(this)) {
    setObjectName(QStringLiteral("historyPanel"));
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPanel::updateButtons);
    connect(m_model, &HistoryModel::modelReset, this, &HistoryPanel::updateButtons);
    connect(&document, &Document::changed, this, &HistoryPanel::updateButtons);
    updateButtons();
}

QWidget* HistoryPanel::buildBar() {
    auto* bar = new QWidget(this);
    m_revert = new QPushButton(tr("Revert This Step"), bar);
    m_revert->setObjectName(QStringLiteral("historyRevert"));
    m_revert->setToolTip(tr("Take back what this one step did, by a new step"));
    m_goBack = new QPushButton(tr("Go Back to Here"), bar);
    m_goBack->setObjectName(QStringLiteral("historyGoBack"));
    m_goBack->setToolTip(tr("Make the project what it was after this step, by a new step"));
    auto* snapshots = new QToolButton(bar);
    snapshots->setObjectName(QStringLiteral("historySnapshots"));
    snapshots->setText(tr("Snapshots"));
    snapshots->setPopupMode(QToolButton::InstantPopup);
    snapshots->setMenu(new QMenu(snapshots));
    connect(m_revert, &QPushButton::clicked, this, [this] { Q_EMIT revertRequested(current()); });
    connect(m_goBack, &QPushButton::clicked, this, [this] { Q_EMIT goBackRequested(current(), {}); });
    connect(snapshots->menu(), &QMenu::aboutToShow, this,
            [this, snapshots] { fillSnapshots(*snapshots->menu()); });
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_revert);
    row->addWidget(m_goBack);
    row->addStretch(1);
    row->addWidget(snapshots);
    return bar;
}

void HistoryPanel::buildTable() {
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(HistoryModel::WhoColumn, 140);
    m_table->horizontalHeader()->resizeSection(HistoryModel::WhenColumn, 160);
    connect(m_table, &QWidget::customContextMenuRequested, this, &HistoryPanel::showMenu);
}

void HistoryPanel::select(StepId step) {
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->step(row).id == step)
            m_table->setCurrentIndex(m_model->index(row, HistoryModel::WhatColumn));
}

StepId HistoryPanel::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->step(index.row()).id : StepId();
}

void HistoryPanel::updateButtons() {
    const QModelIndex index = m_table->currentIndex();
    const bool canAct = index.isValid() && m_document.isWritable();
    m_revert->setEnabled(canAct && isRevertible(m_model->step(index.row())));
    m_goBack->setEnabled(canAct && index.row() > 0);
}

void HistoryPanel::showMenu(const QPoint& at) {
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    const StepId step = current();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, bool isEnabled, auto run) {
        QAction* action = menu->addAction(text, this, run);
        action->setEnabled(isEnabled);
    };
    add(m_revert->text(), m_revert->isEnabled(), [this, step] { Q_EMIT revertRequested(step); });
    add(m_goBack->text(), m_goBack->isEnabled(), [this, step] { Q_EMIT goBackRequested(step, {}); });
    menu->addSeparator();
    add(tr("Trim the History up to Here…"), m_document.isWritable(),
        [this, step] { Q_EMIT trimRequested(step); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void HistoryPanel::fillSnapshots(QMenu& menu) {
    menu.clear();
    menu.addAction(tr("Take Snapshot…"), this, [this] { Q_EMIT snapshotRequested(); })
        ->setEnabled(m_document.isWritable());
    std::vector<store::Snapshot> snapshots;
    m_document.act([&](store::Project& project) { snapshots = project.snapshots(); });
    if (snapshots.empty())
        return;
    menu.addSeparator();
    auto* remove = new QMenu(tr("Remove Snapshot"), &menu);
    for (const store::Snapshot& snapshot : snapshots) {
        const QString name = QString::fromStdString(snapshot.name);
        const QString shown = QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu.addAction(tr("Go Back to “%1”, %2").arg(shown, momentWords(snapshot.at)), this,
                       [this, step = snapshot.step, name] { Q_EMIT goBackRequested(step, name); })
            ->setEnabled(m_document.isWritable());
        remove->addAction(shown, this, [this, id = snapshot.id] { Q_EMIT snapshotRemoveRequested(id); });
    }
    menu.addSeparator();
    menu.addMenu(remove)->setEnabled(m_document.isWritable());
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
