#include "ui/panels/review_panel.h"

#include "core/base/error.h"
#include "ui/messages.h"
#include "ui/models/document.h"
#include "ui/models/table_filter.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace moneyties::ui {

namespace {

constexpr int kDelayMilliseconds = 300;
constexpr int kLongestDelayMilliseconds = 60'000;
constexpr int kRestPerReading = 4; // times as long as the last reading took
constexpr std::size_t kMostRowsInGroup = store::Findings::kMostOfAKind;
constexpr std::size_t kMostRowsAtOnce = 12;
constexpr int kTargetRole = Qt::UserRole;

Day today() {
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

QDateTime timeOf(const store::StepRow& step) {
    return QDateTime::fromMSecsSinceEpoch(step.at.time_since_epoch().count());
}

SelectedItems itemsOf(const std::variant<EntityId, RelationshipId, DealId>& record) {
    SelectedItems items;
    if (const auto* entity = std::get_if<EntityId>(&record))
        items.entities = {*entity};
    else if (const auto* relationship = std::get_if<RelationshipId>(&record))
        items.relationships = {*relationship};
    else
        items.deal = std::get<DealId>(record);
    return items;
}

/// Sources and boards are no part of the selection.
SelectedItems itemsOf(const store::NoteRow& row) {
    if (const auto* entity = std::get_if<EntityId>(&row.record))
        return itemsOf(std::variant<EntityId, RelationshipId, DealId>(*entity));
    if (const auto* relationship = std::get_if<RelationshipId>(&row.record))
        return itemsOf(std::variant<EntityId, RelationshipId, DealId>(*relationship));
    if (const auto* deal = std::get_if<DealId>(&row.record))
        return itemsOf(std::variant<EntityId, RelationshipId, DealId>(*deal));
    return {};
}

} // namespace

ReviewPanel::ReviewPanel(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_noteField(new SearchField(this)),
      m_tree(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("reviewPanel"));
    setProperty("region", QStringLiteral("panel"));
    m_noteField->setPlaceholderText(tr("Find in notes and questions"));
    m_noteField->setAccessibleName(tr("Find in notes and questions"));
    m_noteField->setMaximumWidth(280);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Review"));
    m_tree->setUniformRowHeights(true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 8, 4);
    bar->addWidget(makeLabel(TextRole::heading, tr("Review")));
    bar->addStretch(1);
    bar->addWidget(m_noteField, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_tree, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(kDelayMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &ReviewPanel::read);
    connect(&m_document, &Document::changed, this, [this] {
        m_isOutdated = true;
        readLater();
    });
    connect(&m_task, &BackgroundTask::failed, &m_document, &Document::failed);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ReviewPanel::fill);
    connect(m_noteField, &SearchField::searchTextChanged, this, [this] { show(m_report); });
    connect(m_tree, &QTreeWidget::itemActivated, this, &ReviewPanel::open);
    connect(m_tree, &QTreeWidget::itemClicked, this, &ReviewPanel::open);
}

void ReviewPanel::setLastOpened(const QString& lastStep) {
    m_last = LastOpened::fromText(lastStep);
}

QString ReviewPanel::lastStep() const {
    try {
        return LastOpened::now(m_document.project()).toText();
    } catch (const Error&) {
        return {}; // what cannot be read now is asked for again next time
    }
}

void ReviewPanel::showEvent(QShowEvent* event) {
    readLater();
    QWidget::showEvent(event);
}

void ReviewPanel::hideEvent(QHideEvent* event) {
    m_isOutdated = m_isOutdated || m_task.isRunning();
    m_later.stop();
    m_task.cancel();
    QWidget::hideEvent(event);
}

void ReviewPanel::readLater() {
    if (m_isOutdated && isVisible())
        m_later.start();
}

void ReviewPanel::read() {
    m_isOutdated = false;
    m_sinceReading.start();
    if (m_tree->topLevelItemCount() == 0)
        addPlainLine(tr("Reading the project…"));
    m_task.start(
        [file = m_document.project().file(), last = m_last, this](const Job& job) -> std::function<void()> {
            const auto own = store::Project::open(file, store::OpenMode::readOnly);
            auto report = std::make_shared<ReviewReport>(reviewReport(*own, last, today(), job));
            return [this, report] {
                m_later.setInterval(std::clamp(kRestPerReading * static_cast<int>(m_sinceReading.elapsed()),
                                               kDelayMilliseconds, kLongestDelayMilliseconds));
                m_report = std::move(*report);
                show(m_report);
            };
        });
}

// ---- rows

void ReviewPanel::addPlainLine(const QString& text) {
    auto* line = new QTreeWidgetItem(m_tree, {text});
    line->setFlags(Qt::ItemIsEnabled);
}

QTreeWidgetItem* ReviewPanel::addGroup(const QString& heading, std::int64_t count) {
    auto* group =
        new QTreeWidgetItem(m_tree, {tr("%1  %L2").arg(heading).arg(static_cast<qlonglong>(count))});
    group->setFlags(Qt::ItemIsEnabled);
    group->setExpanded(true);
    return group;
}

void ReviewPanel::addRow(QTreeWidgetItem* group, const QString& text, const SelectedItems& items) {
    auto* row = new QTreeWidgetItem(group, {text});
    row->setToolTip(0, text);
    row->setData(0, kTargetRole, static_cast<int>(m_targets.size()));
    m_targets.push_back(items);
}

void ReviewPanel::show(const ReviewReport& report) {
    m_unfilled.clear();
    m_tree->clear();
    m_targets.clear();
    try {
        if (const QString typed = m_noteField->searchText(); !typed.trimmed().isEmpty())
            return showNotes(typed);
        showSince(report);
        showFindings(report.findings);
        if (m_tree->topLevelItemCount() == 0)
            addPlainLine(tr("Nothing is open, stale or missing."));
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
    }
}

/// By day, newest first, with the source that each step's claims came from.
void ReviewPanel::showSince(const ReviewReport& report) {
    if (report.since.empty())
        return;
    QTreeWidgetItem* group = addGroup(tr("Since you last opened"), static_cast<int>(report.since.size()));
    QTreeWidgetItem* day = nullptr;
    QDate shown;
    for (const store::StepRow& step : report.since) {
        const QDateTime at = timeOf(step);
        if (!day || at.date() != shown) {
            shown = at.date();
            day = new QTreeWidgetItem(group, {QLocale().toString(shown, QLocale::LongFormat)});
            day->setFlags(Qt::ItemIsEnabled);
            day->setExpanded(true);
        }
        QStringList parts{QLocale().toString(at.time(), QLocale::ShortFormat), stepName(step.action)};
        if (const auto source = report.sourceOf.find(step.id); source != report.sourceOf.end())
            parts.append(QString::fromStdString(source->second));
        if (!step.who.empty())
            parts.append(QString::fromStdString(step.who));
        addRow(day, parts.join(QStringLiteral(" · ")), {});
    }
}

void ReviewPanel::showFindings(const store::Findings& findings) {
    for (auto begin = findings.first.begin(); begin != findings.first.end();) {
        const store::FindingKind kind = begin->kind;
        const auto end = std::find_if(begin, findings.first.end(),
                                      [kind](const store::Finding& finding) { return finding.kind != kind; });
        QTreeWidgetItem* group = addGroup(headingOf(kind), findings.counts.at(kind));
        m_unfilled[group] = std::span(begin, end);
        if (static_cast<std::size_t>(end - begin) <= kMostRowsAtOnce)
            fill(group);
        else
            group->setExpanded(false);
        group->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        begin = end;
    }
}

void ReviewPanel::fill(QTreeWidgetItem* group) {
    const auto unfilled = m_unfilled.find(group);
    if (unfilled == m_unfilled.end())
        return;
    const std::span<const store::Finding> findings = unfilled->second;
    m_unfilled.erase(unfilled);
    try {
        for (const store::Finding& finding : findings)
            addRow(group, wordsOf(m_document.project(), finding), itemsOf(finding.record));
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
    }
    const std::int64_t more =
        m_report.findings.counts.at(findings.front().kind) - static_cast<std::int64_t>(findings.size());
    if (more > 0)
        addRow(group, tr("and %L1 more").arg(static_cast<qlonglong>(more)), {});
}

void ReviewPanel::showNotes(const QString& typed) {
    const QString key = filterKey(typed);
    std::vector<store::NoteRow> found = m_document.project().notes();
    std::erase_if(found, [&](const store::NoteRow& row) {
        return !filterKey(QString::fromStdString(row.note + "\n" + row.openQuestion)).contains(key);
    });
    QTreeWidgetItem* group = addGroup(tr("Notes"), static_cast<std::int64_t>(found.size()));
    for (std::size_t i = 0; i < std::min(found.size(), kMostRowsInGroup); ++i) {
        const std::string& text = found[i].note.empty() ? found[i].openQuestion : found[i].note;
        addRow(group,
               QStringLiteral("%1 — %2").arg(recordName(m_document.project(), found[i]),
                                             QString::fromStdString(text).simplified()),
               itemsOf(found[i]));
    }
}

void ReviewPanel::open(QTreeWidgetItem* item) {
    const QVariant target = item->data(0, kTargetRole);
    if (!target.isValid())
        return;
    const SelectedItems items = m_targets[static_cast<std::size_t>(target.toInt())];
    if (items.isEmpty())
        return;
    m_selection.set(items);
    Q_EMIT revealRequested(items.entities, items.relationships);
}

} // namespace moneyties::ui
