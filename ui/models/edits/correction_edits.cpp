#include "ui/models/edits/correction_edits.h"

#include "ui/models/document.h"
#include "ui/models/edits/claim_recorder.h"
#include "ui/models/edits/names_of.h"

#include <QCoreApplication>

#include <algorithm>
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

// ---- what to ask
bool isAsked(const Document& document, const std::vector<Claim>& stating) {
    const SourceId current = document.currentSource();
    return !stating.empty() &&
           (!current || std::ranges::find(stating, current, &Claim::source) != stating.end());
}

CorrectionChoice myError(const store::Project& project, const std::vector<Claim>& agreeing) {
    const QString detail =
        agreeing.size() == 1
            ? Words::tr("corrects the claim of %1 too").arg(titleOf(project, agreeing.front().source))
            : Words::tr("corrects %n claim(s) too", nullptr, static_cast<int>(agreeing.size()));
    return {CorrectionKind::myError, {}, Words::tr("It was my error"), detail};
}

CorrectionChoice sourceCorrected(const store::Project& project, const Claim& claim) {
    return {CorrectionKind::sourceCorrected, claim.id,
            Words::tr("%1 corrected itself").arg(titleOf(project, claim.source)),
            Words::tr("adds a claim that supersedes the old one")};
}

enum class NewState { ofRecord, beside };

CorrectionChoice worldChanged(NewState state) {
    const QString detail = state == NewState::ofRecord ? Words::tr("the claims were right at their time")
                                                       : Words::tr("ends the old state and begins a new one");
    return {CorrectionKind::worldChanged, {}, Words::tr("The world changed"), detail};
}

template<class Record>
QList<CorrectionChoice> choicesFor(const Document& document, const Record& before, const Record& after,
                                   std::optional<NewState> world) {
    const store::Project& project = document.project();
    const auto claims = project.claimsOf(before.id);
    const auto stating = claimsStating(before, after, claims);
    if (!isAsked(document, stating))
        return {};
    QList<CorrectionChoice> choices;
    if (const auto agreeing = claimsAgreeing(before, after, claims); !agreeing.empty())
        choices.append(myError(project, agreeing));
    for (const Claim& claim : stating)
        choices.append(sourceCorrected(project, claim));
    if (world)
        choices.append(worldChanged(*world));
    choices.append({CorrectionKind::acceptedOnly,
                    {},
                    Words::tr("I accept another value"),
                    Words::tr("the sources keep theirs")});
    return choices;
}

std::optional<NewState> stateAfter(const store::Project& project, const Relationship& before,
                                   const Relationship& after) {
    const RelationshipType* type = project.vocabulary().type(before.type);
    if (!mayBeWorldChange(before, after, type ? type->nature : Nature::event))
        return std::nullopt;
    return worldChange(before, after).follows ? NewState::beside : NewState::ofRecord;
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
void correctClaims(store::Edit& edit, const std::vector<Claim>& claims, const Record& before,
                   const Record& after, const CorrectionChoice& choice, const CurrentSource& current) {
    if (choice.kind == CorrectionKind::myError)
        for (const Claim& claim : claimsAgreeing(before, after, claims))
            edit.update(corrected(claim, before, after));
    if (choice.kind != CorrectionKind::sourceCorrected)
        return;
    const auto old = std::ranges::find(claims, choice.claim, &Claim::id);
    if (old == claims.end())
        return;
    const std::string quote = current.source == old->source ? current.quote : std::string();
    edit.insert(supersedingClaim(*old, corrected(*old, before, after), quote));
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
bool run(Document& document, store::Action action, const Record& before, const Record& after,
         const CorrectionChoice& choice) {
    const CurrentSource current = currentSource(document);
    const ClaimRecorder recorder(document.project(), current);
    const auto claims = document.project().claimsOf(before.id);
    return document.run(std::move(action), [&](store::Edit& edit) {
        if (choice.kind == CorrectionKind::worldChanged)
            return changeWorld(edit, recorder, before, after);
        edit.update(after);
        correctClaims(edit, claims, before, after, choice, current);
    });
}

} // namespace

QList<CorrectionChoice> correctionChoices(const Document& document, const Relationship& before,
                                          const Relationship& after) {
    return choicesFor(document, before, after, stateAfter(document.project(), before, after));
}

QList<CorrectionChoice> correctionChoices(const Document& document, const Deal& before, const Deal& after) {
    return choicesFor(document, before, after,
                      mayBeWorldChange(before, after) ? std::optional(NewState::ofRecord) : std::nullopt);
}

bool correct(Document& document, const Relationship& before, const Relationship& after,
             const CorrectionChoice& choice, const FieldLabel& label) {
    const std::string from = nameOf(document.project(), before.from);
    const std::string to = nameOf(document.project(), before.to);
    if (choice.kind == CorrectionKind::acceptedOnly)
        return run(document, {ActionCode::editRelationship, {from, to, label.field, label.value}}, before,
                   after, choice);
    return run(
        document,
        {codeFor(choice.kind, ActionCode::editRelationship), {from + " → " + to, label.field, label.value}},
        before, after, choice);
}

bool correct(Document& document, const Deal& before, const Deal& after, const CorrectionChoice& choice,
             const FieldLabel& label) {
    return run(document,
               {codeFor(choice.kind, ActionCode::editDeal), {nameOf(before), label.field, label.value}},
               before, after, choice);
}

} // namespace moneyties::ui
