// Owns FieldBinder: the reader of a record's field list that hands its cells straight to an INSERT, for
// the rows of an import, where a Row of variants in between would cost more than the insertion.
#pragma once

#include "core/base/id.h"
#include "core/model/fuzzy_date.h"
#include "core/model/money.h"
#include "core/model/relationship.h"
#include "core/store/sparse_insert.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

namespace moneyties::store {

/// Texts are handed over without a copy: the record must live until the row was inserted. Throws
/// Error(valueInvalid) for text that is not UTF-8 or holds a zero byte, and for numbers that are none.
class FieldBinder {
public:
    explicit FieldBinder(SparseInsert& row) : m_row(row) { m_row.begin(); }

    template<class T>
    void key(int, const char*, const T& value) {
        bind(value);
    }
    template<class T>
    void field(int, const char*, const T& value) {
        bind(value);
    }
    template<class E>
    void code(int, const char*, const E& value, auto) {
        bind(value);
    }
    void date(int, const char*, const FuzzyDate& date);
    void end(int, const char*, const EndDate& end);
    void money(int, const char*, const Money& money);

    /// For a column behind the record's own.
    void bind(const std::string& text);

private:
    void bindNothing() { m_row.addNothing(); }
    void bindInteger(std::int64_t number) { m_row.add(number); }
    template<class Tag>
    void bind(const Id<Tag>& id) {
        id.isValid() ? bindInteger(id.value) : bindNothing();
    }
    template<class T>
    void bind(const std::optional<T>& value) {
        value ? bind(*value) : bindNothing();
    }
    void bind(double number);
    void bind(Share share) { bindInteger(share.millionths); }
    void bind(Day day) { bindInteger(day.time_since_epoch().count()); }
    template<class T>
    requires std::integral<T> || std::is_enum_v<T>
    void bind(T number) { bindInteger(static_cast<std::int64_t>(number)); }

    SparseInsert& m_row;
};

} // namespace moneyties::store
