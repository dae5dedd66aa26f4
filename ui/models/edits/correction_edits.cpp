#include "ui/models/edits/correction_edits.h"

#include "ui/models/document.h"
#include "ui/models/edits/apply_change.h"
#include "ui/models/edits/claim_recorder.h"
#include "ui/models/edits/names_of.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace moneyties::ui {

namespace {

using store::ActionCode;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Corrections)
};

QString titleOf(const store::Project& project, SourceId id) {
    const auto source = project.source(id);
    const std::string& name = source && !source->publisher.empty() ? source->publisher
                              : source                             ? source->title
                                                                   : std::string();
    return QString::fromStdString(name);
}

// ---- what is stated

/// A change with the claims about its record.
template<class Record>
struct Reading {
    Changed<Record> change;
    std::vector<Claim> claims;
    std::vector<Claim> stating; ///< of the claims in force those that state what changes
};

template<class Record>
Reading<Record> readingOf(const store::Project& project, const Changed<Record>& change) {
    Reading<Record> reading{change, {}, {}};
    if (change.before == change.after)
        return reading;
    reading.claims = project.claimsOf(change.before.id);
    reading.stating = claimsStating(change.before, change.after, reading.claims);
    return reading;
}

template<class Record>
std::vector<Reading<Record>> readingsOf(const store::Project& project,
                                        std::span<const Changed<Record>> changed) {
    std::vector<Reading<Record>> readings;
    for (const Changed<Record>& change : changed)
        readings.push_back(readingOf(project, change));
    return readings;
}

template<class Record>
bool isAsked(const Reading<Record>& reading, SourceId current) {
    return !reading.stating.empty() &&
           (!current || std::ranges::find(reading.stating, current, &Claim::source) != reading.stating.end());
}

template<class Record>
bool states(const Reading<Record>& reading, SourceId source) {
    return std::ranges::find(reading.stating, source, &Claim::source) != reading.stating.end();
}

/// Those that state something in each of the readings.
template<class Record>
std::vector<SourceId> sourcesOfAll(const std::vector<Reading<Record>>& readings) {
    std::vector<SourceId> sources;
    for (const Claim& claim : readings.front().stating) {
        const bool statesInAll = std::ranges::all_of(
            readings, [&claim](const Reading<Record>& reading) { return states(reading, claim.source); });
        if (statesInAll && std::ranges::find(sources, claim.source) == sources.end())
            sources.push_back(claim.source);
    }
    return sources;
}

// ---- what to ask
CorrectionChoice myError(const store::Project& project, const std::vector<Claim>& agreeing) {
    const QString detail =
        agreeing.size() == 1
            ? Words::tr("corrects the claim of %1 too").arg(titleOf(project, agreeing.front().source))
            : Words::tr("corrects %n claim(s) too", nullptr, static_cast<int>(agreeing.size()));
    return {CorrectionKind::myError, {}, Words::tr("It was my error"), detail};
}

CorrectionChoice sourceCorrected(const store::Project& project, SourceId source) {
    return {CorrectionKind::sourceCorrected, source,
            Words::tr("%1 corrected itself").arg(titleOf(project, source)),
            Words::tr("adds a claim that supersedes the old one")};
}

enum class NewState { ofRecord, beside };

CorrectionChoice worldChanged(NewState state) {
    const QString detail = state == NewState::ofRecord ? Words::tr("the claims were right at their time")
                                                       : Words::tr("ends the old state and begins a new one");
    return {CorrectionKind::worldChanged, {}, Words::tr("The world changed"), detail};
}

template<class Record>
QList<CorrectionChoice> choicesFor(const store::Project& project,
                                   const std::vector<Reading<Record>>& readings,
                                   std::optional<NewState> world) {
    QList<CorrectionChoice> choices;
    std::vector<Claim> agreeing;
    for (const auto& [change, claims, stating] : readings)
        std::ranges::copy(claimsAgreeing(change.before, change.after, claims), std::back_inserter(agreeing));
    if (!agreeing.empty())
        choices.append(myError(project, agreeing));
    for (const SourceId source : sourcesOfAll(readings))
        choices.append(sourceCorrected(project, source));
    if (world)
        choices.append(worldChanged(*world));
    choices.append({CorrectionKind::acceptedOnly,
                    {},
                    Words::tr("I accept another value"),
                    Words::tr("the sources keep theirs")});
    return choices;
}

/// How a change of the world would show in all of them; nothing where it does not explain one.
std::optional<NewState> stateAfter(const store::Project& project,
                                   const std::vector<Reading<Relationship>>& readings) {
    NewState state = NewState::ofRecord;
    for (const auto& [change, claims, stating] : readings) {
        const RelationshipType* type = project.vocabulary().type(change.before.type);
        if (!mayBeWorldChange(change.before, change.after, type ? type->nature : Nature::event))
            return std::nullopt;
        if (worldChange(change.before, change.after).follows)
            state = NewState::beside;
    }
    return state;
}

