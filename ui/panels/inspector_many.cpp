#include "ui/panels/inspector_many.h"

#include "ui/models/document.h"
#include "ui/panels/inspector_entity_fields.h"
#include "ui/panels/inspector_extras.h"
#include "ui/panels/inspector_relationship_fields.h"
#include "ui/panels/inspector_title.h"

namespace moneyties::ui {

ManyPage::ManyPage(Document& document, Selection& selection, QWidget* parent)
    : InspectorPage(document, selection, parent), m_title(new InspectorTitle),
      m_entities(new EntityFields(document)), m_entityExtras(new ExtraFields(document)),
      m_relationships(new RelationshipFields(document)), m_relationshipExtras(new ExtraFields(document)) {
    m_entities->setHeading(tr("ALL SELECTED ENTITIES"));
    m_relationships->setHeading(tr("ALL SELECTED RELATIONSHIPS"));
    for (QWidget* section : std::initializer_list<QWidget*>{m_title, m_entities, m_entityExtras,
                                                            m_relationships, m_relationshipExtras})
        addSection(section);
}

QString ManyPage::title(const SelectedItems& items) const {
    const QString entities = tr("%n entities", nullptr, static_cast<int>(items.entities.size()));
    const QString ties = tr("%n relationships", nullptr, static_cast<int>(items.relationships.size()));
    if (items.relationships.empty())
        return entities;
    return items.entities.empty() ? ties : tr("%1 and %2").arg(entities, ties);
}

void ManyPage::refresh() {
    const SelectedItems& items = m_selection.items();
    m_title->showTitle(tr("Selected"), title(items), tr("A change here is one step for all of them."));
    for (QWidget* section : std::initializer_list<QWidget*>{m_entities, m_entityExtras})
        section->setVisible(!items.entities.empty());
    for (QWidget* section : std::initializer_list<QWidget*>{m_relationships, m_relationshipExtras})
        section->setVisible(!items.relationships.empty());
    if (!items.entities.empty()) {
        m_entities->showRecords(items.entities);
        m_entityExtras->showEntities(items.entities);
    }
    if (!items.relationships.empty()) {
        m_relationships->showRecords(items.relationships);
        m_relationshipExtras->showRelationships(items.relationships);
    }
}

} // namespace moneyties::ui
