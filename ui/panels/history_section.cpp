#include "ui/panels/history_section.h"

#include "ui/messages.h"
#include "ui/models/completions.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace moneyties::ui {

namespace {

constexpr std::size_t kShownFirst = 8;
constexpr qsizetype kShortHash = 6; // tells one picture from another

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QDateTime localTime(const store::StepRow& step) {
    return QDateTime::fromMSecsSinceEpoch(step.at.time_since_epoch().count());
}

QString timeText(const QDateTime& at) {
    const QLocale locale;
    const QDate today = QDate::currentDate();
    if (at.date() == today)
        return HistorySection::tr("today %1").arg(locale.toString(at.time(), QLocale::ShortFormat));
    if (at.date().year() == today.year())
        return locale.toString(at, HistorySection::tr("d MMM, HH:mm"));
    return locale.toString(at.date(), QLocale::ShortFormat);
}

/// The journal keeps kinds, types and ends as numbers of records and pictures by their hash; people read
/// names.
QString valueText(const store::Project& project, const std::string& field, const std::string& value) {
    if (value.empty())
        return HistorySection::tr("empty");
    if (field == "image")
        return HistorySection::tr("a picture, %1").arg(qt(value).left(kShortHash));
    const qlonglong number = qt(value).toLongLong();
    if (number > 0 && field == "type")
        if (const RelationshipType* type = project.vocabulary().type(RelationshipTypeId(number)))
            return labelOf(*type);
    if (number > 0 && field == "kind")
        if (const EntityKind* kind = project.vocabulary().kind(KindId(number)))
            return labelOf(*kind);
    if (number > 0 && (field == "from" || field == "to"))
        if (const QString name = entityName(project, EntityId(number)); !name.isEmpty())
            return name;
    if (number > 0 && field == "deal")
        if (const auto deal = project.deal(DealId(number)))
            return nameText(*deal);
    return qt(value).simplified();
}

QWidget* makeRow(const QString& what, const QString& when, const QString& toolTip) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(new ElidedLabel(what), 1);
    line->addWidget(makeLabel(TextRole::secondary, when));
    row->setToolTip(toolTip);
    return row;
}

} // namespace

HistorySection::HistorySection(QWidget* parent) : FormSection(tr("HISTORY"), parent), m_shown(kShownFirst) {}

void HistorySection::showChanges(const std::vector<store::FieldChange>& changes,
                                 const store::Project& project) {
    m_changes = changes;
    m_project = &project;
    m_shown = kShownFirst;
    rebuild();
}

void HistorySection::rebuild() {
    clearRows();
    setVisible(!m_changes.empty());
    for (std::size_t i = 0; i < std::min(m_shown, m_changes.size()); ++i) {
        const store::FieldChange& change = m_changes[i];
        const QDateTime at = localTime(change.step);
        const QString what =
            tr("%1: %2 → %3")
                .arg(fieldName(qt(change.field)), valueText(*m_project, change.field, change.before),
                     valueText(*m_project, change.field, change.after));
        const QString who = tr("%1\n%2, by %3")
                                .arg(stepName(change.step.action),
                                     QLocale().toString(at, QLocale::LongFormat), qt(change.step.who));
        addRow(makeRow(what, timeText(at), who));
    }
    if (m_shown >= m_changes.size())
        return;
    auto* more = new QPushButton(tr("Show %L1 more").arg(m_changes.size() - m_shown));
    more->setProperty("look", QStringLiteral("link"));
    connect(more, &QPushButton::clicked, this, [this] {
        m_shown = m_changes.size();
        QTimer::singleShot(0, this, &HistorySection::rebuild);
    });
    addRow(more);
}

} // namespace moneyties::ui
