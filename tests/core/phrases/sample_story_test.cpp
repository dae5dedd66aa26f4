// The words of the sample story's own sources, read by the readers of phrases.
#include "core/base/embedded.h"
#include "core/model/codes.h"
#include "core/phrases/date_words.h"
#include "core/phrases/money_words.h"
#include "core/phrases/quick_entry.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <string>
#include <vector>

using namespace moneyties;
using namespace moneyties::phrases;

namespace {

using Row = std::map<std::string, std::string>;

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts(1);
    for (const char byte : text) {
        if (byte == separator)
            parts.emplace_back();
        else
            parts.back() += byte;
    }
    return parts;
}

std::vector<Row> rowsOf(std::string_view fileName) {
    std::vector<Row> rows;
    for (const embedded::File& file : embedded::sample()) {
        if (file.name != fileName)
            continue;
        const auto lines = split(file.content, '\n');
        const auto header = split(lines.front(), '\t');
        for (std::size_t line = 1; line < lines.size(); ++line) {
            if (lines[line].empty())
                continue;
            const auto cells = split(lines[line], '\t');
            Row row;
            for (std::size_t i = 0; i < header.size(); ++i)
                row[header[i]] = i < cells.size() ? cells[i] : "";
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace

TEST_CASE("the amounts of the story are read from their own words", "[phrases][story]") {
    std::size_t read = 0;
    for (const Row& claim : rowsOf("claims.tsv")) {
        if (claim.at("amount_words").empty())
            continue;
        CAPTURE(claim.at("claim"));
        const Money money = parseMoney(claim.at("amount_words"));
        const std::int64_t scale = minorUnitsPerWhole(money.currency);
        CHECK(money.currency == claim.at("currency"));
        CHECK(money.lowest == std::stoll(claim.at("amount_low")) * scale);
        CHECK(money.highest == std::stoll(claim.at("amount_high")) * scale);
        CHECK(money.about == (claim.at("about") == "yes"));
        ++read;
    }
    CHECK(read == 5);
}

TEST_CASE("the dates of the story survive both languages", "[phrases][story]") {
    for (const char* table : {"claims.tsv", "relationships.tsv"})
        for (const Row& row : rowsOf(table)) {
            if (row.at("start").empty())
                continue;
            CAPTURE(row.at("start"));
            const FuzzyDate date = parseDate(row.at("start"));
            CHECK(toEdtf(date) == row.at("start"));
            for (const Language language : {Language::english, Language::japanese})
                CHECK(toEdtf(parseDate(dateWords(date, language))) == row.at("start"));
        }
}

TEST_CASE("every relationship of the story can be typed as one line in either language", "[phrases][story]") {
    const QuickEntryReader reader(builtInVocabulary());
    for (const Row& row : rowsOf("relationships.tsv")) {
        const RelationshipType* type = builtInVocabulary().typeByCode(row.at("type"));
        REQUIRE(type);
        for (const std::string& label : {type->labelEn, type->labelJa, type->code}) {
            const std::string line = row.at("from") + " > " + label + " " + row.at("start") + " " +
                                     row.at("stage") + " > " + row.at("to");
            CAPTURE(line);
            const QuickEntry entry = reader.parse(line);
            CHECK(entry.type == TypeMatch{type->id, Side::from});
            CHECK(toEdtf(entry.start) == row.at("start"));
            CHECK(entry.stage == fromCode<Stage>(row.at("stage")));
            CHECK(entry.role.empty());
        }
    }
}
