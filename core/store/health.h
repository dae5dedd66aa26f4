// Owns the examination of a project file: its pages, its references, its history, and the gaps of its story.
#pragma once

#include "core/base/id.h"
#include "core/base/job.h"
#include "core/model/assessment.h"

#include <filesystem>
#include <string>
#include <vector>

namespace moneyties::store {

class Project;

/// Damage of the pages, in SQLite's words; empty for a file whose pages are sound. Skips the comparison of
/// indexes with their tables, which takes far longer. For any thread. Throws as Project::open() does, and
/// Error(cancelled).
std::vector<std::string> quickCheck(const std::filesystem::path& file, const Job& job = {});

/// What is wrong with the file itself; each line says what and where.
struct FileHealth {
    std::vector<std::string> pages;      ///< damage of the pages, and indexes that differ from their tables
    std::vector<std::string> references; ///< rows that refer to what is not there
    std::vector<std::string>
        history; ///< steps that are not what was written, or do not follow the one before

    bool isSound() const { return pages.empty() && references.empty() && history.empty(); }
};

/// Reads all of the file. For any thread. Throws as Project::open() does, and Error(cancelled).
FileHealth checkFile(const std::filesystem::path& file, const Job& job = {});

/// Where the story is in conflict with itself or says too little.
struct StoryGaps {
    struct Disagreement {
        RelationshipId relationship; ///< one of these two is valid
        DealId deal;
        ClaimField field = ClaimField::start;
    };
    std::vector<Disagreement> conflicts;
    std::vector<RelationshipId> disputed;
    std::vector<RelationshipId> unsupported; ///< no claim supports it
    std::vector<RelationshipId> undated;     ///< no start is stated
    std::vector<EntityId> untied;            ///< nothing ties it to anybody
};

/// On the project's thread. Throws as its reads do.
StoryGaps findGaps(const Project& project);

} // namespace moneyties::store
