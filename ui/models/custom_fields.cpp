#include "ui/models/custom_fields.h"

#include "core/base/unicode.h"
#include "core/phrases/language.h"
#include "ui/models/interface_language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <string>
#include <utility>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomFields)
};

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

Parsed<std::string> readNumber(const QString& text) {
    const QString digits = qt(foldWidth(text.trimmed().toStdString())).remove(QLatin1Char(','));
    bool isNumber = false;
    const double number = QLocale::c().toDouble(digits, &isNumber);
    if (!isNumber)
        return {std::nullopt, Words::tr("A number is expected, such as 12.5")};
    return {QString::number(number, 'g', 15).toStdString(), {}};
}

Parsed<std::string> readYesOrNo(const QString& text) {
    const std::string key = searchKey(text.toStdString());
    for (const char* yes : {"yes", "y", "1", "true", "ハイ", "有"})
        if (key == yes)
            return {"1", {}};
    for (const char* no : {"no", "n", "0", "false", "イイエ", "無"})
        if (key == no)
            return {"0", {}};
    return {std::nullopt, Words::tr("Yes or no is expected")};
}

Parsed<std::string> readChoice(const FieldDef& field, const QString& text) {
    const std::string key = searchKey(text.toStdString());
    for (const std::string& choice : field.choices)
        if (searchKey(choice) == key)
            return {choice, {}};
    QStringList choices;
    for (const std::string& choice : field.choices)
        choices.append(qt(choice));
    return {std::nullopt, Words::tr("One of these is expected: %1").arg(choices.join(Words::tr(", ")))};
}

Parsed<std::string> readLink(const QString& text) {
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!isWeb || url.host().isEmpty())
        return {std::nullopt, Words::tr("An address is expected, such as https://example.org")};
    return {url.toString(QUrl::FullyEncoded).toStdString(), {}};
}

std::string moneySpelling(const Money& money) {
    const auto bound = [](const std::optional<std::int64_t>& number) {
        return number ? std::to_string(*number) : std::string();
    };
    return money.currency + " " + bound(money.lowest) + (money.isExact() ? "" : ".." + bound(money.highest));
}

template<class Value, class Spell>
Parsed<std::string> spelled(const Parsed<Value>& parsed, Spell spell) {
    if (!parsed)
        return {std::nullopt, parsed.note};
    return {spell(*parsed.value), parsed.note};
}

Parsed<std::string> readSpelling(const FieldDef& field, const QString& text, const FuzzyDate& reference) {
    switch (field.valueType) {
    case FieldType::text:
        return {text.trimmed().toStdString(), {}};
    case FieldType::number:
        return readNumber(text);
    case FieldType::date:
        return spelled(readDate(text, reference), [](const FuzzyDate& date) { return toEdtf(date); });
    case FieldType::money:
        return spelled(readMoney(text), moneySpelling);
    case FieldType::yesOrNo:
        return readYesOrNo(text);
    case FieldType::choice:
        return readChoice(field, text);
    case FieldType::link:
        return readLink(text);
    }
    return {};
}

} // namespace

QString labelOf(const FieldDef& field) {
    const bool japanese = interfaceLanguage() == phrases::Language::japanese;
    const bool useJapanese = field.labelEn.empty() || (japanese && !field.labelJa.empty());
    return qt(useJapanese ? field.labelJa : field.labelEn);
}

QString toText(FieldType type) {
    switch (type) {
    case FieldType::text:
        return Words::tr("text");
    case FieldType::number:
        return Words::tr("number");
    case FieldType::date:
        return Words::tr("date");
    case FieldType::money:
        return Words::tr("amount");
    case FieldType::yesOrNo:
        return Words::tr("yes or no");
    case FieldType::choice:
        return Words::tr("choice");
    case FieldType::link:
        return Words::tr("link");
    }
    return {};
}

QString fieldValueText(const FieldDef& field, const std::vector<FieldValue>& values) {
    const auto value = std::ranges::find(values, field.id, &FieldValue::field);
    if (value == values.end())
        return {};
    if (field.valueType == FieldType::yesOrNo)
        return value->value == "1" ? Words::tr("yes") : Words::tr("no");
    return qt(value->words.empty() ? value->value : value->words);
}

Parsed<FieldValue> readFieldValue(const FieldDef& field, const QString& text, const FuzzyDate& reference) {
    if (text.trimmed().isEmpty())
        return {FieldValue{field.id, {}, {}}, {}};
    const auto spelling = readSpelling(field, text, reference);
    if (!spelling)
        return {std::nullopt, spelling.note};
    return {FieldValue{field.id, *spelling.value, text.trimmed().toStdString()}, spelling.note};
}

void setFieldValue(std::vector<FieldValue>& values, const FieldValue& value) {
    std::erase_if(values, [&](const FieldValue& known) { return known.field == value.field; });
    if (value.words.empty() && value.value.empty())
        return;
    values.insert(std::ranges::upper_bound(values, value.field, {}, &FieldValue::field), value);
}

std::vector<FieldDef> fieldsFor(const std::vector<FieldDef>& all, KindId kind) {
    std::vector<FieldDef> found = all;
    std::erase_if(found, [kind](const FieldDef& field) {
        return field.owner != FieldOwner::entity || (field.kind && field.kind != kind);
    });
    return found;
}

std::vector<FieldDef> fieldsFor(const std::vector<FieldDef>& all, RelationshipTypeId type) {
    std::vector<FieldDef> found = all;
    std::erase_if(found, [type](const FieldDef& field) {
        return field.owner != FieldOwner::relationship || (field.type && field.type != type);
    });
    return found;
}

} // namespace moneyties::ui
