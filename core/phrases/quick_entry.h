// Owns the quick-entry line: `Elon Musk > invested 5M USD 2012 > DeepMind` as values, with the place of each
// token. It knows no store: names stay text, for the caller to resolve.
#pragma once

#include "core/base/error.h"
#include "core/model/fuzzy_date.h"
#include "core/model/money.h"
#include "core/model/relationship.h"
#include "core/phrases/kind_search.h"
#include "core/phrases/type_search.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moneyties::phrases {

enum class EntryTokenKind {
    subject,
    object,
    type,
    amount,
    date,
    stage,
    strength,
    share,
    round,
    role,
    unknown
};

/// A piece of the line that was understood (or, `unknown`, not yet): bytes `begin` to `end` of the text as
/// typed.
struct EntryToken {
    EntryTokenKind kind = EntryTokenKind::unknown;
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(const EntryToken&, const EntryToken&) = default;
};

/// A name on either side, without quotes; `A*` leads the round, `A (fund)` says the kind.
struct EntryParty {
    std::string name;
    bool isLead = false;
    KindId kind = {}; ///< invalid where the line does not say it
    friend bool operator==(const EntryParty&, const EntryParty&) = default;
};

/// Which part of `subjects > relationship > objects` the end of the text stands in.
enum class EntryPart { subjects, relationship, objects };

struct QuickEntry {
    std::vector<EntryParty> subjects; ///< left of the first sign, as typed
    std::vector<EntryParty> objects;  ///< right of the second
    /// From the subjects' side: with Side::to the relationship runs from the objects to the subjects. One
    /// that is found is set also where only a round names it. Several types fit when it is empty and
    /// `typeChoices` is not.
    std::optional<TypeMatch> type;
    std::vector<TypeMatch> typeChoices;
    Money amount;
    FuzzyDate start;
    EndDate end; ///< of a state written with a range
    std::optional<Stage> stage;
    std::optional<Strength> strength;
    std::optional<Share> share;
    std::string round; ///< name of a round in full, such as シリーズB or "Series B"
    std::string role;
    std::vector<EntryToken> tokens; ///< in order of the text, apart from one another
    EntryPart openPart = EntryPart::subjects;
    std::string openText; ///< what is being typed at the end: a name, a type, or words not yet understood
    std::optional<Error> problem; ///< the first reason why it cannot be entered as it stands

    bool isComplete() const { return !problem; }
};

/// Reads quick-entry lines with the types of one vocabulary. Parts are parted by > (also ＞, → and ->), names
/// by ; ； and 、. A kind in brackets may follow a name: スライブ（ファンド）. Names and roles that hold such
/// signs stand in quotes ("…", “…”, 「…」). Between the signs, in any order: a type by any of its names, an
/// amount, a date, a stage, a strength, a share, the name of a round (which alone means "invested"), and a
/// role: any other words, or words in quotes.
class QuickEntryReader {
public:
    explicit QuickEntryReader(const Vocabulary& vocabulary);

    /// What is understood so far, for chips and completion while typing; never throws. `reference` is the day
    /// that relative dates count from.
    QuickEntry read(std::string_view text, std::optional<Day> reference = std::nullopt) const;

    /// A whole line. Throws Error: entryUnreadable (a part is missing, a value stands twice, a quote is
    /// open), typeUnknown (no type, or several, fit the words given as argument), dateUnreadable,
    /// dateNeedsReference, amountUnreadable, currencyUnknown.
    QuickEntry parse(std::string_view text, std::optional<Day> reference = std::nullopt) const;

private:
    bool isState(const TypeMatch& match) const;

    TypeIndex m_types;
    KindIndex m_kinds;
    std::vector<RelationshipTypeId> m_states;
    std::optional<TypeMatch> m_roundType; ///< `invested`, when the vocabulary has it
};

} // namespace moneyties::phrases
