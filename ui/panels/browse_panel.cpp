#include "ui/panels/browse_panel.h"

#include "core/store/project.h"
#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/annotation_edits.h"
#include "ui/models/entity_list_model.h"
#include "ui/panels/entity_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/detail_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace moneyties::ui {

namespace {

enum class Page { list, noHit };

/// The built-in kinds by their plural, as a group of them is named.
QString groupLabelOf(const EntityKind& kind) {
    static const std::map<std::string, const char*> plurals{
        {"person", QT_TRANSLATE_NOOP("moneyties::ui::BrowsePanel", "People")},
        {"company", QT_TRANSLATE_NOOP("moneyties::ui::BrowsePanel", "Companies")},
        {"organization", QT_TRANSLATE_NOOP("moneyties::ui::BrowsePanel", "Organizations")},
        {"fund", QT_TRANSLATE_NOOP("moneyties::ui::BrowsePanel", "Funds")},
        {"project", QT_TRANSLATE_NOOP("moneyties::ui::BrowsePanel", "Projects")},
        {"product", QT_TRANSLATE_NOOP("moneyties::ui::BrowsePanel", "Products")},
        {"place", QT_TRANSLATE_NOOP("moneyties::ui::BrowsePanel", "Places")},
        {"event", QT_TRANSLATE_NOOP("moneyties::ui::BrowsePanel", "Events")},
    };
    const auto plural = plurals.find(kind.code);
    return plural == plurals.end() ? labelOf(kind) : BrowsePanel::tr(plural->second);
}

} // namespace

BrowsePanel::BrowsePanel(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection),
      m_model(new EntityListModel(document, this)), m_delegate(new EntityDelegate(this)),
      m_search(new SearchField(this)), m_chipRow(new QWidget(this)), m_stack(new QStackedWidget(this)),
      m_list(new QListView(this)), m_notes(new QListWidget(this)) {
    setObjectName(QStringLiteral("browsePanel"));
    setProperty("region", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    buildTop();
    buildList();
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 0);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    column->addWidget(m_chipRow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notes);
    m_stack->addWidget(m_list);
    m_stack->addWidget(buildNoHit());
    makeChips();
    connect(m_model, &EntityListModel::reloaded, this, &BrowsePanel::updateChips);
    connect(&document, &Document::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.vocabulary || changes.everything)
            makeChips();
    });
    connect(&selection, &Selection::changed, this, &BrowsePanel::showSelection);
    updateChips();
    showSelection(selection.items());
}

void BrowsePanel::buildTop() {
    m_search->setObjectName(QStringLiteral("browseSearch"));
    m_search->setPlaceholderText(tr("Find a name…"));
    m_search->setAccessibleName(tr("Find by name in any script"));
    m_search->setToolTip(tr("Find by name: English, 日本語, kana or romaji (Ctrl+F)"));
    m_search->addAction(icon(QStringLiteral("search"), IconTone::secondary), QLineEdit::LeadingPosition);
    m_chipRow->setLayout(new FlowLayout(m_chipRow, 4));
    m_chipRow->layout()->setContentsMargins(12, 0, 8, 0);
    connect(m_search, &SearchField::searchTextChanged, this, &BrowsePanel::search);
    connect(m_search, &SearchField::moveToResults, this, &BrowsePanel::moveToList);
    connect(m_search, &SearchField::acceptFirst, this, &BrowsePanel::acceptFirst);
    connect(m_search, &SearchField::leaveRequested, this, &BrowsePanel::leaveRequested);
}

void BrowsePanel::buildList() {
    m_list->setObjectName(QStringLiteral("browseList"));
    m_list->setAccessibleName(tr("Entities"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_notes->setObjectName(QStringLiteral("browseNotes"));
    m_notes->setAccessibleName(tr("On the boards"));
    m_notes->setItemDelegate(new DetailDelegate(m_notes));
    m_notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notes->hide();
    const auto open = [this](const QListWidgetItem* item) {
        Q_EMIT annotationOpened(BoardId(item->data(Qt::UserRole).toLongLong()),
                                AnnotationId(item->data(Qt::UserRole + 1).toLongLong()));
    };
    connect(m_notes, &QListWidget::itemClicked, this, open);
    connect(m_notes, &QListWidget::itemActivated, this, open);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { Q_EMIT menuRequested(m_list->viewport()->mapToGlobal(at)); });
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BrowsePanel::selectFromList);
    connect(m_list, &QListView::doubleClicked, this, &BrowsePanel::openCurrent);
}

QWidget* BrowsePanel::buildNoHit() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_noHit = new QLabel(page);
    m_noHit->setWordWrap(true);
    m_noHit->setProperty("tone", QStringLiteral("secondary"));
    m_addButtons = new QWidget(page);
    m_addButtons->setLayout(new FlowLayout(m_addButtons, 4));
    column->addWidget(m_noHit);
    column->addWidget(m_addButtons);
    column->addStretch();
    return page;
}

