// Owns EditingFixture: a small project of its own in a temporary folder, with a document and a selection.
#pragma once

#include "core/store/edit.h"
#include "core/store/project.h"
#include "ui/models/document.h"
#include "ui/models/selection.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace moneyties::ui {

/// Microsoft and Elon Musk invested in OpenAI; Musk leads xAI; one source says so of Microsoft.
struct EditingFixture {
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    Selection selection;
    EntityId microsoft;
    EntityId musk;
    EntityId openAi;
    EntityId xAi;
    RelationshipId microsoftInvested;
    RelationshipId muskInvested;
    RelationshipId muskLeads;
    SourceId article;
    ClaimId claim;

    EditingFixture();

    const store::Project& project() const { return document->project(); }
    Relationship relationship(RelationshipId id) const { return *project().relationship(id); }
    RelationshipTypeId typeId(const char* code) const { return project().vocabulary().typeByCode(code)->id; }
    KindId kindId(const char* code) const { return project().vocabulary().kindByCode(code)->id; }
    std::size_t steps() const { return project().history().size(); }
};

} // namespace moneyties::ui
