// Owns the binary forms of the journal: keys, and (column code, value) pairs. Typed, versioned, and read
// defensively, because a file may come from a stranger.
//
// A key is the concatenation of its cells, each so that the bytes sort as the values do and the key of a
// record is a prefix of those of its child rows: integers as 0x01, number of bytes, big-endian bytes
// (non-negative only); text as 0x02, bytes, 0x00; bytes as 0x03, a varint length, bytes (these do not sort).
// Pairs begin with the version byte 1; each is the column's code as a varint, a type byte (0 nothing, 1
// integer, 2 real, 3 text, 4 bytes), then a zigzag varint, 8 bytes little-endian, or a varint length and the
// bytes.
#pragma once

#include "core/store/table_spec.h"
#include "core/store/value.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace moneyties::store {

class ByteInput;

std::string encodeKey(const Key& key);
/// Throws Error(fileDamaged).
Key decodeKey(std::string_view bytes);

/// The first key after all those that begin with `prefix`.
std::string keyAfter(std::string prefix);

struct Cell {
    int column = 0; ///< its stable code
    Value value;
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// One type byte and its value. Throws Error(fileDamaged).
Value takeValue(ByteInput& input);

/// The cells in the given order.
std::string encodeCells(const std::vector<Cell>& cells);
/// Throws Error(fileDamaged).
std::vector<Cell> decodeCells(std::string_view bytes);

} // namespace moneyties::store
