#include "ui/models/completions.h"

#include "core/model/vocabulary.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

QStringList kindsLike(const char* typed) {
    QStringList labels;
    for (const Completion& kind : kindCompletions(builtInVocabulary(), QString::fromUtf8(typed)))
        labels.append(kind.text);
    return labels;
}

} // namespace

TEST_CASE("Kinds are found by letters anywhere in English, Japanese, kana and romaji", "[completions]") {
    CHECK(kindsLike("").size() == static_cast<qsizetype>(builtInVocabulary().kinds().size()));
    CHECK(kindsLike("pro") == QStringList{QStringLiteral("project"), QStringLiteral("product")});
    CHECK(kindsLike("pany") == QStringList{QStringLiteral("company")});
    CHECK(kindsLike("企業") == QStringList{QStringLiteral("company")});
    CHECK(kindsLike("業") == QStringList{QStringLiteral("company")});
    CHECK(kindsLike("きぎ") == QStringList{QStringLiteral("company")});
    CHECK(kindsLike("ｷﾞｮｳ") == QStringList{QStringLiteral("company")});
    CHECK(kindsLike("kigyo") == QStringList{QStringLiteral("company")});
    CHECK(kindsLike("ｆｕｎ") == QStringList{QStringLiteral("fund")});
    CHECK(kindsLike("zz").isEmpty());
}

TEST_CASE("A beginning comes before what only holds the letters", "[completions]") {
    const QStringList found = kindsLike("or");
    REQUIRE(found.size() >= 1);
    CHECK(found.front() == QStringLiteral("organization"));
}
