// Owns ManyPage: the inspector of several selected records: what they share, edited together.
#pragma once

#include "ui/models/selection.h"
#include "ui/panels/inspector_page.h"

namespace moneyties::ui {

class EntityFields;
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
    RelationshipFields* m_relationships;
};

} // namespace moneyties::ui
