#include "core/store/codec.h"

#include "core/base/error.h"

#include <bit>
#include <cassert>
#include <cstring>

namespace moneyties::store {

namespace {

constexpr char kVersion = 1;
enum class KeyPart : char { integer = 1, text = 2, bytes = 3 };
enum class CellType : unsigned char { nothing, integer, real, text, bytes };

[[noreturn]] void throwDamaged() {
    throw Error(ErrorCode::fileDamaged, "Reading the history", "an entry of it is damaged",
                "Undo ends here; the project itself can still be read and copied");
}

void putVarint(std::string& out, std::uint64_t number) {
    for (; number >= 0x80; number >>= 7)
        out.push_back(static_cast<char>(number | 0x80));
    out.push_back(static_cast<char>(number));
}

std::uint64_t zigzag(std::int64_t number) {
    return (static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63);
}

std::int64_t unzigzag(std::uint64_t number) {
    return static_cast<std::int64_t>(number >> 1) ^ -static_cast<std::int64_t>(number & 1);
}

/// Takes parts from the front of a byte string; throws when it ends too early.
class Input {
public:
    explicit Input(std::string_view bytes) : m_rest(bytes) {}

    bool isAtEnd() const { return m_rest.empty(); }

    std::string_view take(std::uint64_t count) {
        if (count > m_rest.size())
            throwDamaged();
        const std::string_view part = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return part;
    }

    unsigned char byte() { return static_cast<unsigned char>(take(1).front()); }

    std::uint64_t varint() {
        std::uint64_t number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const unsigned char part = byte();
            number |= std::uint64_t{part & 0x7Fu} << shift;
            if (part < 0x80)
                return number;
        }
        throwDamaged();
    }

    std::string_view until(char end) {
        const std::size_t length = m_rest.find(end);
        if (length == std::string_view::npos)
            throwDamaged();
        const std::string_view part = take(length);
        take(1);
        return part;
    }

private:
    std::string_view m_rest;
};

void putKeyInteger(std::string& out, std::int64_t number) {
    assert(number >= 0);
    const int length = (std::bit_width(static_cast<std::uint64_t>(number)) + 7) / 8;
    out.push_back(static_cast<char>(KeyPart::integer));
    out.push_back(static_cast<char>(length));
    for (int i = length - 1; i >= 0; --i)
        out.push_back(static_cast<char>(number >> (8 * i)));
}

std::int64_t takeKeyInteger(Input& input) {
    const unsigned char length = input.byte();
    if (length > 8)
        throwDamaged();
    std::uint64_t number = 0;
    for (const char part : input.take(length))
        number = number << 8 | static_cast<unsigned char>(part);
    return static_cast<std::int64_t>(number);
}

void putReal(std::string& out, double number) {
    char bytes[sizeof number];
    std::memcpy(bytes, &number, sizeof number);
    out.append(bytes, sizeof bytes);
}

double takeReal(Input& input) {
    double number = 0;
    std::memcpy(&number, input.take(sizeof number).data(), sizeof number);
    return number;
}

void putSized(std::string& out, CellType type, const std::string& bytes) {
    out.push_back(static_cast<char>(type));
    putVarint(out, bytes.size());
    out += bytes;
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

Value takeValue(Input& input) {
    switch (static_cast<CellType>(input.byte())) {
    case CellType::nothing:
        return {};
    case CellType::integer:
        return unzigzag(input.varint());
    case CellType::real:
        return takeReal(input);
    case CellType::text:
        return std::string(input.take(input.varint()));
    case CellType::bytes:
        return Bytes{std::string(input.take(input.varint()))};
    }
    throwDamaged();
}

} // namespace

static_assert(std::endian::native == std::endian::little, "reals are stored little-endian");

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
    Input input(bytes);
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
            throwDamaged();
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
    Input input(bytes);
    if (input.byte() != static_cast<unsigned char>(kVersion))
        throwDamaged();
    std::vector<Cell> cells;
    while (!input.isAtEnd()) {
        const auto column = static_cast<int>(input.varint());
        cells.push_back({column, takeValue(input)});
    }
    return cells;
}

} // namespace moneyties::store
