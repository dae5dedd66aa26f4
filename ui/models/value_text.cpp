#include "ui/models/value_text.h"

#include "core/base/error.h"
#include "core/base/unicode.h"
#include "core/model/codes.h"
#include "core/phrases/date_words.h"
#include "core/phrases/money_words.h"
#include "ui/messages.h"
#include "ui/models/interface_language.h"
#include "ui/models/share_text.h"

#include <QCoreApplication>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

QString qt(const std::string& text) {
    return QString::fromStdString(text);
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

/// The last day of the source's date: "last month" in an article of April 2015 is March.
std::optional<Day> referenceDay(const FuzzyDate& reference) {
    return reference.latest ? reference.latest : reference.earliest;
}

QString wordsUnless(const std::string& words, const QString& shown) {
    const QString written = qt(words).trimmed();
    return written == shown ? QString() : written;
}

/// The value whose word, in the window's language, or whose code begins with the text; the shortest match
/// counts when one word is the beginning of another.
template<class Enum>
Parsed<Enum> readWord(const QString& text, const QString& expected) {
    const std::string key = searchKey(text.toStdString());
    std::optional<Enum> found;
    QStringList words;
    for (const Enum value : allValues<Enum>()) {
        const std::string word = searchKey(toText(value).toStdString());
        const std::string code = searchKey(std::string(codeOf(value)));
        words.append(toText(value));
        if (word == key || code == key)
            return {value, {}};
        if (!key.empty() && !found && (word.starts_with(key) || code.starts_with(key)))
            found = value;
    }
    if (found)
        return {found, preview(text, toText(*found))};
    return {std::nullopt, expected.arg(words.join(Words::tr(", ")))};
}

} // namespace

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
    return share ? shareText(*share) : QString();
}

QString toText(Stage stage) {
    switch (stage) {
    case Stage::rumoured:
        return Words::tr("rumoured");
    case Stage::considering:
        return Words::tr("considering");
    case Stage::negotiating:
        return Words::tr("negotiating");
    case Stage::announced:
        return Words::tr("announced");
    case Stage::agreed:
        return Words::tr("agreed");
    case Stage::completed:
        return Words::tr("completed");
    case Stage::suspended:
        return Words::tr("suspended");
    case Stage::cancelled:
        return Words::tr("cancelled");
    case Stage::denied:
        return Words::tr("denied");
    }
    return {};
}

QString toText(Strength strength) {
    switch (strength) {
    case Strength::confirmed:
        return Words::tr("confirmed");
    case Strength::unconfirmed:
        return Words::tr("unconfirmed");
    case Strength::tentative:
        return Words::tr("tentative");
    }
    return {};
}

QString toText(Measure measure) {
    switch (measure) {
    case Measure::transaction:
        return Words::tr("this transaction");
    case Measure::commitment:
        return Words::tr("commitment");
    case Measure::cumulative:
        return Words::tr("cumulative");
    case Measure::valuation:
        return Words::tr("valuation");
    case Measure::balance:
        return Words::tr("balance");
    }
    return {};
}

QString toText(DealKind kind) {
    switch (kind) {
    case DealKind::round:
        return Words::tr("funding round");
    case DealKind::acquisition:
        return Words::tr("acquisition");
    case DealKind::merger:
        return Words::tr("merger");
    case DealKind::loan:
        return Words::tr("loan");
    case DealKind::jointVenture:
        return Words::tr("joint venture");
    case DealKind::other:
        return Words::tr("other deal");
    }
    return {};
}

QString toText(NameRole role) {
    switch (role) {
    case NameRole::primary:
        return Words::tr("main name");
    case NameRole::alias:
        return Words::tr("alias");
    case NameRole::former:
        return Words::tr("former name");
    case NameRole::legal:
        return Words::tr("legal name");
    }
    return {};
}

QString toText(Stance stance) {
    return stance == Stance::supports ? Words::tr("supports") : Words::tr("disputes");
}

QString toText(Basis basis) {
    switch (basis) {
    case Basis::stated:
        return Words::tr("stated");
    case Basis::reported:
        return Words::tr("reported by others");
    case Basis::anonymous:
        return Words::tr("anonymous sources");
    case Basis::companyStatement:
        return Words::tr("company statement");
    case Basis::filing:
        return Words::tr("filing");
    case Basis::inferred:
        return Words::tr("inferred by the analyst");
    }
    return {};
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
    const auto share = parseShare(text);
    if (!share)
        return {std::nullopt, Words::tr("A share is from 0 to 100 %, such as 25 %, 1/3 or 3割")};
    return {share, preview(text, shareText(*share))};
}

Parsed<Stage> readStage(const QString& text) {
    return readWord<Stage>(text, Words::tr("One of: %1"));
}

Parsed<Strength> readStrength(const QString& text) {
    return readWord<Strength>(text, Words::tr("One of: %1"));
}

} // namespace moneyties::ui