void BrowsePanel::makeChips() {
    qDeleteAll(m_chipRow->findChildren<Chip*>(Qt::FindDirectChildrenOnly));
    m_chips.clear();
    const Vocabulary& vocabulary = m_document.project().vocabulary();
    m_delegate->setVocabulary(vocabulary);
    const auto add = [this](KindId kind, const QString& label) {
        auto* chip = new Chip(label, m_chipRow);
        chip->setAutoExclusive(true);
        connect(chip, &Chip::clicked, this, [this, kind] {
            m_model->setKind(kind);
            updateChips();
            showSelection(m_selection.items());
        });
        m_chipRow->layout()->addWidget(chip);
        m_chips.emplace(kind, chip);
    };
    add({}, tr("All"));
    for (const EntityKind& kind : vocabulary.kinds())
        add(kind.id, groupLabelOf(kind));
    updateChips();
}

void BrowsePanel::updateChips() {
    for (const auto& [kind, chip] : m_chips) {
        const std::int64_t count = kind ? m_model->countOf(kind) : m_model->countOfAll();
        // Of very many entities those of a kind are not counted, and each kind may have some.
        const bool isCounted = !kind || !m_model->isPartial();
        chip->setCount(isCounted ? count : -1);
        chip->setChecked(kind == m_model->kind());
        chip->setVisible(!isCounted || !kind || count > 0 || chip->isChecked());
    }
    m_chipRow->updateGeometry();
    updateNoHit();
    showSelection(m_selection.items());
}

void BrowsePanel::updateNoHit() {
    const QString name = m_model->query().trimmed();
    const bool none = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(static_cast<int>(none ? Page::noHit : Page::list));
    if (!none)
        return;
    qDeleteAll(m_addButtons->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    if (name.isEmpty()) {
        m_noHit->setText(m_model->kind() ? tr("None of this kind yet.")
                                         : tr("Nobody is here yet. Type a name to add the first."));
        return;
    }
    m_noHit->setText(m_model->countOfAll() > 0 ? tr("Nothing of this kind is called “%1”.").arg(name)
                                               : tr("Nothing is called “%1”. Add it as:").arg(name));
    if (m_model->countOfAll() > 0 || !m_document.isWritable())
        return;
    for (const EntityKind& kind : m_document.project().vocabulary().kinds()) {
        auto* button = new QPushButton(labelOf(kind), m_addButtons);
        button->setProperty("look", QStringLiteral("chip"));
        button->setToolTip(tr("Add “%1” as %2").arg(name, labelOf(kind)));
        connect(button, &QPushButton::clicked, this,
                [this, id = kind.id] { Q_EMIT addRequested(m_model->query().trimmed(), id); });
        m_addButtons->layout()->addWidget(button);
        button->show();
    }
}

void BrowsePanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString BrowsePanel::searchText() const {
    return m_search->text();
}

void BrowsePanel::setSearchText(const QString& text) {
    m_search->setText(text);
}

void BrowsePanel::search(const QString& text) {
    m_model->setQuery(text);
    updateNotes();
}

void BrowsePanel::updateNotes() {
    constexpr int kMostShown = 4;
    constexpr int kLongest = 80;
    m_notes->clear();
    for (const AnnotationHit& hit : findAnnotations(m_document.project(), m_model->query().toStdString())) {
        auto* item = new QListWidgetItem(
            icon(QStringLiteral("quote"), IconTone::secondary),
            QString::fromStdString(hit.annotation.text).simplified().left(kLongest), m_notes);
        item->setData(DetailDelegate::kDetailRole, QString::fromStdString(hit.boardName));
        item->setData(Qt::UserRole, qlonglong(hit.board.value));
        item->setData(Qt::UserRole + 1, qlonglong(hit.annotation.id.value));
    }
    m_notes->setVisible(m_notes->count() > 0);
    if (m_notes->count() > 0)
        m_notes->setFixedHeight(std::min(m_notes->count(), kMostShown) * m_notes->sizeHintForRow(0) + 6);
}

void BrowsePanel::acceptFirst() {
    const EntityId first = m_model->entityAt(0);
    if (!first || m_model->query().trimmed().isEmpty())
        return;
    m_selection.setEntity(first);
    Q_EMIT entityOpened(first);
}

void BrowsePanel::openCurrent() {
    if (const EntityId entity = m_model->entityAt(m_list->currentIndex().row()))
        Q_EMIT entityOpened(entity);
}

void BrowsePanel::moveToList() {
    if (m_model->rowCount() == 0)
        return;
    m_list->setFocus(Qt::OtherFocusReason);
    const bool hasCurrent = m_list->selectionModel()->hasSelection() && m_list->currentIndex().isValid();
    m_list->setCurrentIndex(hasCurrent ? m_list->currentIndex() : m_model->index(0));
}

void BrowsePanel::selectFromList() {
    if (m_sync == Sync::running)
        return;
    const QScopedValueRollback guard(m_sync, Sync::running);
    SelectedItems items;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        items.entities.push_back(m_model->entityAt(index.row()));
    m_selection.set(std::move(items));
}

void BrowsePanel::showSelection(const SelectedItems& items) {
    if (m_sync == Sync::running)
        return;
    const QScopedValueRollback guard(m_sync, Sync::running);
    QItemSelection rows;
    QModelIndex last;
    for (const EntityId entity : items.entities) {
        const int row = m_model->rowOf(entity);
        if (row < 0)
            continue;
        last = m_model->index(row);
        rows.select(last, last);
    }
    m_list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!last.isValid())
        return;
    m_list->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    m_list->scrollTo(last);
}

bool BrowsePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return true;
    case Qt::Key_Up:
        if (m_list->currentIndex().row() > 0 || key->modifiers() != Qt::NoModifier)
            break;
        focusSearch();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moneyties::ui
