#include "core/phrases/quick_entry.h"

#include "core/base/unicode.h"
#include "core/phrases/date_words.h"
#include "core/phrases/entry_split.h"
#include "core/phrases/entry_words.h"
#include "core/phrases/money_words.h"
#include "core/phrases/round_names.h"
#include "core/phrases/state_period.h"

#include <algorithm>

namespace moneyties::phrases {

namespace {

/// Longer lines are pasted articles.
constexpr std::size_t kLongestLine = 2000;

constexpr const char* kExample = "Write for example: Elon Musk > invested 5M USD 2012 > DeepMind";

Error unreadable(std::string_view offending, std::string why) {
    return Error(ErrorCode::entryUnreadable, "Reading the entry “" + std::string(offending) + "”",
                 std::move(why), kExample, {std::string(offending)});
}

Error typeUnknown(std::string_view offending) {
    return Error(ErrorCode::typeUnknown, "Reading the relationship “" + std::string(offending) + "”",
                 "no type of relationship is called so",
                 "Write for example invested, acquired, leads, 出資 or 買収", {std::string(offending)});
}

Error typeAmbiguous(std::string_view offending) {
    return Error(ErrorCode::typeUnknown, "Reading the relationship “" + std::string(offending) + "”",
                 "several types of relationships are called so", "Write the type's full name",
                 {std::string(offending)});
}

bool hasDigit(std::string_view text) {
    return std::ranges::any_of(foldDigits(text), [](char c) { return c >= '0' && c <= '9'; });
}

/// Builds an entry part by part; the first problem stays.
class EntryBuilder {
public:
    EntryBuilder(std::string_view text, std::optional<Day> reference, const KindIndex& kinds)
        : m_text(text), m_reference(reference), m_kinds(kinds) {}

    void note(Error problem) {
        if (!m_entry.problem)
            m_entry.problem = std::move(problem);
    }

    void addParties(EntrySlice part, EntryTokenKind kind) {
        auto& parties = kind == EntryTokenKind::subject ? m_entry.subjects : m_entry.objects;
        for (const EntrySlice& slice : splitNames(m_text, part)) {
            addToken(kind, slice);
            parties.push_back(partyOf(slice.in(m_text)));
            if (parties.back().name.empty())
                note(unreadable(slice.in(m_text), "it is no name"));
        }
    }

    void addWord(const EntryWord& word) {
        const EntryTokenKind kind = kindOf(word.value);
        addToken(kind, word.slice);
        if (isTaken(kind))
            note(unreadable(word.slice.in(m_text), "the entry already has one of this"));
        else
            std::visit([&](const auto& value) { set(value, word.slice.in(m_text)); }, word.value);
    }

    /// A round alone means that its subjects invested.
    void assumeType(const std::optional<TypeMatch>& roundType) {
        if (!m_entry.type && m_entry.typeChoices.empty() && !m_entry.round.empty())
            m_entry.type = roundType;
    }

    void readDate(Nature nature) {
        if (m_dateText.empty())
            return;
        if (const auto period =
                nature == Nature::state ? readStatePeriod(m_dateText, m_reference) : std::nullopt) {
            m_entry.start = period->start;
            m_entry.end = period->end;
            return;
        }
        guarded([&] { m_entry.start = parseDate(m_dateText, m_reference); });
    }

    /// Words without a meaning of their own are the role, once the type is known.
    void readUnknown() {
        if (m_unknown.empty())
            return;
        if (!m_entry.type && m_entry.typeChoices.empty())
            note(typeUnknown(m_unknown));
        else if (isFiller(m_unknown))
            return;
        else if (hasDigit(m_unknown))
            guarded([&] { refuseValue(m_unknown); });
        else if (m_entry.role.empty())
            m_entry.role = m_unknown;
    }

    void requireType(EntrySlice part) {
        if (!m_entry.typeChoices.empty())
            note(typeAmbiguous(m_typeText));
        else if (!m_entry.type)
            note(unreadable(part.in(m_text), "it does not say what the relationship is"));
    }

    QuickEntry& entry() { return m_entry; }

private:
    EntryParty partyOf(std::string_view text) const {
        EntryParty party;
        for (const std::string_view star : {"*", "＊"})
            if (text.ends_with(star)) {
                party.isLead = true;
                text = trimmed(text.substr(0, text.size() - star.size()));
            }
        party.kind = takeKind(text);
        party.name = unquoted(text);
        return party;
    }

    /// Cuts the kind in brackets off the end of a name; brackets that hold no kind belong to the name.
    KindId takeKind(std::string_view& text) const {
        constexpr std::pair<std::string_view, std::string_view> kBrackets[] = {{"(", ")"}, {"（", "）"}};
        for (const auto& [open, close] : kBrackets) {
            const std::size_t at = text.ends_with(close) ? text.rfind(open) : std::string_view::npos;
            if (at == std::string_view::npos || at == 0)
                continue;
            const std::size_t begin = at + open.size();
            const auto kinds = m_kinds.exact(text.substr(begin, text.size() - close.size() - begin));
            if (kinds.size() != 1)
                continue;
            text = trimmed(text.substr(0, at));
            return kinds.front();
        }
        return {};
    }

