#include "core/store/packed_rows.h"

#include "core/store/byte_code.h"
#include "core/store/codec.h"

namespace moneyties::store {

namespace {

constexpr char kVersion = 1;

/// Whether the cell holds what an unmentioned one does.
bool isMissing(const Value& missing, const Scan& row, int column) {
    switch (row.typeOf(column)) {
    case Scan::CellType::nothing:
        return std::holds_alternative<std::monostate>(missing);
    case Scan::CellType::integer:
        return std::holds_alternative<std::int64_t>(missing) && row.integer(column) == 0;
    case Scan::CellType::text:
        return std::holds_alternative<std::string>(missing) && row.bytes(column).empty();
    default:
        return false;
    }
}

void putCell(std::string& out, const Scan& row, int column) {
    switch (row.typeOf(column)) {
    case Scan::CellType::nothing:
        out.push_back(static_cast<char>(CodedCell::nothing));
        return;
    case Scan::CellType::integer:
        out.push_back(static_cast<char>(CodedCell::integer));
        putVarint(out, zigzag(row.integer(column)));
        return;
    case Scan::CellType::real:
        out.push_back(static_cast<char>(CodedCell::real));
        putReal(out, row.real(column));
        return;
    case Scan::CellType::text:
        putSized(out, CodedCell::text, row.bytes(column));
        return;
    case Scan::CellType::bytes:
        putSized(out, CodedCell::bytes, row.bytes(column));
        return;
    }
}

Row emptyRow(const TableSpec& table) {
    Row row;
    row.reserve(table.columns.size());
    for (const Column& column : table.columns)
        row.push_back(column.missing);
    return row;
}

} // namespace

RowPacker::RowPacker(const TableSpec& table) : m_table(table), m_bytes(1, kVersion) {}

void RowPacker::add(const Scan& row) {
    const std::size_t countAt = m_bytes.size();
    m_bytes.push_back(0);
    char count = 0; // no table has 128 columns
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const auto column = static_cast<int>(i);
        if (isMissing(m_table.columns[i].missing, row, column))
            continue;
        putVarint(m_bytes, static_cast<std::uint64_t>(m_table.columns[i].code));
        putCell(m_bytes, row, column);
        ++count;
    }
    m_bytes[countAt] = count;
    ++m_rows;
}

std::string RowPacker::take() {
    std::string pack(1, kVersion);
    pack.swap(m_bytes);
    m_rows = 0;
    return pack;
}

void forEachRow(const TableSpec& table, std::string_view pack, const std::function<void(const Row&)>& use) {
    ByteInput input(pack);
    if (input.byte() != static_cast<unsigned char>(kVersion))
        throwHistoryDamaged();
    const Row empty = emptyRow(table);
    Row row;
    while (!input.isAtEnd()) {
        row = empty;
        for (std::uint64_t cells = input.varint(); cells > 0; --cells) {
            const int index = table.indexOf(static_cast<int>(input.varint()));
            if (index < 0)
                throwHistoryDamaged();
            row[static_cast<std::size_t>(index)] = takeValue(input);
        }
        use(row);
    }
}

Row rowOf(const TableSpec& table, const Scan& scan) {
    Row row = emptyRow(table);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto column = static_cast<int>(i);
        switch (scan.typeOf(column)) {
        case Scan::CellType::nothing:
            row[i] = std::monostate{};
            break;
        case Scan::CellType::integer:
            row[i] = scan.integer(column);
            break;
        case Scan::CellType::real:
            row[i] = scan.real(column);
            break;
        case Scan::CellType::text:
            row[i] = std::string(scan.bytes(column));
            break;
        case Scan::CellType::bytes:
            row[i] = Bytes{std::string(scan.bytes(column))};
            break;
        }
    }
    return row;
}

} // namespace moneyties::store
