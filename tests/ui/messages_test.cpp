#include "ui/messages.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

TEST_CASE("Every error code has its sentences, with and without a subject", "[messages]") {
    for (const ErrorCode code : allErrorCodes()) {
        INFO(codeName(code));
        for (const QString& subject : {QString(), QStringLiteral("story.ties")}) {
            const ErrorText text = describe(code, subject);
            CHECK_FALSE(text.what.isEmpty());
            CHECK_FALSE(text.why.isEmpty());
            CHECK_FALSE(text.what.contains(QLatin1Char('%')));
            CHECK(text.what != QLatin1String(codeName(code)));
        }
    }
}

TEST_CASE("In English an error keeps the words of whoever threw it", "[messages]") {
    const Error error(ErrorCode::valueInvalid, "The share was not taken", "it is above 100 %",
                      "Write 0 to 100", {"120 %"});
    const ErrorText text = describe(error);
    CHECK(text.what == QStringLiteral("The share was not taken"));
    CHECK(text.line() == QStringLiteral("The share was not taken: it is above 100 %. Write 0 to 100"));
}

TEST_CASE("Every action has a name, with and without arguments", "[messages]") {
    for (const store::ActionCode code : store::allActionCodes()) {
        for (const std::vector<std::string>& arguments : {std::vector<std::string>{},
                                                          {"Elon Musk"},
                                                          {"3"},
                                                          {"A", "B", "amount", "1"},
                                                          {"3", "stage", "x"}}) {
            const QString name = stepName({code, arguments});
            INFO(store::codeName(code) << " " << name.toStdString());
            CHECK_FALSE(name.isEmpty());
            CHECK_FALSE(name.contains(QLatin1Char('%')));
        }
    }
}

TEST_CASE("A step says what it did to whom", "[messages]") {
    using store::ActionCode;
    CHECK(stepName({ActionCode::addEntity, {"イーロン・マスク"}}) == QStringLiteral("Add イーロン・マスク"));
    CHECK(stepName({ActionCode::editRelationship, {"Microsoft", "OpenAI", "amount", "US$1bn"}}) ==
          QStringLiteral("Change the amount of Microsoft → OpenAI"));
    CHECK(stepName({ActionCode::deleteRelationships, {"4"}}) == QStringLiteral("Delete 4 relationships"));
    CHECK(stepName({ActionCode::editEntity, {"Grok", "kind", "product"}}) ==
          QStringLiteral("Change the kind of Grok"));
}
