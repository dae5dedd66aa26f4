#include "core/store/sample.h"

#include "core/base/embedded.h"
#include "core/base/script.h"
#include "core/base/unicode.h"
#include "core/model/codes.h"
#include "core/store/edit.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <string>
#include <unordered_map>

namespace moneyties::store {

namespace {

using Line = std::unordered_map<std::string_view, std::string_view>;

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find(separator);
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return parts;
}

std::string_view contentOf(std::string_view fileName) {
    const auto files = embedded::sample();
    const auto found = std::ranges::find(files, fileName, &embedded::File::name);
    assert(found != files.end() && "the sample's tables are part of the library");
    return found->content;
}

/// The lines of a table by the names of its header line.
std::vector<Line> linesOf(std::string_view fileName) {
    const auto lines = split(contentOf(fileName), '\n');
    const auto header = split(lines.front(), '\t');
    std::vector<Line> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].empty())
            continue;
        const auto cells = split(lines[i], '\t');
        Line row;
        for (std::size_t column = 0; column < header.size(); ++column)
            row[header[column]] = column < cells.size() ? cells[column] : std::string_view();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string text(const Line& line, std::string_view column) {
    return std::string(line.at(column));
}

/// The table's dates are normalised, not the source's words, so only the days are kept.
FuzzyDate date(const Line& line, std::string_view column) {
    FuzzyDate read = parseEdtf(line.at(column)).value_or(FuzzyDate());
    read.words.clear();
    return read;
}

template<Coded Enum>
Enum code(const Line& line, std::string_view column, Enum fallback) {
    return fromCode<Enum>(line.at(column)).value_or(fallback);
}

/// The tables give whole units of the currency.
std::optional<std::int64_t> minorUnits(std::string_view units, std::string_view currency) {
    std::int64_t number = 0;
    if (std::from_chars(units.data(), units.data() + units.size(), number).ec != std::errc())
        return std::nullopt;
    for (int digits = minorUnitDigits(currency).value_or(0); digits > 0; --digits)
        number *= 10;
    return number;
}

/// "about" is of a rounded figure; a span says by itself how vague it is.
Money amount(const Line& line, const std::string& prefix) {
    const std::string currency = text(line, "currency");
    Money money;
    money.lowest = minorUnits(line.at(prefix + "_low"), currency);
    money.highest = minorUnits(line.at(prefix + "_high"), currency);
    money.about = money.isExact() && line.at("about") == "yes";
    if (money.lowest || money.highest)
        money.currency = currency;
    return money;
}

Money amountOfTie(const Line& line) {
    Money money = amount(line, "amount");
    money.measure = code(line, "measure", Measure::transaction);
    money.joint = line.at("joint") == "yes";
    return money;
}

void addNames(Entity& entity, std::string_view list, NameRole role) {
    for (const std::string_view each : split(list, ';')) {
        if (each.empty())
            continue;
        Name name;
        name.text = each;
        name.language = guessLanguage(each);
        name.role = role;
        name.preferred = role == NameRole::primary;
        entity.names.push_back(std::move(name));
    }
}

/// Writes the tables in the order in which they refer to one another.
class SampleWriter {
public:
    explicit SampleWriter(Edit& edit) : m_edit(edit) {}

    void write() {
        for (const Line& line : linesOf("sources.tsv"))
            m_sources[line.at("source_id")] = m_edit.insert(source(line));
        for (const Line& line : linesOf("entities.tsv"))
            m_entities[line.at("key")] = m_edit.insert(entity(line));
        for (const Line& line : linesOf("deals.tsv"))
            m_deals[line.at("deal")] = m_edit.insert(deal(line));
        for (const Line& line : linesOf("relationships.tsv"))
            m_relationships[line.at("relationship")] = m_edit.insert(relationship(line));
        for (const Line& line : linesOf("claims.tsv"))
            m_edit.insert(claim(line));
        for (const Line& line : linesOf("entities.tsv"))
            writeEntityClaims(line);
    }

private:
    static Source source(const Line& line) {
        Source source;
        source.title = text(line, "title");
        source.publisher = text(line, "publisher");
        source.author = text(line, "author");
        source.published = date(line, "published");
        source.language = text(line, "language");
        source.note = text(line, "note");
        return source;
    }

