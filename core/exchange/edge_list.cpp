#include "core/exchange/edge_list.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <cassert>
#include <charconv>
#include <istream>
#include <ostream>
#include <string_view>
#include <system_error>
#include <unordered_map>

namespace moneyties::exchange {

namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
/// Longer identifiers are a sign of a file that is no edge list.
constexpr std::size_t kLongestId = 4096;

class Reader {
public:
    Reader(std::string name, EdgeColumns columns) : m_name(std::move(name)), m_columns(columns) {}

    void line(std::string_view text) {
        ++m_number;
        if (m_number == 1 && text.starts_with(kByteOrderMark))
            text.remove_prefix(kByteOrderMark.size());
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        if (text.empty() || text.starts_with('#'))
            return;
        const std::size_t tab = text.find('\t');
        const std::uint32_t first = node(text.substr(0, tab), "first");
        if (tab == std::string_view::npos)
            return;
        std::string_view rest = text.substr(tab + 1);
        const std::size_t next = rest.find('\t');
        m_list.edges.emplace_back(first, node(rest.substr(0, next), "second"));
        if (m_columns == EdgeColumns::endsAndWeight)
            m_list.weights.push_back(next == std::string_view::npos ? 0 : weight(rest.substr(next + 1)));
    }

    EdgeList take() { return std::move(m_list); }

private:
    std::uint32_t node(std::string_view id, const char* place) {
        if (id.empty())
            fail(fmt::format("the {} identifier is empty", place));
        if (id.size() > kLongestId)
            fail(fmt::format("the {} identifier is longer than {} bytes", place, kLongestId));
        if (id.find('\0') != std::string_view::npos)
            fail("it holds a zero byte, so this is no text file");
        const auto [entry, isNew] =
            m_index.try_emplace(std::string(id), static_cast<std::uint32_t>(m_list.ids.size()));
        if (isNew)
            m_list.ids.push_back(entry->first);
        return entry->second;
    }

    double weight(std::string_view text) const {
        text = text.substr(0, text.find('\t'));
        double value = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (!text.empty() && (failure != std::errc{} || end != text.data() + text.size()))
            fail("the weight in the third column is not a number");
        return value;
    }

    [[noreturn]] void fail(const std::string& why) const {
        throw Error(ErrorCode::graphFileMalformed, fmt::format("Reading {}", m_name),
                    fmt::format("line {}: {}", m_number, why),
                    "Write one edge a line, as two identifiers with a tab between",
                    {m_name, std::to_string(m_number)});
    }

    std::string m_name;
    EdgeColumns m_columns;
    std::size_t m_number = 0;
    EdgeList m_list;
    std::unordered_map<std::string, std::uint32_t> m_index;
};

void writeAll(std::ostream& out, const fmt::memory_buffer& buffer, const std::string& name) {
    out.write(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    out.flush();
    if (!out)
        throw Error(ErrorCode::writeFailed, fmt::format("Writing {}", name), "the output failed", {}, {name});
}

} // namespace

EdgeList readEdgeList(std::istream& in, const std::string& name, EdgeColumns columns) {
    Reader reader(name, columns);
    std::string text;
    while (std::getline(in, text))
        reader.line(text);
    if (in.bad())
        throw Error(ErrorCode::readFailed, fmt::format("Reading {}", name), "the input failed", {}, {name});
    return reader.take();
}

void writePositions(std::ostream& out, std::span<const std::string> ids, std::span<const Point> positions,
                    const std::string& name) {
    assert(ids.size() == positions.size());
    fmt::memory_buffer buffer;
    for (std::size_t i = 0; i < ids.size(); ++i)
        fmt::format_to(std::back_inserter(buffer), "{}\t{}\t{}\n", ids[i], positions[i].x, positions[i].y);
    writeAll(out, buffer, name);
}

void writeRoutes(std::ostream& out, const EdgeList& graph, std::span<const std::vector<Point>> lines,
                 const std::string& name) {
    assert(graph.edges.size() == lines.size());
    fmt::memory_buffer buffer;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& [from, to] = graph.edges[i];
        fmt::format_to(std::back_inserter(buffer), "{}\t{}", graph.ids[from], graph.ids[to]);
        for (const Point point : lines[i])
            fmt::format_to(std::back_inserter(buffer), "\t{}\t{}", point.x, point.y);
        buffer.push_back('\n');
    }
    writeAll(out, buffer, name);
}

} // namespace moneyties::exchange
