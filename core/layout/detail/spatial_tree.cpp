#include "core/layout/detail/spatial_tree.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <utility>

namespace moneyties::layout::detail {

namespace {

constexpr std::size_t kGrain = 16384;
constexpr int kBits = 31; // of each coordinate in a code

/// Puts a zero bit before each of the 31 bits.
std::uint64_t spread(std::uint64_t v) {
    v = (v | v << 16) & 0x0000ffff0000ffffU;
    v = (v | v << 8) & 0x00ff00ff00ff00ffU;
    v = (v | v << 4) & 0x0f0f0f0f0f0f0f0fU;
    v = (v | v << 2) & 0x3333333333333333U;
    return (v | v << 1) & 0x5555555555555555U;
}

struct Square {
    float left = 0;
    float top = 0;
    double scale = 0;
};

Square enclosing(std::span<const float> x, std::span<const float> y) {
    const auto [left, right] = std::minmax_element(x.begin(), x.end());
    const auto [top, bottom] = std::minmax_element(y.begin(), y.end());
    const float side = std::max({*right - *left, *bottom - *top, std::numeric_limits<float>::min()});
    return {*left, *top, static_cast<double>((1U << kBits) - 1) / side};
}

/// Shorter lists are sorted by comparison: the tables of the radix sort would cost more.
constexpr std::size_t kShortList = 3000;

/// By the upper 32 bits, stably, in three passes.
void radixSort(std::vector<std::uint64_t>& keys, std::vector<std::uint64_t>& spare) {
    constexpr int kDigit = 11;
    spare.resize(keys.size());
    for (int shift = 32; shift < 64; shift += kDigit) {
        std::array<std::uint32_t, (1 << kDigit) + 1> starts{};
        const auto digit = [shift](std::uint64_t key) { return key >> shift & ((1U << kDigit) - 1); };
        for (std::uint64_t key : keys)
            ++starts[digit(key) + 1];
        for (std::size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        for (std::uint64_t key : keys)
            spare[starts[digit(key)]++] = key;
        keys.swap(spare);
    }
}

} // namespace

/// The upper half of the code orders most points; those that share it are sorted by the rest afterwards.
void SpatialTree::sortByCode(std::span<const float> x, std::span<const float> y, ThreadPool& pool) {
    const Square square = enclosing(x, y);
    m_keys.resize(x.size());
    m_codeOf.resize(x.size());
    pool.ranges(x.size(), kGrain, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const auto column = static_cast<std::uint64_t>((x[i] - square.left) * square.scale);
            const auto row = static_cast<std::uint64_t>((y[i] - square.top) * square.scale);
            m_codeOf[i] = (spread(column) | spread(row) << 1) << (64 - 2 * kBits);
            m_keys[i] = (m_codeOf[i] >> 32) << 32 | i;
        }
    });
    if (m_keys.size() < kShortList)
        std::ranges::sort(m_keys);
    else
        radixSort(m_keys, m_spare);
    m_order.resize(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        m_order[i] = static_cast<std::uint32_t>(m_keys[i]);
    sortWithinCells();
    m_codes.resize(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        m_codes[i] = m_codeOf[m_order[i]];
}

void SpatialTree::sortWithinCells() {
    for (std::size_t begin = 0; begin < m_keys.size();) {
        std::size_t end = begin + 1;
        while (end < m_keys.size() && m_keys[end] >> 32 == m_keys[begin] >> 32)
            ++end;
        if (end - begin > kLeafSize)
            std::sort(m_order.begin() + static_cast<std::ptrdiff_t>(begin),
                      m_order.begin() + static_cast<std::ptrdiff_t>(end),
                      [&](std::uint32_t a, std::uint32_t b) {
                          return m_codeOf[a] != m_codeOf[b] ? m_codeOf[a] < m_codeOf[b] : a < b;
                      });
        begin = end;
    }
}

/// Cuts ranges of the sorted codes at their first differing pair of bits, level by level.
void SpatialTree::split() {
    m_cells.clear();
    m_leaves.clear();
    TreeCell root;
    root.end = static_cast<std::uint32_t>(m_codes.size());
    m_cells.push_back(root);
    for (std::uint32_t c = 0; c < m_cells.size(); ++c) {
        const TreeCell cell = m_cells[c];
        const std::uint64_t differing = m_codes[cell.begin] ^ m_codes[cell.end - 1];
        if (cell.end - cell.begin <= kLeafSize || differing == 0) {
            m_leaves.push_back(c);
            continue;
        }
        const int shift = (63 - __builtin_clzll(differing)) & ~1;
        m_cells[c].firstChild = static_cast<std::uint32_t>(m_cells.size());
        for (std::uint32_t begin = cell.begin; begin < cell.end;) {
            const std::uint64_t prefix = m_codes[begin] >> shift;
            const auto next =
                std::partition_point(m_codes.begin() + begin, m_codes.begin() + cell.end,
                                     [&](std::uint64_t code) { return code >> shift == prefix; });
            TreeCell child;
            child.begin = begin;
            child.end = begin = static_cast<std::uint32_t>(next - m_codes.begin());
            m_cells.push_back(child);
        }
        m_cells[c].childCount = static_cast<std::uint32_t>(m_cells.size()) - m_cells[c].firstChild;
    }
}

void SpatialTree::summarise(TreeCell& cell) const {
    cell.left = cell.top = std::numeric_limits<float>::max();
    cell.right = cell.bottom = std::numeric_limits<float>::lowest();
    float x = 0;
    float y = 0;
    float mass = 0;
    const auto add = [&](float px, float py, float m, float l, float t, float r, float b) {
        x += m * px;
        y += m * py;
        mass += m;
        cell.left = std::min(cell.left, l);
        cell.top = std::min(cell.top, t);
        cell.right = std::max(cell.right, r);
        cell.bottom = std::max(cell.bottom, b);
    };
    if (cell.childCount == 0)
        for (std::uint32_t i = cell.begin; i < cell.end; ++i)
            add(m_x[i], m_y[i], m_mass[i], m_x[i], m_y[i], m_x[i], m_y[i]);
    for (std::uint32_t i = 0; i < cell.childCount; ++i) {
        const TreeCell& child = m_cells[cell.firstChild + i];
        add(child.x, child.y, child.mass, child.left, child.top, child.right, child.bottom);
    }
    cell.x = x / mass;
    cell.y = y / mass;
    cell.mass = mass;
}

void SpatialTree::refresh(std::span<const float> x, std::span<const float> y, ThreadPool& pool) {
    pool.ranges(m_order.size(), kGrain, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            m_x[i] = x[m_order[i]];
            m_y[i] = y[m_order[i]];
        }
    });
    pool.ranges(m_leaves.size(), kGrain / kLeafSize, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            summarise(m_cells[m_leaves[i]]);
    });
    for (std::size_t c = m_cells.size(); c-- > 0;)
        if (m_cells[c].childCount > 0)
            summarise(m_cells[c]);
}

