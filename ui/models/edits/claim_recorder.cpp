#include "ui/models/edits/claim_recorder.h"

#include "ui/models/document.h"

#include <utility>

namespace moneyties::ui {

CurrentSource currentSource(const Document& document) {
    return {document.currentSource(), document.currentQuote().toStdString()};
}

ClaimRecorder::ClaimRecorder(const store::Project& project, CurrentSource source)
    : m_project(project), m_source(std::move(source)) {}

/// Whether there is anything to record; the statement then has its subject and voice.
bool ClaimRecorder::complete(std::optional<Claim>& statement, const ClaimSubject& subject) const {
    if (!m_source.source || !statement)
        return false;
    statement->subject = subject;
    statement->source = m_source.source;
    statement->quote = m_source.quote;
    return true;
}

void ClaimRecorder::record(store::Edit& edit, const ClaimSubject& subject,
                           std::optional<Claim> statement) const {
    if (!complete(statement, subject))
        return;
    const Claim claim = mergedClaim(m_project.claimsOf(subject), *statement);
    if (claim.id)
        edit.update(claim);
    else
        edit.insert(claim);
}

void ClaimRecorder::recordNew(store::Edit& edit, const ClaimSubject& subject,
                              std::optional<Claim> statement) const {
    if (complete(statement, subject))
        edit.insert(*statement);
}

} // namespace moneyties::ui
