#include "core/store/codec.h"

#include "core/store/byte_code.h"

#include <bit>
#include <cassert>

namespace moneyties::store {

namespace {

constexpr char kVersion = 1;
enum class KeyPart : char { integer = 1, text = 2, bytes = 3 };
using CellType = CodedCell;

void putKeyInteger(std::string& out, std::int64_t number) {
    assert(number >= 0);
    const int length = (std::bit_width(static_cast<std::uint64_t>(number)) + 7) / 8;
    out.push_back(static_cast<char>(KeyPart::integer));
    out.push_back(static_cast<char>(length));
    for (int i = length - 1; i >= 0; --i)
        out.push_back(static_cast<char>(number >> (8 * i)));
}

std::int64_t takeKeyInteger(ByteInput& input) {
    const unsigned char length = input.byte();
    if (length > 8)
        throwHistoryDamaged();
    std::uint64_t number = 0;
    for (const char part : input.take(length))
        number = number << 8 | static_cast<unsigned char>(part);
    return static_cast<std::int64_t>(number);
}

void putValue(std::string& out, const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        out.push_back(static_cast<char>(CellType::integer));
        putVarint(out, zigzag(*integer));
    } else if (const auto* real = std::get_if<double>(&value)) {
        out.push_back(static_cast<char>(CellType::real));
        putReal(out, *real);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        putSized(out, CellType::text, *text);
    } else if (const auto* bytes = std::get_if<Bytes>(&value)) {
        putSized(out, CellType::bytes, bytes->data);
    } else {
        out.push_back(static_cast<char>(CellType::nothing));
    }
}

} // namespace

static_assert(std::endian::native == std::endian::little, "reals are stored little-endian");

Value takeValue(ByteInput& input) {
    switch (static_cast<CellType>(input.byte())) {
    case CellType::nothing:
        return {};
    case CellType::integer:
        return unzigzag(input.varint());
    case CellType::real:
        return input.real();
    case CellType::text:
        return std::string(input.take(input.varint()));
    case CellType::bytes:
        return Bytes{std::string(input.take(input.varint()))};
    }
    throwHistoryDamaged();
}

std::string encodeKey(const Key& key) {
    std::string out;
    for (const Value& cell : key) {
        if (const auto* text = std::get_if<std::string>(&cell)) {
            out.push_back(static_cast<char>(KeyPart::text));
            out += *text;
            out.push_back('\0');
        } else if (const auto* bytes = std::get_if<Bytes>(&cell)) {
            out.push_back(static_cast<char>(KeyPart::bytes));
            putVarint(out, bytes->data.size());
            out += bytes->data;
        } else {
            putKeyInteger(out, integerOf(cell));
        }
    }
    return out;
}

Key decodeKey(std::string_view bytes) {
    ByteInput input(bytes);
    Key key;
    while (!input.isAtEnd()) {
        switch (static_cast<KeyPart>(input.byte())) {
        case KeyPart::integer:
            key.emplace_back(takeKeyInteger(input));
            break;
        case KeyPart::text:
            key.emplace_back(std::string(input.until('\0')));
            break;
        case KeyPart::bytes:
            key.emplace_back(Bytes{std::string(input.take(input.varint()))});
            break;
        default:
            throwHistoryDamaged();
        }
    }
    return key;
}

std::string keyAfter(std::string prefix) {
    while (!prefix.empty() && prefix.back() == '\xFF')
        prefix.pop_back();
    if (!prefix.empty())
        ++prefix.back();
    return prefix;
}

std::string encodeCells(const std::vector<Cell>& cells) {
    std::string out(1, kVersion);
    for (const Cell& cell : cells) {
        putVarint(out, static_cast<std::uint64_t>(cell.column));
        putValue(out, cell.value);
    }
    return out;
}

std::vector<Cell> decodeCells(std::string_view bytes) {
    ByteInput input(bytes);
    if (input.byte() != static_cast<unsigned char>(kVersion))
        throwHistoryDamaged();
    std::vector<Cell> cells;
    while (!input.isAtEnd()) {
        const auto column = static_cast<int>(input.varint());
        cells.push_back({column, takeValue(input)});
    }
    return cells;
}

} // namespace moneyties::store
