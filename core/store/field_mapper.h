// Owns the three readers of a record's field list (mapFields in records/fields.h): the one that makes the
// table's description of it, the one that fills a row from a record, and the one that fills a record from a
// statement's current row. So each record type lists its columns once.
#pragma once

#include "core/base/id.h"
#include "core/model/codes.h"
#include "core/model/fuzzy_date.h"
#include "core/model/money.h"
#include "core/model/relationship.h"
#include "core/store/table_spec.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <concepts>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace moneyties::store {

/// Throws Error(fileDamaged): a stored value is none that this program writes.
[[noreturn]] void throwStoredValueInvalid(const char* column);

template<class T>
concept Enumeration = std::is_enum_v<T>;

/// Makes a TableSpec's columns. The number of a date's columns counts up from the given one: words,
/// earliest, latest, about; an end's: state, then those; an amount's: low, high, about, currency, measure,
/// joint, words.
class SpecBuilder {
public:
    explicit SpecBuilder(TableSpec& spec) : m_spec(spec) {}

    template<class T>
    void key(int number, const char* name, const T& value) {
        field(number, name, value);
        m_spec.keyColumns = m_spec.columns.size();
    }
    template<class T>
    void field(int number, const char* name, const T& value) {
        add(number, name, missingOf(value), name, FieldKind::plain);
    }
    template<class E>
    void code(int number, const char* name, const E& value, auto last) {
        add(number, name, missingOf(value), name, FieldKind::plain);
        if constexpr (Coded<decltype(last)>)
            m_spec.columns.back().codes = allCodes<decltype(last)>();
    }
    void date(int number, const char* name, const FuzzyDate&) { addDate(number, name, FieldKind::date); }
    void end(int number, const char* name, const EndDate&);
    void money(int number, const char* name, const Money&);

private:
    template<class Tag>
    static Value missingOf(const Id<Tag>&) {
        return std::monostate{};
    }
    template<class T>
    static Value missingOf(const std::optional<T>&) {
        return std::monostate{};
    }
    static Value missingOf(const std::string&) { return std::string(); }
    static Value missingOf(const Bytes&) { return Bytes{}; }
    static Value missingOf(const Value&) { return std::monostate{}; }
    template<class T>
    requires std::is_arithmetic_v<T> || Enumeration<T>
    static Value missingOf(T) { return std::is_floating_point_v<T> ? Value(0.0) : Value(std::int64_t{0}); }

    void add(int number, std::string name, Value missing, const char* fieldName, FieldKind kind);
    void addDate(int number, const char* name, FieldKind kind);

    TableSpec& m_spec;
};

/// Fills a row from a record, in the order of the columns.
class RowWriter {
public:
    template<class T>
    void key(int, const char*, const T& value) {
        m_row.push_back(toValue(value));
    }
    template<class T>
    void field(int, const char*, const T& value) {
        m_row.push_back(toValue(value));
    }
    template<class E>
    void code(int, const char*, const E& value, auto) {
        m_row.push_back(toValue(value));
    }
    void date(int, const char*, const FuzzyDate& date);
    void end(int, const char*, const EndDate& end);
    void money(int, const char*, const Money& money);

    Row take() { return std::move(m_row); }

private:
    template<class Tag>
    static Value toValue(const Id<Tag>& id) {
        return id.isValid() ? Value(id.value) : Value();
    }
    template<class T>
    static Value toValue(const std::optional<T>& value) {
        return value ? toValue(*value) : Value();
    }
    static Value toValue(const std::string& text) { return text; }
    static Value toValue(const Bytes& bytes) { return bytes; }
    static Value toValue(const Value& value) { return value; }
    static Value toValue(double number) { return number; }
    static Value toValue(Share share) { return std::int64_t{share.millionths}; }
    static Value toValue(Day day) { return std::int64_t{day.time_since_epoch().count()}; }
    template<class T>
    requires std::integral<T> || Enumeration<T>
    static Value toValue(T number) { return static_cast<std::int64_t>(number); }

    Row m_row;
};

/// Fills a record from a statement's current row, beginning at one column.
class StatementReader {
public:
    explicit StatementReader(SQLite::Statement& statement, int firstColumn = 0)
        : m_statement(statement), m_column(firstColumn) {}

    template<class T>
    void key(int, const char*, T& value) {
        read(value);
    }
    template<class T>
    void field(int, const char*, T& value) {
        read(value);
    }
    template<Enumeration E>
    void code(int, const char* name, E& value, E last) {
        value = static_cast<E>(nextCode(name, static_cast<int>(last)));
    }
    template<Enumeration E>
    void code(int, const char* name, std::optional<E>& value, E last) {
        if (isNull())
            skip(value);
        else
            value = static_cast<E>(nextCode(name, static_cast<int>(last)));
    }
    void date(int, const char*, FuzzyDate& date);
    void end(int, const char*, EndDate& end);
    void money(int, const char*, Money& money);

    int column() const { return m_column; }

private:
    template<class T>
    void skip(std::optional<T>& value) {
        value.reset();
        ++m_column;
    }
    template<class Tag>
    void read(Id<Tag>& id) {
        id = Id<Tag>(next().getInt64());
    }
    template<class T>
    void read(std::optional<T>& value) {
        if (isNull())
            return skip(value);
        value.emplace();
        read(*value);
    }
    void read(std::string& text);
    void read(Bytes& bytes);
    void read(Value& value);
    void read(double& number);
    void read(bool& flag) { flag = next().getInt64() != 0; }
    void read(Share& share) { read(share.millionths); }
    void read(Day& day);
    template<std::integral T>
    void read(T& number) {
        const std::int64_t stored = next().getInt64();
        if (!std::in_range<T>(stored))
            throwStoredValueInvalid("number");
        number = static_cast<T>(stored);
    }
    void read(char& number) { number = static_cast<char>(nextCode("grade", 127)); }
    int nextCode(const char* name, int last);
    bool isNull() { return m_statement.getColumn(m_column).isNull(); }
    SQLite::Column next() { return m_statement.getColumn(m_column++); }

    SQLite::Statement& m_statement;
    int m_column;
};

} // namespace moneyties::store
