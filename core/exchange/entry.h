// Owns the way of a quick-entry line into a project: whom its names stand for, and the one step it becomes.
#pragma once

#include "core/phrases/quick_entry.h"
#include "core/store/edit.h"
#include "core/store/project.h"

#include <string>
#include <vector>

namespace moneyties::exchange {

/// One name of a line and whom it stands for. Nothing is chosen among several, and nothing made, by itself.
struct EntryName {
    enum class State {
        known,     ///< exactly one entity has this name
        ambiguous, ///< several have it
        similar,   ///< none has it, but some have one like it
        unknown,   ///< none has it or one like it
        isNew      ///< the user said that it is to be made
    };

    std::string text;
    bool isLead = false;
    State state = State::unknown;
    EntityId entity;                        ///< of `known`
    std::vector<store::NameHit> candidates; ///< of `ambiguous` and `similar`, best first
    KindId kind;                            ///< what a new entity will be: the type suggests it

    bool isResolved() const { return state == State::known || state == State::isNew; }
};

/// A line that was understood, with its names looked up.
struct EntryPlan {
    phrases::QuickEntry entry;
    std::vector<EntryName> subjects;
    std::vector<EntryName> objects;

    bool isReady() const;
};

/// Looks up every name of the line.
EntryPlan planEntry(const store::Project& project, phrases::QuickEntry entry);

/// Says whom a name stands for.
void choose(EntryName& name, EntityId entity);
void makeNew(EntryName& name);

/// What a line became.
struct EntryRecords {
    std::vector<EntityId> newEntities;
    std::vector<Relationship> relationships; ///< one from each subject to each object, with their ids
    std::vector<Deal> deals;                 ///< of a round, or of an amount that several put in together
};

/// Writes a ready plan inside a step. An amount that several subjects share is the total of a deal that
/// groups their relationships, so that it is counted once; so is a line that names a round.
EntryRecords writeEntry(store::Edit& edit, const Vocabulary& vocabulary, const EntryPlan& plan);

} // namespace moneyties::exchange
