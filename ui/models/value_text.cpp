#include "ui/models/value_text.h"

#include "core/base/error.h"
#include "core/model/codes.h"
#include "core/phrases/date_words.h"
#include "core/phrases/money_words.h"
#include "core/phrases/share_words.h"
#include "core/phrases/words.h"
#include "ui/messages.h"
#include "ui/models/interface_language.h"

#include <QCoreApplication>
#include <QStringList>

#include <string_view>
#include <vector>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What was understood, unless it is what the user typed.
QString preview(const QString& typed, const QString& understood) {
    return typed.trimmed() == understood ? QString() : understood;
}

template<class Value, class Parse>
Parsed<Value> readWith(const QString& text, Parse parse) {
    if (text.trimmed().isEmpty())
        return {Value(), {}};
    try {
        const Value value = parse(text.toStdString());
        return {value, preview(text, toText(value))};
    } catch (const Error& error) {
        const ErrorText sentences = describe(error);
        return {std::nullopt, sentences.hint.isEmpty() ? sentences.line() : sentences.hint};
    }
}

QString wordsUnless(const std::string& words, const QString& shown) {
    const QString written = qt(words).trimmed();
    return written == shown ? QString() : written;
}

/// The value that a word of either language means, or the only one whose word in the window's language begins
/// with the text; otherwise the sentence lists the words.
template<class Enum>
Parsed<Enum> readWord(const QString& text, std::optional<Enum> (*fromWord)(std::string_view)) {
    const QString typed = text.trimmed();
    if (const auto meant = fromWord(typed.toStdString()))
        return {meant, preview(text, toText(*meant))};
    std::vector<Enum> begun;
    QStringList words;
    for (const Enum value : allValues<Enum>()) {
        words.append(toText(value));
        if (!typed.isEmpty() && toText(value).startsWith(typed, Qt::CaseInsensitive))
            begun.push_back(value);
    }
    if (begun.size() == 1)
        return {begun.front(), toText(begun.front())};
    return {std::nullopt, Words::tr("One of: %1").arg(words.join(Words::tr(", ")))};
}

} // namespace

std::optional<Day> referenceDay(const FuzzyDate& reference) {
    return reference.latest ? reference.latest : reference.earliest;
}

QString toText(const FuzzyDate& date) {
    return qt(phrases::dateWords(date, interfaceLanguage()));
}

QString toText(const EndDate& end) {
    return qt(phrases::endDateWords(end, interfaceLanguage()));
}

QString toText(const Money& money) {
    return qt(phrases::moneyWords(money, interfaceLanguage(), phrases::MoneyStyle::full));
}

QString toText(const std::optional<Share>& share) {
    return share ? qt(phrases::shareWords(*share)) : QString();
}

QString toText(Stage stage) {
    return qt(phrases::stageWord(stage, interfaceLanguage()));
}

QString toText(Strength strength) {
    return qt(phrases::strengthWord(strength, interfaceLanguage()));
}

QString toText(Measure measure) {
    return qt(phrases::measureWord(measure, interfaceLanguage()));
}

QString toText(DealKind kind) {
    return qt(phrases::dealKindWord(kind, interfaceLanguage()));
}

QString toText(NameRole role) {
    return qt(phrases::nameRoleWord(role, interfaceLanguage()));
}

QString toText(Stance stance) {
    return qt(phrases::stanceWord(stance, interfaceLanguage()));
}

QString toText(Basis basis) {
    return qt(phrases::basisWord(basis, interfaceLanguage()));
}

QString asWritten(const FuzzyDate& date) {
    return wordsUnless(date.words, toText(date));
}

QString asWritten(const Money& money) {
    return wordsUnless(money.words, toText(money));
}

Parsed<FuzzyDate> readDate(const QString& text, const FuzzyDate& reference) {
    return readWith<FuzzyDate>(
        text, [&](const std::string& words) { return phrases::parseDate(words, referenceDay(reference)); });
}

Parsed<EndDate> readEnd(const QString& text, const FuzzyDate& reference) {
    return readWith<EndDate>(text, [&](const std::string& words) {
        return phrases::parseEndDate(words, referenceDay(reference));
    });
}

Parsed<Money> readMoney(const QString& text) {
    return readWith<Money>(text, [](const std::string& words) { return phrases::parseMoney(words); });
}

Parsed<std::optional<Share>> readShare(const QString& text) {
    if (text.trimmed().isEmpty())
        return {std::optional<Share>(), {}};
    const auto share = phrases::readShare(text.toStdString());
    if (!share)
        return {std::nullopt, Words::tr("A share is from 0 to 100 %, such as 25% or 12.5%")};
    return {std::optional(share), preview(text, toText(share))};
}

Parsed<Stage> readStage(const QString& text) {
    return readWord<Stage>(text, phrases::stageFromWord);
}

Parsed<Strength> readStrength(const QString& text) {
    return readWord<Strength>(text, phrases::strengthFromWord);
}

} // namespace moneyties::ui
