#include "ui/panels/inspector_relationship.h"

#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/panels/claims_section.h"
#include "ui/panels/history_section.h"
#include "ui/panels/inspector_extras.h"
#include "ui/panels/inspector_relationship_fields.h"
#include "ui/panels/inspector_title.h"

#include <QToolButton>

namespace moneyties::ui {

namespace {

/// An arrow for what has a direction, a line for what has none.
QString arrowOf(const store::Project& project, const Relationship& relationship) {
    const RelationshipType* type = project.vocabulary().type(relationship.type);
    const bool symmetric = type && type->direction == Direction::symmetric;
    return symmetric ? QStringLiteral(" — ") : QStringLiteral(" → ");
}

QString secondName(const Entity& entity) {
    const QString other = otherNameText(entity);
    return other.isEmpty() ? nameText(entity) : other;
}

} // namespace

RelationshipPage::RelationshipPage(Document& document, Selection& selection, QWidget* parent)
    : InspectorPage(document, selection, parent), m_title(new InspectorTitle),
      m_fields(new RelationshipFields(document)), m_claims(new ClaimsSection(document)),
      m_extras(new ExtraFields(document)), m_history(new HistorySection) {
    connect(m_title->addAction(QStringLiteral("swap"), tr("Reverse the direction")), &QToolButton::clicked,
            this, [this] { reverseRelationships(m_document, {m_id}); });
    connect(m_title->addAction(QStringLiteral("delete"), tr("Delete this relationship")),
            &QToolButton::clicked, this, [this] { removeRelationships(m_document, {m_id}); });
    connect(m_claims, &ClaimsSection::sourceOpenRequested, this, &InspectorPage::sourceOpenRequested);
    for (QWidget* section : std::initializer_list<QWidget*>{m_title, m_fields, m_extras, m_claims, m_history})
        addSection(section);
}

void RelationshipPage::showRelationship(RelationshipId id) {
    m_id = id;
    refresh();
}

void RelationshipPage::refresh() {
    const store::Project& project = m_document.project();
    const auto relationship = project.relationship(m_id);
    if (!relationship)
        return;
    const auto from = project.entity(relationship->from).value_or(Entity());
    const auto to = project.entity(relationship->to).value_or(Entity());
    const QString arrow = arrowOf(project, *relationship);
    const bool hasSecond = !otherNameText(from).isEmpty() || !otherNameText(to).isEmpty();
    m_title->showTitle(tr("Relationship"), nameText(from) + arrow + nameText(to),
                       hasSecond ? secondName(from) + arrow + secondName(to) : QString());
    m_fields->showRecords({m_id});
    m_claims->showSubject(m_id);
    m_extras->showRelationships({m_id});
    m_history->showChanges(project.historyOf(m_id), project);
}

} // namespace moneyties::ui
