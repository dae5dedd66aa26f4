// Owns ManyPage: the inspector of several selected records: what they share, edited together.
#pragma once

#include "ui/models/selection.h"
#include "ui/panels/inspector_page.h"

namespace moneyties::ui {

class EntityFields;
class ExtraFields;
class InspectorTitle;
class RelationshipFields;

class ManyPage : public InspectorPage {
    Q_OBJECT

public:
    ManyPage(Document& document, Selection& selection, QWidget* parent = nullptr);

    void refresh() override;

    RelationshipFields* relationships() const { return m_relationships; }
    EntityFields* entities() const { return m_entities; }

private:
    QString title(const SelectedItems& items) const;

    InspectorTitle* m_title;
    EntityFields* m_entities;
    ExtraFields* m_entityExtras;
    RelationshipFields* m_relationships;
    ExtraFields* m_relationshipExtras;
};

} // namespace moneyties::ui
