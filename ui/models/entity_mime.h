// Owns the form in which entities travel by drag and drop and by the clipboard.
#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

class QMimeData;

namespace moneyties::store {
class Project;
}

namespace moneyties::ui {

/// Entities of one project, for other boards of the same window; for all other programs their names, one a
/// line, with the Japanese one behind a tab. The caller owns the data.
QMimeData* entitiesAsMime(const store::Project& project, const std::vector<EntityId>& entities);

/// For a spreadsheet: one relationship a line, its ends, type, amount, start and end between tabs.
QString relationshipsAsText(const store::Project& project, const std::vector<RelationshipId>& relationships);

/// Those of this project that still exist; empty for anything else.
std::vector<EntityId> entitiesFrom(const QMimeData& data, const store::Project& project);
bool holdsEntities(const QMimeData& data);

/// "application/x-moneyties-entities"
QString entityMimeType();

} // namespace moneyties::ui
