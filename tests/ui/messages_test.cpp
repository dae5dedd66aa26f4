#include "ui/messages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

/// The interface speaks Japanese for as long as this lives.
class JapaneseWindow {
public:
    JapaneseWindow() {
        REQUIRE(m_translator.load(QStringLiteral(":/translations/moneyties_ja.qm")));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~JapaneseWindow() { QCoreApplication::removeTranslator(&m_translator); }

private:
    QTranslator m_translator;
};

} // namespace

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
    CHECK(text.line() == QStringLiteral("The share was not taken: it is above 100 %. Write 0 to 100."));
}

TEST_CASE("What was being done is told as what failed", "[messages]") {
    const ErrorText opening = describe(
        {ErrorCode::fileDamaged, "Opening story.ties", "the file is damaged", "Open a copy", {"story.ties"}});
    CHECK(opening.line() == QStringLiteral("Opening story.ties failed: the file is damaged. Open a copy."));
    CHECK(opening.headline() == QStringLiteral("Opening story.ties failed."));
    CHECK(opening.detail() == QStringLiteral("The file is damaged. Open a copy."));
    CHECK(describe({ErrorCode::cancelled, "The job", "was cancelled"}).line() ==
          QStringLiteral("Stopped. You cancelled it; nothing was changed."));
}

TEST_CASE("Another window that writes is told in one clear sentence, in both languages", "[messages]") {
    const Error error(ErrorCode::projectBusy, "The change was not saved",
                      "another window or program is writing to the project",
                      "Nothing was changed; do it again in a moment");
    CHECK(describe(error).line() ==
          QStringLiteral("The change was not saved: another window or program is writing to the project. "
                         "Nothing was changed; do it again in a moment."));
    const JapaneseWindow japanese;
    CHECK(describe(error).line() ==
          QStringLiteral(
              "変更は保存されませんでした。別のウィンドウまたはプログラムがプロジェクトに書き込み中です。"
              "少し待ってやり直してください。"));
}

TEST_CASE("The sentences of every code stand as sentences in both languages", "[messages]") {
    const auto check = [](const QString& stop) {
        for (const ErrorCode code : allErrorCodes())
            for (const QString& subject : {QString(), QStringLiteral("story.ties")}) {
                const QString line = describe(code, subject).line();
                INFO(codeName(code) << ": " << line.toStdString());
                CHECK(line.endsWith(stop));
                CHECK_FALSE(line.contains(stop + stop));
                CHECK_FALSE(line.contains(QRegularExpression(QStringLiteral(":\\s\\p{Lu}"))));
                CHECK_FALSE(line.contains(QStringLiteral("。 ")));
                CHECK_FALSE(line.contains(QStringLiteral(".。")));
            }
    };
    check(QStringLiteral("."));
    const JapaneseWindow japanese;
    check(QStringLiteral("。"));
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
    CHECK(stepName({ActionCode::editEntity, {"3", "2", "tags", "要確認"}}) ==
          QStringLiteral("Change the tags of 3 entities and 2 relationships"));
    CHECK(stepName({ActionCode::editEntity, {"3", "2024", "x"}}) ==
          QStringLiteral("Change the 2024 of 3 entities"));
    CHECK(stepName({ActionCode::correctError, {"3", "amount", "US$1bn"}}) ==
          QStringLiteral("Correct an error in the amount of 3 relationships"));
    CHECK(stepName({ActionCode::deleteRelationships, {"4"}}) == QStringLiteral("Delete 4 relationships"));
    CHECK(stepName({ActionCode::editEntity, {"Grok", "kind", "product"}}) ==
          QStringLiteral("Change the kind of Grok"));
}
