// Owns Value and Row: one cell and one row of a table, as the journal and the record layer pass them.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace moneyties::store {

/// Bytes that are not text.
struct Bytes {
    std::string data;
    friend auto operator<=>(const Bytes&, const Bytes&) = default;
};

using Value = std::variant<std::monostate, std::int64_t, double, std::string, Bytes>;

/// Cells in the order of the table's TableSpec; the first ones are the primary key.
using Row = std::vector<Value>;

/// The cells of a primary key.
using Key = std::vector<Value>;

inline std::int64_t integerOf(const Value& value) {
    const auto* number = std::get_if<std::int64_t>(&value);
    return number ? *number : 0;
}

} // namespace moneyties::store
