#include "ui/panels/inspector_entity.h"

#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/models/edits/picture_edits.h"
#include "ui/models/entity_picture.h"
#include "ui/models/selection.h"
#include "ui/panels/claims_section.h"
#include "ui/panels/history_section.h"
#include "ui/panels/inspector_entity_fields.h"
#include "ui/panels/inspector_extras.h"
#include "ui/panels/inspector_merges.h"
#include "ui/panels/inspector_names.h"
#include "ui/panels/inspector_ties.h"
#include "ui/panels/inspector_title.h"
#include "ui/panels/picture_button.h"

#include <QToolButton>

namespace moneyties::ui {

EntityPage::EntityPage(Document& document, Selection& selection, QWidget* parent)
    : InspectorPage(document, selection, parent), m_title(new InspectorTitle), m_picture(new PictureButton),
      m_fields(new EntityFields(document)), m_names(new NamesSection(document)),
      m_ties(new TiesSection(tr("RELATIONSHIPS"))), m_claims(new ClaimsSection(document)),
      m_merges(new MergesSection), m_extras(new ExtraFields(document)), m_history(new HistorySection) {
    connect(m_title->addAction(QStringLiteral("delete"), tr("Delete with its relationships")),
            &QToolButton::clicked, this, [this] { removeEntities(m_document, {m_id}); });
    m_title->setBadge(m_picture);
    connect(m_picture, &PictureButton::fileChosen, this,
            [this](const QString& file) { setPicture(m_document, m_id, file); });
    connect(m_picture, &PictureButton::removeRequested, this, [this] { removePicture(m_document, m_id); });
    connect(m_ties, &TiesSection::relationshipChosen, this,
            [this](RelationshipId id) { m_selection.setRelationship(id); });
    connect(m_claims, &ClaimsSection::sourceOpenRequested, this, &InspectorPage::sourceOpenRequested);
    connect(m_merges, &MergesSection::splitRequested, this, &EntityPage::splitRequested);
    for (QWidget* section : std::initializer_list<QWidget*>{m_title, m_ties, m_names, m_merges, m_fields,
                                                            m_extras, m_claims, m_history})
        addSection(section);
}

void EntityPage::showEntity(EntityId id) {
    m_id = id;
    refresh();
}

void EntityPage::refresh() {
    const store::Project& project = m_document.project();
    const auto entity = project.entity(m_id);
    if (!entity)
        return;
    const EntityKind* kind = project.vocabulary().kind(entity->kind);
    m_title->showTitle(kind ? labelOf(*kind) : QString(), nameText(*entity), otherNameText(*entity));
    m_picture->showPicture(pictureOf(project, *entity), kind,
                           m_document.isWritable() ? PictureButton::Editing::allowed
                                                   : PictureButton::Editing::refused);
    m_ties->showTies(project, project.relationshipsOf(m_id), m_id);
    m_names->showEntity(*entity);
    m_merges->showEntity(project, m_id,
                         m_document.isWritable() ? MergesSection::Editing::allowed
                                                 : MergesSection::Editing::refused);
    m_fields->showRecords({m_id});
    m_claims->showSubject(m_id);
    m_extras->showEntities({m_id});
    m_history->showChanges(project.historyOf(m_id), project);
}

} // namespace moneyties::ui
