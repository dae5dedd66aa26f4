#include "ui/panels/relationship_table.h"

#include "ui/models/document.h"
#include "ui/models/edits/relationship_edits.h"
#include "ui/models/relationship_filter_model.h"
#include "ui/models/relationship_table_model.h"
#include "ui/panels/relationship_table_delegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>

#include <array>
#include <utility>

namespace moneyties::ui {

namespace {

constexpr int kRowHeight = 26;
constexpr std::array<int, RelationshipTableModel::numberOfColumns> kWidths{150, 150, 150, 170, 100, 100,
                                                                           105, 105, 120, 70,  190, 80};

SelectedItems selectedRelationships(std::vector<RelationshipId> ids) {
    SelectedItems items;
    items.relationships = std::move(ids);
    return items;
}

} // namespace

RelationshipTable::RelationshipTable(Selection* selection, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_table(new RelationshipTableModel(this)),
      m_rows(new RelationshipFilterModel(this)), m_delegate(new RelationshipTableDelegate(this)),
      m_view(new QTableView(this)), m_selectionOnly(new QToolButton(this)),
      m_count(makeLabel(TextRole::secondary)) {
    setObjectName(QStringLiteral("relationshipTable"));
    setProperty("region", QStringLiteral("panel"));
    m_rows->setTable(m_table);
    buildView();
    m_selectionOnly->setCheckable(true);
    m_selectionOnly->setIcon(icon(QStringLiteral("filter")));
    m_selectionOnly->setText(tr("Selection only"));
    m_selectionOnly->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_selectionOnly->setToolTip(tr("Show only the relationships of what is selected"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(makeLabel(TextRole::heading, tr("Relationships")));
    bar->addWidget(m_count, 1);
    bar->addWidget(m_selectionOnly);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(m_selectionOnly, &QToolButton::toggled, this, &RelationshipTable::applyLimit);
    connect(m_selection, &Selection::changed, this, &RelationshipTable::followSelection);
    connect(m_delegate, &RelationshipTableDelegate::enteredDown, this, &RelationshipTable::moveDown);
}

void RelationshipTable::buildView() {
    m_view->setModel(m_rows);
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::DoubleClicked);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Relationships"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    for (int column = 0; column < RelationshipTableModel::numberOfColumns; ++column)
        m_view->setColumnWidth(column, kWidths[static_cast<std::size_t>(column)]);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RelationshipTable::publishSelection);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &RelationshipTable::showCount);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &RelationshipTable::showCount);
}

void RelationshipTable::setDocument(Document* document) {
    const QScopedValueRollback<bool> guard(m_synchronizing, true);
    m_document = document;
    m_table->setDocument(document);
    applyLimit();
}

void RelationshipTable::showCount() {
    const int all = m_table->rowCount();
    const int shown = m_rows->rowCount();
    m_count->setText(shown == all ? tr("%L1").arg(all) : tr("%L1 of %L2").arg(shown).arg(all));
}

// ---- one selection

void RelationshipTable::followSelection() {
    if (m_synchronizing)
        return;
    const QScopedValueRollback<bool> guard(m_synchronizing, true);
    if (!m_selection->items().entities.empty())
        m_table->showTiesOf(m_selection->items().entities);
    applyLimit();
    showSelected(m_selection->items().relationships);
}

void RelationshipTable::showSelected(const std::vector<RelationshipId>& ids) {
    QItemSelection rows;
    QModelIndex last;
    const int column = std::max(0, m_view->currentIndex().column());
    for (const RelationshipId id : ids)
        if (const QModelIndex index = m_rows->indexOf(id, column); index.isValid()) {
            rows.select(index, index);
            last = index;
        }
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!last.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    m_view->scrollTo(last);
}

void RelationshipTable::publishSelection() {
    if (m_synchronizing)
        return;
    const QScopedValueRollback<bool> guard(m_synchronizing, true);
    std::vector<RelationshipId> ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        ids.push_back(m_rows->idAt(index.row()));
    m_selection->set(selectedRelationships(std::move(ids)));
}

/// What the user selects in the table itself does not narrow the table: only other places' selections do.
void RelationshipTable::applyLimit() {
    const QScopedValueRollback<bool> guard(m_synchronizing, true);
    const bool limited = m_selectionOnly->isChecked() && !m_selection->items().isEmpty();
    m_rows->limitTo(limited ? std::optional(m_selection->items()) : std::nullopt);
    showCount();
}

// ---- keys

void RelationshipTable::moveDown() {
    const QModelIndex current = m_view->currentIndex();
    const QModelIndex below = current.sibling(current.row() + 1, current.column());
    if (below.isValid())
        m_view->setCurrentIndex(below);
    m_view->setFocus();
}

void RelationshipTable::removeSelected() {
    std::vector<RelationshipId> ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        ids.push_back(m_rows->idAt(index.row()));
    if (!ids.empty() && m_document)
        removeRelationships(*m_document, ids);
}

bool RelationshipTable::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_view || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Delete || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        removeSelected();
    return true;
}

} // namespace moneyties::ui