    void addToken(EntryTokenKind kind, EntrySlice slice) {
        m_entry.tokens.push_back({kind, slice.begin, slice.end});
    }

    bool isTaken(EntryTokenKind kind) const {
        return kind != EntryTokenKind::unknown &&
               std::ranges::count(m_entry.tokens, kind, &EntryToken::kind) > 1;
    }

    void set(UnknownText, std::string_view text) {
        m_unknown += (m_unknown.empty() ? "" : " ") + std::string(text);
    }
    void set(const std::vector<TypeMatch>& types, std::string_view text) {
        m_typeText = text;
        if (types.size() == 1)
            m_entry.type = types.front();
        else
            m_entry.typeChoices = types;
    }
    void set(const Money& money, std::string_view) { m_entry.amount = money; }
    void set(DateText, std::string_view text) { m_dateText = text; }
    void set(Stage stage, std::string_view) { m_entry.stage = stage; }
    void set(Strength strength, std::string_view) { m_entry.strength = strength; }
    void set(Share share, std::string_view) { m_entry.share = share; }
    void set(RoundText, std::string_view text) { m_entry.round = roundName(text); }
    void set(RoleText, std::string_view text) { m_entry.role = unquoted(text); }

    /// What looks like a value but is none: says what is wrong with it as an amount.
    static void refuseValue(std::string_view text) {
        parseMoney(text);
        throw unreadable(text, "it is neither an amount nor a date");
    }

    template<class Action>
    void guarded(Action action) {
        try {
            action();
        } catch (const Error& error) {
            note(error);
        }
    }

    std::string_view m_text;
    std::optional<Day> m_reference;
    const KindIndex& m_kinds;
    QuickEntry m_entry;
    std::string m_dateText;
    std::string m_typeText;
    std::string m_unknown;
};

EntryPart openPartOf(std::size_t partCount) {
    return partCount == 1   ? EntryPart::subjects
           : partCount == 2 ? EntryPart::relationship
                            : EntryPart::objects;
}

/// What is being typed: the last token, when the text ends with it and it is a name, a type or not yet
/// understood.
std::string openTextOf(std::string_view text, const std::vector<EntryToken>& tokens, EntryPart part) {
    if (tokens.empty() || tokens.back().end != text.size())
        return {};
    const EntryToken& last = tokens.back();
    const bool isName = last.kind == EntryTokenKind::subject || last.kind == EntryTokenKind::object;
    const bool isOpen = isName ? part != EntryPart::relationship
                               : last.kind == EntryTokenKind::unknown || last.kind == EntryTokenKind::type;
    return isOpen ? std::string(unquoted(text.substr(last.begin, last.end - last.begin))) : std::string();
}

} // namespace

QuickEntryReader::QuickEntryReader(const Vocabulary& vocabulary) : m_types(vocabulary), m_kinds(vocabulary) {
    for (const RelationshipType& type : vocabulary.types())
        if (type.nature == Nature::state)
            m_states.push_back(type.id);
    if (const RelationshipType* invested = vocabulary.typeByCode("invested"))
        m_roundType = TypeMatch{invested->id, Side::from};
}

bool QuickEntryReader::isState(const TypeMatch& match) const {
    return std::ranges::find(m_states, match.type) != m_states.end();
}

QuickEntry QuickEntryReader::read(std::string_view text, std::optional<Day> reference) const {
    EntryBuilder builder(text, reference, m_kinds);
    if (text.size() > kLongestLine || !isValidUtf8(text)) {
        builder.note(unreadable(repairedUtf8(text.substr(0, 40)) + "…", "it is not one line of text"));
        return std::move(builder.entry());
    }
    const auto parts = splitParts(text);
    if (hasOpenQuote(text))
        builder.note(unreadable(text, "a quote is opened and not closed"));
    if (parts.size() > 3)
        builder.note(
            unreadable(parts[3].in(text), "a line has three parts; names that hold > stand in quotes"));
    builder.addParties(parts[0], EntryTokenKind::subject);
    if (builder.entry().subjects.empty())
        builder.note(unreadable(text, "it does not say who"));
    if (parts.size() > 1) {
        for (const EntryWord& word : readEntryWords(text, parts[1], m_types, reference))
            builder.addWord(word);
        builder.assumeType(m_roundType);
        const auto& type = builder.entry().type;
        builder.readDate(type && isState(*type) ? Nature::state : Nature::event);
        builder.readUnknown();
        builder.requireType(parts[1]);
    }
    if (parts.size() > 2)
        builder.addParties(parts[2], EntryTokenKind::object);
    if (builder.entry().objects.empty())
        builder.note(unreadable(text, "it does not say whom or what the relationship leads to"));
    QuickEntry& entry = builder.entry();
    entry.openPart = openPartOf(parts.size());
    entry.openText = openTextOf(text, entry.tokens, entry.openPart);
    return std::move(entry);
}

QuickEntry QuickEntryReader::parse(std::string_view text, std::optional<Day> reference) const {
    QuickEntry entry = read(text, reference);
    if (entry.problem)
        throw Error(*entry.problem);
    return entry;
}

} // namespace moneyties::phrases
