// Owns RelationshipPage: the inspector of one relationship.
#pragma once

#include "ui/panels/inspector_page.h"

namespace moneyties::ui {

class ClaimsSection;
class ExtraFields;
class HistorySection;
class InspectorTitle;
class RelationshipFields;

class RelationshipPage : public InspectorPage {
    Q_OBJECT

public:
    RelationshipPage(Document& document, Selection& selection, QWidget* parent = nullptr);

    void showRelationship(RelationshipId id);
    void refresh() override;

    RelationshipFields* fields() const { return m_fields; }
    ClaimsSection* claims() const { return m_claims; }

private:
    RelationshipId m_id;
    InspectorTitle* m_title;
    RelationshipFields* m_fields;
    ClaimsSection* m_claims;
    ExtraFields* m_extras;
    HistorySection* m_history;
};

} // namespace moneyties::ui