// ---- what to do
ActionCode codeFor(CorrectionKind kind, ActionCode plain) {
    switch (kind) {
    case CorrectionKind::myError:
        return ActionCode::correctError;
    case CorrectionKind::sourceCorrected:
        return ActionCode::sourceCorrected;
    case CorrectionKind::worldChanged:
        return ActionCode::worldChanged;
    case CorrectionKind::acceptedOnly:
        break;
    }
    return plain;
}

/// Puts the correction into the claims; the record itself is the caller's.
template<class Record>
void correctClaims(store::Edit& edit, const Reading<Record>& reading, const CorrectionChoice& choice,
                   const CurrentSource& current) {
    const auto& [before, after] = reading.change;
    if (choice.kind == CorrectionKind::myError)
        for (const Claim& claim : claimsAgreeing(before, after, reading.claims))
            edit.update(corrected(claim, before, after));
    if (choice.kind != CorrectionKind::sourceCorrected)
        return;
    const std::string quote = current.source == choice.source ? current.quote : std::string();
    for (const Claim& old : reading.stating)
        if (old.source == choice.source)
            edit.insert(supersedingClaim(old, corrected(old, before, after), quote));
}

void changeWorld(store::Edit& edit, const ClaimRecorder& recorder, const Relationship& before,
                 const Relationship& after) {
    const WorldChange change = worldChange(before, after);
    edit.update(change.record);
    if (!change.follows)
        return recorder.recordNew(edit, before.id, statementOf(before, after));
    const RelationshipId next = edit.insert(*change.follows);
    recorder.recordNew(edit, next, statementOf({}, *change.follows));
}

void changeWorld(store::Edit& edit, const ClaimRecorder& recorder, const Deal& before, const Deal& after) {
    edit.update(after);
    recorder.recordNew(edit, before.id, statementOf(before, after));
}

template<class Record>
bool run(Document& document, store::Action action, std::span<const Changed<Record>> changed,
         const CorrectionChoice& choice) {
    const CurrentSource current = currentSource(document);
    const ClaimRecorder recorder(document.project(), current);
    const auto readings = readingsOf(document.project(), changed);
    return document.run(std::move(action), [&](store::Edit& edit) {
        for (const Reading<Record>& reading : readings) {
            const auto& [before, after] = reading.change;
            if (!isAsked(reading, current.source)) {
                replaceRecord(edit, recorder, before, after);
            } else if (choice.kind == CorrectionKind::worldChanged) {
                changeWorld(edit, recorder, before, after);
            } else {
                edit.update(after);
                correctClaims(edit, reading, choice, current);
            }
        }
    });
}

/// As the steps' names take it: two ends where it stands for itself, one text elsewhere, a number for
/// several.
std::vector<std::string> subjectOf(const store::Project& project, const ChangedRelationships& changed,
                                   ActionCode code) {
    if (changed.size() != 1)
        return {std::to_string(changed.size())};
    const std::string from = nameOf(project, changed.front().before.from);
    const std::string to = nameOf(project, changed.front().before.to);
    if (code == ActionCode::editRelationship)
        return {from, to};
    return {from + " → " + to};
}

} // namespace

QList<CorrectionChoice> correctionChoices(const Document& document, const ChangedRelationships& changed) {
    auto asked = readingsOf(document.project(), std::span(changed));
    std::erase_if(asked, [current = document.currentSource()](const Reading<Relationship>& reading) {
        return !isAsked(reading, current);
    });
    if (asked.empty())
        return {};
    return choicesFor(document.project(), asked, stateAfter(document.project(), asked));
}

QList<CorrectionChoice> correctionChoices(const Document& document, const ChangedDeal& changed) {
    const Reading<Deal> reading = readingOf(document.project(), changed);
    if (!isAsked(reading, document.currentSource()))
        return {};
    const bool mayBeWorld = mayBeWorldChange(changed.before, changed.after);
    return choicesFor(document.project(), std::vector{reading},
                      mayBeWorld ? std::optional(NewState::ofRecord) : std::nullopt);
}

bool correct(Document& document, const ChangedRelationships& changed, const CorrectionChoice& choice,
             const FieldLabel& label) {
    const ActionCode code = codeFor(choice.kind, ActionCode::editRelationship);
    auto arguments = subjectOf(document.project(), changed, code);
    if (!label.field.empty())
        arguments.insert(arguments.end(), {label.field, label.value});
    return run(document, {code, std::move(arguments)}, std::span(changed), choice);
}

bool correct(Document& document, const ChangedDeal& changed, const CorrectionChoice& choice,
             const FieldLabel& label) {
    return run(
        document,
        {codeFor(choice.kind, ActionCode::editDeal), {nameOf(changed.before), label.field, label.value}},
        std::span(&changed, 1), choice);
}

bool explain(Document& document, const OpenCorrection& open, const CorrectionChoice& choice) {
    const auto isNewest = [&document, &open] {
        const auto newest = document.project().undoable();
        return newest && newest->id == open.step;
    };
    if (!isNewest())
        return false;
    document.undo();
    if (isNewest())
        return false; // Document::failed has told why
    if (correct(document, open.changed, choice, open.label))
        return true;
    document.redo();
    return false;
}

} // namespace moneyties::ui
