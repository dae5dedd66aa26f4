#include "ui/models/table_filter.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::ui;

namespace {

const QStringList kCaptions{QStringLiteral("From"), QStringLiteral("Type"), QStringLiteral("To"),
                            QStringLiteral("Stage")};

bool matches(const char* line, const QStringList& cells) {
    QStringList keys;
    for (const QString& cell : cells)
        keys.append(filterKey(cell));
    return TableFilter(QString::fromUtf8(line), kCaptions).matches(keys);
}

const QStringList kRow{QStringLiteral("イーロン・マスク"), QStringLiteral("invested in"),
                       QStringLiteral("DeepMind"), QString()};

} // namespace

TEST_CASE("All words of a filter must occur, in any script and width", "[ui][table]") {
    CHECK(matches("", kRow));
    CHECK(matches("ﾏｽｸ deep", kRow));
    CHECK(matches("ますく INVEST", kRow));
    CHECK_FALSE(matches("musk", kRow));
    CHECK_FALSE(matches("deep acquired", kRow));
}

TEST_CASE("A word may be tied to a column, turned round, or ask for empty cells", "[ui][table]") {
    CHECK(matches("to:deep", kRow));
    CHECK_FALSE(matches("from:deep", kRow));
    CHECK(matches("ty：invest", kRow));
    CHECK(matches("-acquired", kRow));
    CHECK_FALSE(matches("-to:deep", kRow));
    CHECK(matches("stage:", kRow));
    CHECK_FALSE(matches("to:", kRow));
    CHECK(matches("\"invested in\"", kRow));
    CHECK_FALSE(matches("\"in invested\"", kRow));
    CHECK_FALSE(matches("nocolumn:deep", kRow));
}

TEST_CASE("Of alternatives one must occur, and a pattern between slashes is matched", "[ui][table]") {
    CHECK(matches("acquired|invested", kRow));
    CHECK(matches("type:acquired｜invested deep", kRow));
    CHECK_FALSE(matches("type:acquired|leads", kRow));
    CHECK_FALSE(matches("-to:deepmind|openai", kRow));
    CHECK(matches("-to:xai|openai", kRow));
    CHECK(matches("to:/^deep.*d$/", kRow));
    CHECK(matches("/mind|brain/", kRow));
    CHECK_FALSE(matches("to:/^mind/", kRow));
    CHECK(matches("\"type:/invested  ?in/\"", kRow));
    CHECK_FALSE(matches("/(unclosed/", kRow)); // taken as the text that it is
}
