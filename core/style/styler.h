// Owns Styler, which applies a board's rules: it first sees all that is on the board, then gives each its
// look, and tells what that means.
#pragma once

#include "core/model/tag.h"
#include "core/style/default_style.h"
#include "core/style/style_key.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace moneyties::style {

/// What rules can ask of an entity beyond NodeFacts. Read only when a rule needs it.
struct EntityFacts {
    std::vector<TagId> tags;
    std::optional<int> year; ///< of its beginning
};

struct LinkFacts {
    const Relationship* relationship = nullptr;
    const RelationshipType* type = nullptr; ///< null: a type that the vocabulary has lost
    Evidence evidence;
};

class Styler {
public:
    /// The vocabulary must outlive the styler.
    Styler(const StyleRules& rules, const Vocabulary& vocabulary, const std::vector<Tag>& tags);

    /// Whether a rule asks for what EntityFacts hold.
    static bool needsEntityFacts(const StyleRules& rules);

    /// Everything on the board is shown once to these before the first look is made.
    void see(const NodeFacts& node, const EntityFacts& more);
    void see(const LinkFacts& link);

    NodeLook look(const NodeFacts& node, const EntityFacts& more);
    LinkLook look(const LinkFacts& link, std::string label);

    /// Of all the looks made so far.
    StyleKey key() const;

private:
    /// A value's place in the vocabulary or its enumeration, or the number of a tag.
    using Code = std::int64_t;
    static constexpr Code kNoCode = -1;

    /// What one field holds: a code, or tags, or a number.
    struct Values {
        Code code = kNoCode;
        const std::vector<TagId>* tags = nullptr;
        std::optional<double> number = {};
        std::string_view unit = {};
    };
    struct State {
        StyleRule rule;
        std::unordered_map<Code, RuleLook> looks;
        std::unordered_set<Code> seen;
        std::unordered_set<Code> used; ///< kNoCode: for values without a colour of their own
        std::map<std::string, KeyRange, std::less<>> ranges;
        std::map<std::string, KeyRange, std::less<>> usedRanges;
    };
    struct Given {
        State* by = nullptr; ///< null: no rule says anything
        Code code = kNoCode;
        Values values;
        RuleLook look;
    };
    using Taken = std::array<Given, 5>; ///< one per RuleEffect

    Values valuesOf(RuleField field, const NodeFacts& node, const EntityFacts& more) const;
    Values valuesOf(RuleField field, const LinkFacts& link) const;
    static void see(State& state, const Values& values);
    static void take(Taken& taken, State& state, const Values& values);
    static void use(const Taken& taken);
    void settle();
    void settleColours(State& state) const;
    std::optional<Colour> ownColour(RuleField field, Code code) const;
    std::optional<Code> codeFrom(RuleField field, const std::string& text) const;
    std::string textOf(RuleField field, Code code) const;
    KeyRule keyOf(const State& state) const;

    const Vocabulary& m_vocabulary;
    std::unordered_map<Code, Colour> m_tagColours;
    std::vector<State> m_states;
    std::unordered_set<const EntityKind*> m_kinds;
    bool m_isSettled = false;
};

} // namespace moneyties::style
