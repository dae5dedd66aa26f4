#include "ui/panels/record_table.h"

#include "ui/models/document.h"
#include "ui/models/record_filter_model.h"
#include "ui/models/record_table_model.h"
#include "ui/panels/paste_bar.h"
#include "ui/panels/record_table_delegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {

constexpr int kRowHeight = 26;
constexpr int kFilterWidth = 300;
constexpr int kUsualColumnWidth = 130;

} // namespace

RecordTable::RecordTable(Selection* selection, const Parts& parts, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_model(parts.model), m_rows(new RecordFilterModel(this)),
      m_delegate(new RecordTableDelegate(this)), m_view(new QTableView(this)),
      m_filterField(new SearchField(this)), m_selectionOnly(new QToolButton(this)),
      m_columns(new QToolButton(this)), m_count(new ElidedLabel), m_pasteBar(new PasteBar(this)) {
    setObjectName(parts.objectName);
    setProperty("region", QStringLiteral("panel"));
    m_model->setParent(this);
    m_rows->setTable(m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildBar(parts);
    column->addWidget(m_pasteBar);
    column->addWidget(m_view, 1);
    buildView(parts);
    connect(m_selection, &Selection::changed, this, &RecordTable::followSelection);
    connect(m_delegate, &RecordTableDelegate::enteredDown, this, &RecordTable::moveDown);
    connect(m_delegate, &RecordTableDelegate::enteredForAll, this, &RecordTable::commitToSelected);
    connect(m_pasteBar, &PasteBar::accepted, this, &RecordTable::acceptPaste);
    connect(m_pasteBar, &PasteBar::dismissed, this, [this] {
        m_paste.reset();
        m_pasteBar->hide();
        m_view->setFocus();
    });
}

RecordTable::~RecordTable() = default;

void RecordTable::buildBar(const Parts& parts) {
    m_filterField->setPlaceholderText(tr("Filter: musk stage:negotiating -type:leads"));
    m_filterField->setAccessibleName(tr("Filter the rows"));
    m_filterField->setToolTip(
        tr("All words must occur; of a|b one. -word: must not. column:word looks in one "
           "column, column: alone for empty cells, /…/ for a regular expression."));
    m_filterField->setMaximumWidth(kFilterWidth);
    m_columns->setText(tr("Columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setToolTip(tr("Choose the columns"));
    m_columns->setMenu(new QMenu(m_columns));
    m_selectionOnly->setCheckable(true);
    m_selectionOnly->setIcon(icon(QStringLiteral("filter")));
    m_selectionOnly->setText(tr("Selection only"));
    m_selectionOnly->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_selectionOnly->setToolTip(parts.limitTip);
    setTextRole(m_count, TextRole::secondary);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(makeLabel(TextRole::heading, parts.title));
    bar->addWidget(m_count, 1);
    bar->addWidget(m_filterField, 2);
    bar->addWidget(m_columns);
    bar->addWidget(m_selectionOnly);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);
    connect(m_selectionOnly, &QToolButton::toggled, this, &RecordTable::applyLimit);
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &RecordTable::buildColumnsMenu);
    connect(m_filterField, &SearchField::searchTextChanged, this, [this](const QString& line) {
        const QScopedValueRollback<bool> guard(m_synchronizing, true);
        m_rows->setFilter(line);
        showCount();
    });
}

void RecordTable::buildView(const Parts& parts) {
    m_view->setModel(m_rows);
    m_view->setItemDelegate(m_delegate);
    m_delegate->setSuggestions([this](int column) { return suggestionsIn(column); });
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::DoubleClicked);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(parts.title);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = m_view->horizontalHeader();
    header->setDefaultSectionSize(kUsualColumnWidth);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint at) {
        buildColumnsMenu();
        m_columns->menu()->popup(header->mapToGlobal(at));
    });
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    for (int column = 0; column < parts.widths.size(); ++column)
        m_view->setColumnWidth(column, parts.widths[column]);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnHidden(column, parts.hidden.contains(m_model->columnCode(column)));
    m_view->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordTable::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordTable::publishSelection);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &RecordTable::showCount);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &RecordTable::showCount);
}

