#include "ui/panels/claims_section.h"

#include "ui/models/document.h"
#include "ui/models/edits/claim_edits.h"
#include "ui/panels/claim_card.h"
#include "ui/panels/claim_form.h"
#include "ui/panels/claim_text.h"
#include "ui/panels/claims_banner.h"

#include <QPushButton>

namespace moneyties::ui {

namespace {

Assessment assessRecord(const store::Project& project, RelationshipId id, const std::vector<Claim>& claims) {
    const auto relationship = project.relationship(id);
    return relationship ? assess(*relationship, claims) : Assessment();
}

Assessment assessRecord(const store::Project& project, DealId id, const std::vector<Claim>& claims) {
    const auto deal = project.deal(id);
    return deal ? assess(*deal, claims) : Assessment();
}

/// Contradictions are derived for relationships and deals; an entity's claims only say that it exists.
Assessment assessRecord(const store::Project&, EntityId, const std::vector<Claim>&) {
    return {};
}

template<class Record>
ClaimStanding standingTo(const Claim& claim, const std::optional<Record>& record) {
    if (!record || claim.stance == Stance::disputes || !statesValue(claim))
        return ClaimStanding::silent;
    return isAccepted(claim, *record) ? ClaimStanding::accepted : ClaimStanding::differs;
}

ClaimStanding standingOf(const store::Project& project, const Claim& claim) {
    if (const auto* id = std::get_if<RelationshipId>(&claim.subject))
        return standingTo(claim, project.relationship(*id));
    if (const auto* id = std::get_if<DealId>(&claim.subject))
        return standingTo(claim, project.deal(*id));
    return standingTo(claim, project.entity(std::get<EntityId>(claim.subject)));
}

} // namespace

ClaimsSection::ClaimsSection(Document& document, QWidget* parent)
    : FormSection({}, parent), m_document(document) {}

void ClaimsSection::showSubject(const ClaimSubject& subject) {
    const bool same = m_hasSubject && subject == m_subject;
    m_subject = subject;
    m_hasSubject = true;
    if (!same && m_form)
        closeForm();
    m_claims = m_document.project().claimsOf(subject);
    rebuild();
}

void ClaimsSection::startClaim() {
    Claim claim;
    claim.subject = m_subject;
    claim.source = m_document.currentSource();
    claim.quote = m_document.currentQuote().toStdString();
    openFormFor(claim);
}

void ClaimsSection::openFormFor(const Claim& claim) {
    closeForm();
    m_edited = claim.id;
    m_form = new ClaimForm(m_document, claim, this);
    connect(m_form, &ClaimForm::cancelled, this, [this] {
        closeForm();
        rebuild();
    });
    connect(m_form, &ClaimForm::saved, this, [this] {
        closeForm();
        showSubject(m_subject);
    });
    rebuild();
    m_form->setFocus();
}

void ClaimsSection::closeForm() {
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_edited = {};
}

void ClaimsSection::rebuild() {
    takeRow(m_form); // the open form outlives the cards around it
    clearRows();
    setHeading(m_claims.empty() ? tr("CLAIMS") : tr("CLAIMS %L1").arg(m_claims.size()));
    addBanner();
    for (const Claim& claim : m_claims)
        addClaimRow(claim);
    if (m_form && !m_edited)
        addRow(m_form);
    if (m_form)
        return;
    auto* add = new QPushButton(tr("+ Add claim"));
    add->setObjectName(QStringLiteral("addClaim"));
    add->setEnabled(m_document.isWritable());
    connect(add, &QPushButton::clicked, this, &ClaimsSection::startClaim);
    addRow(add);
}

void ClaimsSection::addBanner() {
    const Assessment assessment =
        std::visit([&](auto id) { return assessRecord(m_document.project(), id, m_claims); }, m_subject);
    if (const QStringList problems = evidenceProblems(assessment); !problems.isEmpty())
        addRow(makeBanner(problems));
}

void ClaimsSection::addClaimRow(const Claim& claim) {
    if (m_form && m_edited == claim.id)
        addRow(m_form);
    else
        addRow(makeCard(claim));
}

QWidget* ClaimsSection::makeCard(const Claim& claim) {
    const auto source = m_document.project().source(claim.source);
    auto* card = new ClaimCard(claim, source.value_or(Source()), standingOf(m_document.project(), claim));
    connect(card, &ClaimCard::acceptRequested, this, [this, id = claim.id] { acceptClaim(m_document, id); });
    connect(card, &ClaimCard::editRequested, this, [this, claim] { openFormFor(claim); });
    connect(card, &ClaimCard::removeRequested, this, [this, id = claim.id] { removeClaim(m_document, id); });
    connect(card, &ClaimCard::openRequested, this,
            [this, id = claim.source] { Q_EMIT sourceOpenRequested(id); });
    return card;
}

} // namespace moneyties::ui
