// Owns ClaimRecorder: while a current source stands, each fact entered by hand is also what that source says.
#pragma once

#include "core/model/claim_statement.h"
#include "core/store/edit.h"
#include "core/store/project.h"

#include <optional>
#include <string>

namespace moneyties::ui {

class Document;

/// Where facts come from while they are entered.
struct CurrentSource {
    SourceId source; ///< invalid: the analyst's own knowledge, no claim is made
    std::string quote;
};

CurrentSource currentSource(const Document& document);

/// Records a statement inside an edit as a claim of the current source; does nothing without either.
class ClaimRecorder {
public:
    ClaimRecorder(const store::Project& project, CurrentSource source);

    void record(store::Edit& edit, const ClaimSubject& subject, std::optional<Claim> statement) const;
    /// Of a record that the same edit inserted: nothing can have been claimed of it before.
    void recordNew(store::Edit& edit, const ClaimSubject& subject, std::optional<Claim> statement) const;

private:
    bool complete(std::optional<Claim>& statement, const ClaimSubject& subject) const;

    const store::Project& m_project;
    CurrentSource m_source;
};

} // namespace moneyties::ui