void RecordTable::buildColumnsMenu() {
    QMenu* menu = m_columns->menu();
    menu->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction* action = menu->addAction(m_model->columnCaption(column));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, m_view,
                [this, column](bool shown) { m_view->setColumnHidden(column, !shown); });
    }
}

// ---- the document

void RecordTable::setDocument(Document* document) {
    m_document = document;
    if (!document || isVisible())
        attach();
}

void RecordTable::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_model->document() != m_document)
        attach();
}

void RecordTable::attach() {
    const QScopedValueRollback<bool> guard(m_synchronizing, true);
    m_model->setDocument(m_document);
    restore(m_kept);
    applyLimit();
    showSelected(selectedRecords(m_selection->items()));
}

void RecordTable::showCount() {
    const int all = m_model->rowCount();
    const int shown = m_rows->rowCount();
    const QString note = m_model->extentNote();
    const QString count = shown == all ? tr("%L1").arg(all) : tr("%L1 of %L2").arg(shown).arg(all);
    m_count->setText(note.isEmpty() ? count : note);
}

// ---- one selection

void RecordTable::followSelection() {
    if (m_synchronizing || !m_model->document())
        return;
    const QScopedValueRollback<bool> guard(m_synchronizing, true);
    applyLimit();
    showSelected(selectedRecords(m_selection->items()));
}

void RecordTable::showSelected(const std::vector<qlonglong>& records) {
    m_model->include(records);
    QItemSelection rows;
    QModelIndex last;
    const int column = std::max(0, m_view->currentIndex().column());
    for (const qlonglong record : records)
        if (const QModelIndex index = m_rows->indexOf(record, column); index.isValid()) {
            rows.select(index, index);
            last = index;
        }
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!last.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    m_view->scrollTo(last);
}

std::vector<qlonglong> RecordTable::viewSelection() const {
    std::vector<qlonglong> records;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        records.push_back(m_rows->recordAt(index.row()));
    return records;
}

void RecordTable::publishSelection() {
    if (m_synchronizing)
        return;
    const QScopedValueRollback<bool> guard(m_synchronizing, true);
    m_selection->set(itemsOf(viewSelection()));
}

/// What the user selects in the table itself does not narrow the table: only other places' selections do.
void RecordTable::applyLimit() {
    const QScopedValueRollback<bool> guard(m_synchronizing, true);
    const bool limited = m_selectionOnly->isChecked() && !m_selection->items().isEmpty();
    m_rows->limitTo(limited ? limitFor(m_selection->items()) : std::function<bool(int)>());
    showCount();
}

// ---- the columns

QJsonObject RecordTable::state() const {
    if (!m_kept.isEmpty())
        return m_kept; // never looked at in this sitting
    const QHeaderView* header = m_view->horizontalHeader();
    QJsonArray columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        columns.append(QJsonObject{{QStringLiteral("column"), m_model->columnCode(column)},
                                   {QStringLiteral("shown"), !m_view->isColumnHidden(column)},
                                   {QStringLiteral("width"), m_view->columnWidth(column)}});
    }
    return {{QStringLiteral("columns"), columns}};
}

void RecordTable::restore(const QJsonObject& state) {
    const QJsonArray wanted = state.value(QStringLiteral("columns")).toArray();
    m_kept = m_model->document() ? QJsonObject() : state;
    QHeaderView* header = m_view->horizontalHeader();
    int place = 0;
    for (const QJsonValue& value : wanted) {
        const QJsonObject entry = value.toObject();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_model->columnCode(column) != entry.value(QStringLiteral("column")).toString())
                continue;
            m_view->setColumnHidden(column, !entry.value(QStringLiteral("shown")).toBool());
            if (const int width = entry.value(QStringLiteral("width")).toInt(); width > 0)
                m_view->setColumnWidth(column, width);
            header->moveSection(header->visualIndex(column), place++);
        }
    }
}

QList<int> RecordTable::visibleColumns() const {
    const QHeaderView* header = m_view->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !m_view->isColumnHidden(column))
            columns.append(column);
    return columns;
}

} // namespace moneyties::ui
