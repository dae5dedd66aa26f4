// Owns random changes over every record type, for the tests that compare a project before and after.
#pragma once

#include "core/store/edit.h"
#include "core/store/project.h"

#include <random>
#include <string>
#include <vector>

namespace moneyties::store {

/// The same seed makes the same changes of the same project.
class RandomEdits {
public:
    RandomEdits(Project& project, unsigned seed) : m_project(project), m_random(seed) {}

    /// One step of one to four changes.
    ChangeSet step();

private:
    void change(Edit& edit);
    void changeEntities(Edit& edit);
    void changeRelationships(Edit& edit);
    void changeDeals(Edit& edit);
    void changeClaims(Edit& edit);
    void changeSources(Edit& edit);
    void changeVocabulary(Edit& edit);
    void changeTags(Edit& edit);
    void changeFields(Edit& edit);
    void changeBoards(Edit& edit);
    void changeAnnotations(Edit& edit);
    void changeNodes(Edit& edit);

    Entity entity();
    Relationship relationship();
    Claim claim();
    Source source();
    Deal deal();
    Board board();
    std::string text();
    FuzzyDate date();
    EndDate end();
    Money money();
    int number(int below);
    bool chance(int oneIn) { return number(oneIn) == 0; }
    std::vector<FieldValue> values(FieldOwner owner);
    EntityId anyEntity();
    template<class Record>
    const Record& any(const std::vector<Record>& records) {
        return records[static_cast<std::size_t>(number(static_cast<int>(records.size())))];
    }

    Project& m_project;
    std::mt19937 m_random;
};

} // namespace moneyties::store