    static Entity entity(const Line& line) {
        Entity entity;
        entity.kind = builtInVocabulary().kindByCode(line.at("kind"))->id;
        addNames(entity, line.at("name_en"), NameRole::primary);
        // One name in Latin letters in both languages is one name.
        if (line.at("name_ja") != line.at("name_en"))
            addNames(entity, line.at("name_ja"), NameRole::primary);
        addNames(entity, line.at("other_names"), NameRole::alias);
        addNames(entity, line.at("former_names"), NameRole::former);
        entity.start = date(line, "started");
        entity.note = text(line, "note");
        return entity;
    }

    static Deal deal(const Line& line) {
        Deal deal;
        deal.kind = code(line, "kind", DealKind::other);
        deal.nameEn = text(line, "name_en");
        deal.nameJa = text(line, "name_ja");
        deal.start = date(line, "date");
        deal.stage = code(line, "stage", Stage::completed);
        deal.total = amount(line, "total");
        deal.total.joint = deal.total.isStated(); // all parties together
        deal.total.words = text(line, "total_words");
        deal.valuation = amount(line, "valuation");
        if (deal.valuation.isStated())
            deal.valuation.measure = Measure::valuation;
        deal.note = text(line, "note");
        return deal;
    }

    Relationship relationship(const Line& line) const {
        Relationship tie;
        tie.from = m_entities.at(line.at("from"));
        tie.type = builtInVocabulary().typeByCode(line.at("type"))->id;
        tie.to = m_entities.at(line.at("to"));
        tie.role = text(line, "role");
        if (!line.at("deal").empty())
            tie.deal = m_deals.at(line.at("deal"));
        tie.start = date(line, "start");
        tie.end = endDate(line);
        tie.amount = amountOfTie(line);
        tie.stage = code(line, "stage", Stage::completed);
        tie.strength = code(line, "strength", Strength::confirmed);
        tie.note = text(line, "note");
        return tie;
    }

    Claim claim(const Line& line) const {
        Claim claim;
        const std::string_view subject = line.at("subject");
        if (const auto tie = m_relationships.find(subject); tie != m_relationships.end())
            claim.subject = tie->second;
        else
            claim.subject = m_deals.at(subject);
        claim.source = m_sources.at(line.at("source"));
        claim.start = date(line, "start");
        claim.end = endDate(line);
        claim.amount = amountOfTie(line);
        claim.amount.words = text(line, "amount_words");
        claim.stage = fromCode<Stage>(line.at("stage"));
        claim.basis = code(line, "basis", Basis::stated);
        claim.note = text(line, "note");
        return claim;
    }

    static EndDate endDate(const Line& line) {
        const FuzzyDate day = date(line, "end");
        return day.isStated() ? EndDate{EndDate::State::on, day} : EndDate{};
    }

    void writeEntityClaims(const Line& line) {
        for (const std::string_view key : split(line.at("sources"), ';')) {
            if (key.empty())
                continue;
            Claim claim;
            claim.subject = m_entities.at(line.at("key"));
            claim.source = m_sources.at(key);
            m_edit.insert(claim);
        }
    }

    Edit& m_edit;
    std::unordered_map<std::string_view, SourceId> m_sources;
    std::unordered_map<std::string_view, EntityId> m_entities;
    std::unordered_map<std::string_view, DealId> m_deals;
    std::unordered_map<std::string_view, RelationshipId> m_relationships;
};

} // namespace

std::unique_ptr<Project> createSample(const std::filesystem::path& file) {
    return Project::create(file, [](Edit& edit) { SampleWriter(edit).write(); });
}

} // namespace moneyties::store
