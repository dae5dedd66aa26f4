#include "ui/models/review_report.h"

#include "ui/models/completions.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {

constexpr std::size_t kMostSteps = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString detailOf(const store::Finding& finding) {
    const QString detail = QString::fromStdString(finding.detail);
    switch (finding.kind) {
    case store::FindingKind::openQuestion:
        return detail;
    case store::FindingKind::staleStage:
        return Words::tr("%Ln days without news", nullptr, detail.toInt());
    case store::FindingKind::sharesOverWhole:
        return Words::tr("%1 % together").arg(detail);
    default:
        return {};
    }
}

/// The newest claims are those after the last sitting's; each knows the step that added it.
std::map<StepId, std::string> sourcesOfNewClaims(const store::Project& project, ClaimId last) {
    std::map<StepId, std::string> titles;
    for (const Claim& claim : project.claimsAfter(last)) {
        const auto history = project.historyOf(claim.id);
        const auto source = project.source(claim.source);
        if (history.empty() || !source)
            continue;
        std::string& title = titles[history.back().step.id];
        if (title.find(source->title) == std::string::npos)
            title += (title.empty() ? "" : "; ") + source->title;
    }
    return titles;
}

} // namespace

LastOpened LastOpened::now(const store::Project& project) {
    const auto steps = project.history(1);
    return {steps.empty() ? std::string() : steps.front().uid, project.newestClaim()};
}

QString LastOpened::toText() const {
    return step.empty() ? QString()
                        : QStringLiteral("%1:%2").arg(QString::fromStdString(step)).arg(claim.value);
}

LastOpened LastOpened::fromText(const QString& text) {
    const QStringList parts = text.split(QLatin1Char(':'));
    return {parts.value(0).toStdString(), ClaimId(parts.value(1).toLongLong())};
}

ReviewReport reviewReport(const store::Project& project, const LastOpened& last, Day today, const Job& job) {
    ReviewReport report;
    report.findings = store::review(project, today, job);
    if (last.step.empty())
        return report;
    report.since = project.history(kMostSteps);
    const auto known = std::ranges::find(report.since, last.step, &store::StepRow::uid);
    report.since.erase(known, report.since.end());
    if (!report.since.empty())
        report.sourceOf = sourcesOfNewClaims(project, last.claim);
    return report;
}

QString headingOf(store::FindingKind kind) {
    switch (kind) {
    case store::FindingKind::openQuestion:
        return Words::tr("Open questions");
    case store::FindingKind::staleStage:
        return Words::tr("Under way for more than 90 days without news");
    case store::FindingKind::conflict:
        return Words::tr("Sources disagree");
    case store::FindingKind::disputed:
        return Words::tr("Disputed");
    case store::FindingKind::endBeforeStart:
        return Words::tr("Ends before it starts");
    case store::FindingKind::leftBeforeJoined:
        return Words::tr("Left before joining");
    case store::FindingKind::sharesOverWhole:
        return Words::tr("Shares over 100 %");
    case store::FindingKind::roundWithoutAmount:
        return Words::tr("Rounds without an amount");
    case store::FindingKind::companyWithoutFounder:
        return Words::tr("Companies without a founder");
    case store::FindingKind::unsupported:
        return Words::tr("Without a source");
    }
    return {};
}

QString recordName(const store::Project& project, EntityId id) {
    return entityName(project, id);
}

QString recordName(const store::Project& project, RelationshipId id) {
    const auto relationship = project.relationship(id);
    if (!relationship)
        return {};
    const RelationshipType* type = project.vocabulary().type(relationship->type);
    return QStringLiteral("%1 → %2 · %3")
        .arg(entityName(project, relationship->from), entityName(project, relationship->to),
             type ? labelOf(*type) : QString());
}

QString recordName(const store::Project& project, DealId id) {
    const auto deal = project.deal(id);
    return deal ? nameText(*deal) : QString();
}

QString recordName(const store::Project& project, const store::NoteRow& row) {
    if (const auto* source = std::get_if<SourceId>(&row.record)) {
        const auto found = project.source(*source);
        return found ? QString::fromStdString(found->title) : QString();
    }
    if (const auto* wanted = std::get_if<BoardId>(&row.record)) {
        for (const Board& board : project.boards())
            if (board.id == *wanted)
                return QString::fromStdString(board.name);
        return {};
    }
    if (const auto* entity = std::get_if<EntityId>(&row.record))
        return recordName(project, *entity);
    if (const auto* relationship = std::get_if<RelationshipId>(&row.record))
        return recordName(project, *relationship);
    return recordName(project, std::get<DealId>(row.record));
}

QString wordsOf(const store::Project& project, const store::Finding& finding) {
    const QString name = std::visit([&](auto id) { return recordName(project, id); }, finding.record);
    const QString detail = detailOf(finding);
    return detail.isEmpty() ? name : QStringLiteral("%1 — %2").arg(name, detail);
}

} // namespace moneyties::ui