float SpatialTree::squaredToNearest(std::uint32_t place) const {
    const float x = m_x[place];
    const float y = m_y[place];
    const auto squaredTo = [&](std::uint32_t c) {
        const float dx = std::max({m_cells[c].left - x, x - m_cells[c].right, 0.0F});
        const float dy = std::max({m_cells[c].top - y, y - m_cells[c].bottom, 0.0F});
        return dx * dx + dy * dy;
    };
    float best = std::numeric_limits<float>::max();
    std::vector<std::pair<float, std::uint32_t>> open;
    open.reserve(64);
    open.emplace_back(0.0F, 0);
    while (!open.empty()) {
        const auto [squared, index] = open.back();
        open.pop_back();
        if (squared >= best)
            continue;
        const TreeCell& cell = m_cells[index];
        for (std::uint32_t i = cell.begin; cell.childCount == 0 && i < cell.end; ++i)
            if (i != place)
                best = std::min(best, (m_x[i] - x) * (m_x[i] - x) + (m_y[i] - y) * (m_y[i] - y));
        const std::size_t before = open.size();
        for (std::uint32_t i = 0; i < cell.childCount; ++i)
            open.emplace_back(squaredTo(cell.firstChild + i), cell.firstChild + i);
        std::sort(open.begin() + static_cast<std::ptrdiff_t>(before), open.end(), std::greater<>());
    }
    return best;
}

void SpatialTree::build(std::span<const float> x, std::span<const float> y, std::span<const float> mass,
                        ThreadPool& pool) {
    sortByCode(x, y, pool);
    m_x.resize(x.size());
    m_y.resize(x.size());
    m_mass.resize(x.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_mass[i] = mass[m_order[i]];
    split();
    refresh(x, y, pool);
}

} // namespace moneyties::layout::detail
