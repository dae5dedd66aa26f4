// Owns ClaimsSection: what the sources say of the shown record, side by side, and whether they agree.
#pragma once

#include "core/model/claim.h"
#include "ui/widgets/form_section.h"

namespace moneyties::ui {

class ClaimForm;
class Document;

/// Shows a banner while sources contradict or dispute. One claim at a time is edited in place of its card; a
/// form that is open stays while its record is shown.
class ClaimsSection : public FormSection {
    Q_OBJECT

public:
    explicit ClaimsSection(Document& document, QWidget* parent = nullptr);

    /// Reads the claims of the subject again.
    void showSubject(const ClaimSubject& subject);
    /// Opens the form for a new claim, from the current source and its quote when there is one.
    void startClaim();
    ClaimForm* openForm() const { return m_form; }

Q_SIGNALS:
    void sourceOpenRequested(moneyties::SourceId source);

private:
    void rebuild();
    void addBanner();
    void addClaimRow(const Claim& claim);
    QWidget* makeCard(const Claim& claim);
    void openFormFor(const Claim& claim);
    void closeForm();

    Document& m_document;
    ClaimSubject m_subject;
    bool m_hasSubject = false;
    std::vector<Claim> m_claims;
    ClaimForm* m_form = nullptr;
    ClaimId m_edited; ///< of the open form; invalid for a new claim
};

} // namespace moneyties::ui
