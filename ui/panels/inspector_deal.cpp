#include "ui/panels/inspector_deal.h"

#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/deal_edits.h"
#include "ui/models/selection.h"
#include "ui/panels/claims_section.h"
#include "ui/panels/history_section.h"
#include "ui/panels/inspector_deal_fields.h"
#include "ui/panels/inspector_ties.h"
#include "ui/panels/inspector_title.h"

#include <QToolButton>

namespace moneyties::ui {

DealPage::DealPage(Document& document, Selection& selection, QWidget* parent)
    : InspectorPage(document, selection, parent), m_title(new InspectorTitle),
      m_fields(new DealFields(document)), m_parts(new TiesSection(tr("PARTIES"))),
      m_claims(new ClaimsSection(document)), m_history(new HistorySection) {
    connect(m_title->addAction(QStringLiteral("delete"), tr("Delete the deal; its relationships stay")),
            &QToolButton::clicked, this, [this] { removeDeal(m_document, m_id); });
    connect(m_parts, &TiesSection::relationshipChosen, this,
            [this](RelationshipId id) { m_selection.setRelationship(id); });
    connect(m_claims, &ClaimsSection::sourceOpenRequested, this, &InspectorPage::sourceOpenRequested);
    for (QWidget* section : std::initializer_list<QWidget*>{m_title, m_fields, m_parts, m_claims, m_history})
        addSection(section);
}

void DealPage::showDeal(DealId id) {
    m_id = id;
    refresh();
}

void DealPage::refresh() {
    const store::Project& project = m_document.project();
    const auto deal = project.deal(m_id);
    if (!deal)
        return;
    m_title->showTitle(tr("Deal"), nameText(*deal), otherNameText(*deal));
    m_fields->showDeal(*deal);
    m_parts->showTies(project, project.relationshipsOf(m_id), {});
    m_claims->showSubject(m_id);
    m_history->showChanges(project.historyOf(m_id), project);
}

} // namespace moneyties::ui
