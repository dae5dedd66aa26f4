// Owns ReviewReport: what there is to look at when one comes back to a project, and the words for it.
#pragma once

#include "core/store/review.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace moneyties::ui {

/// Where a sitting ended, so that the next one can tell what came after: a step's uid and the newest claim's
/// id.
struct LastOpened {
    std::string step; ///< empty when the project was never open here
    ClaimId claim;

    static LastOpened now(const store::Project& project);
    QString toText() const;
    static LastOpened fromText(const QString& text);
};

struct ReviewReport {
    std::vector<store::StepRow> since;      ///< steps after the last sitting, newest first
    std::map<StepId, std::string> sourceOf; ///< titles of the sources whose claims a step added
    store::Findings findings;
};

/// Reads for long: use a project of one's own on a worker.
ReviewReport reviewReport(const store::Project& project, const LastOpened& last, Day today, const Job& job);

/// A heading such as "Stale for more than 90 days", and what a row says of its record.
QString headingOf(store::FindingKind kind);
QString wordsOf(const store::Project& project, const store::Finding& finding);
/// The name of whatever a note stands on.
QString recordName(const store::Project& project, const store::NoteRow& row);
QString recordName(const store::Project& project, EntityId id);
QString recordName(const store::Project& project, RelationshipId id);
QString recordName(const store::Project& project, DealId id);

} // namespace moneyties::ui
