#include "core/exchange/delimited_text.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <utility>

namespace moneyties::exchange {

namespace {

char separatorOf(std::string_view text) {
    if (text.find('\t') != std::string_view::npos)
        return '\t';
    const std::string_view first = text.substr(0, text.find('\n'));
    return first.find(',') == std::string_view::npos && first.find(';') != std::string_view::npos ? ';' : ',';
}

class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text), m_separator(separatorOf(text)) {}

    DelimitedText read() {
        while (m_at < m_text.size())
            readRow();
        return std::move(m_table);
    }

private:
    void readRow() {
        const std::size_t line = m_line;
        std::vector<std::string> row;
        do
            row.push_back(readCell());
        while (takeIf(m_separator));
        takeIf('\r');
        if (takeIf('\n'))
            ++m_line;
        if (row.size() == 1 && isBlank(row.front()))
            return;
        m_table.rows.push_back(std::move(row));
        m_table.lines.push_back(line);
    }

    std::string readCell() {
        if (takeIf('"'))
            return readQuoted();
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n' &&
               m_text[m_at] != '\r')
            ++m_at;
        return std::string(trimmed(m_text.substr(begin, m_at - begin)));
    }

    /// What stands behind the closing quote, up to the separator, belongs to the cell too.
    std::string readQuoted() {
        std::string cell;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"' && !takeIf('"'))
                return cell + readCell();
            m_line += c == '\n';
            cell += c;
        }
        return cell;
    }

    bool takeIf(char c) {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    DelimitedText m_table;
};

std::string quotedIfNeeded(const std::string& cell) {
    if (cell.find_first_of("\t\n\r\"") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

DelimitedText readDelimited(std::string_view text) {
    return Reader(text).read();
}

std::optional<RaggedRow> raggedRow(const DelimitedText& table) {
    std::optional<RaggedRow> ragged;
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        if (table.rows[i].size() == table.rows.front().size())
            continue;
        if (ragged)
            ++ragged->others;
        else
            ragged = RaggedRow{table.lines[i], table.rows[i].size(), table.rows.front().size(), 0};
    }
    return ragged;
}

std::string writeTabbed(const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i == 0 ? "" : "\t") + quotedIfNeeded(row[i]);
        text += '\n';
    }
    return text;
}

} // namespace moneyties::exchange
