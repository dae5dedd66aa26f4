#include "core/store/field_mapper.h"

#include "core/base/error.h"
#include "core/store/row_store.h"

#include <cmath>

namespace moneyties::store {

namespace {

/// Days of the years -9999 to 9999: what the model's calendar arithmetic is safe with.
constexpr std::int64_t kFirstDay = -4'371'953;
constexpr std::int64_t kLastDay = 2'932'896;

} // namespace

void throwStoredValueInvalid(const char* column) {
    throw Error(ErrorCode::fileDamaged, "Reading the project",
                std::string("a stored value is out of range (") + column + ")",
                "Open the last good copy of the file, or salvage what can be read", {column});
}

void SpecBuilder::add(int number, std::string name, Value missing, const char* fieldName, FieldKind kind) {
    m_spec.columns.push_back({number, std::move(name), std::move(missing), fieldName, kind});
}

void SpecBuilder::addDate(int number, const char* name, FieldKind kind) {
    const std::string prefix = name;
    add(number, prefix + "_words", std::string(), name, kind);
    add(number + 1, prefix + "_earliest", {}, name, kind);
    add(number + 2, prefix + "_latest", {}, name, kind);
    add(number + 3, prefix + "_about", std::int64_t{0}, name, kind);
}

void SpecBuilder::end(int number, const char* name, const EndDate&) {
    add(number, std::string(name) + "_state", std::int64_t{0}, name, FieldKind::end);
    addDate(number + 1, name, FieldKind::end);
}

void SpecBuilder::money(int number, const char* name, const Money&) {
    const std::string prefix = name;
    add(number, prefix + "_low", {}, name, FieldKind::money);
    add(number + 1, prefix + "_high", {}, name, FieldKind::money);
    add(number + 2, prefix + "_about", std::int64_t{0}, name, FieldKind::money);
    add(number + 3, prefix + "_currency", std::string(), name, FieldKind::money);
    add(number + 4, prefix + "_measure", std::int64_t{0}, name, FieldKind::money);
    add(number + 5, prefix + "_joint", std::int64_t{0}, name, FieldKind::money);
    add(number + 6, prefix + "_words", std::string(), name, FieldKind::money);
}

void RowWriter::date(int, const char*, const FuzzyDate& date) {
    m_row.push_back(date.words);
    m_row.push_back(toValue(date.earliest));
    m_row.push_back(toValue(date.latest));
    m_row.push_back(toValue(date.about));
}

void RowWriter::end(int, const char* name, const EndDate& end) {
    m_row.push_back(toValue(end.state));
    date(0, name, end.date);
}

void RowWriter::money(int, const char*, const Money& money) {
    m_row.push_back(toValue(money.lowest));
    m_row.push_back(toValue(money.highest));
    m_row.push_back(toValue(money.about));
    m_row.push_back(money.currency);
    m_row.push_back(toValue(money.measure));
    m_row.push_back(toValue(money.joint));
    m_row.push_back(money.words);
}

void StatementReader::read(std::string& text) {
    const SQLite::Column column = next();
    const char* bytes = column.getText();
    text.assign(bytes, static_cast<std::size_t>(column.getBytes()));
}

void StatementReader::read(Bytes& bytes) {
    bytes.data = next().getString();
}

void StatementReader::read(Value& value) {
    value = cellAt(next());
}

void StatementReader::read(double& number) {
    number = next().getDouble();
    if (!std::isfinite(number))
        throwStoredValueInvalid("coordinate");
}

void StatementReader::read(Day& day) {
    const std::int64_t days = next().getInt64();
    if (days < kFirstDay || days > kLastDay)
        throwStoredValueInvalid("day");
    day = Day(std::chrono::days(days));
}

int StatementReader::nextCode(const char* name, int last) {
    const std::int64_t stored = next().getInt64();
    if (stored < 0 || stored > last)
        throwStoredValueInvalid(name);
    return static_cast<int>(stored);
}

void StatementReader::date(int, const char*, FuzzyDate& date) {
    read(date.words);
    read(date.earliest);
    read(date.latest);
    read(date.about);
}

void StatementReader::end(int, const char* name, EndDate& end) {
    code(0, name, end.state, EndDate::State::endedUnknownDay);
    date(0, name, end.date);
}

void StatementReader::money(int, const char* name, Money& money) {
    read(money.lowest);
    read(money.highest);
    read(money.about);
    read(money.currency);
    code(0, name, money.measure, Measure::balance);
    read(money.joint);
    read(money.words);
}

} // namespace moneyties::store
