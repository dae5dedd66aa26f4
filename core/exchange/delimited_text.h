// Owns the reading of pasted tables: text with tabs, commas or semicolons between cells.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moneyties::exchange {

struct DelimitedText {
    std::vector<std::vector<std::string>> rows; ///< without blank lines
    std::vector<std::size_t> lines;             ///< the line (from 1) that each row begins on
};

/// A row that has another number of cells than the first one.
struct RaggedRow {
    std::size_t line = 0; ///< from 1
    std::size_t cells = 0;
    std::size_t expected = 0;
    std::size_t others = 0; ///< how many more rows are like that
};

/// Reads RFC 4180 and what spreadsheets copy: a tab anywhere parts by tabs, else by commas, else by
/// semicolons, by which of them the first line has; cells in double quotes may hold separators, line breaks
/// and doubled quotes.
DelimitedText readDelimited(std::string_view text);

/// The first row whose number of cells differs from the first row's; nothing when all are equal.
std::optional<RaggedRow> raggedRow(const DelimitedText& table);

/// The text that puts these rows into a spreadsheet: tabs between cells, quotes where a cell needs them.
std::string writeTabbed(const std::vector<std::vector<std::string>>& rows);

} // namespace moneyties::exchange
