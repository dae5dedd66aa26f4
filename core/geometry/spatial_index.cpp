#include "core/geometry/spatial_index.h"

#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/iterator/function_output_iterator.hpp>

#include <limits>

namespace moneyties {

namespace {

namespace bg = boost::geometry;
using TreePoint = bg::model::point<float, 2, bg::cs::cartesian>;
using TreeBox = bg::model::box<TreePoint>;
using Entry = std::pair<TreeBox, std::uint32_t>;

float down(double value) {
    return std::nextafter(static_cast<float>(value), -std::numeric_limits<float>::infinity());
}

float up(double value) {
    return std::nextafter(static_cast<float>(value), std::numeric_limits<float>::infinity());
}

TreeBox toBox(const Rect& r) {
    return {{down(r.left), down(r.top)}, {up(r.right), up(r.bottom)}};
}

std::vector<Entry> entriesOf(std::span<const Rect> boxes) {
    std::vector<Entry> entries;
    entries.reserve(boxes.size());
    for (std::uint32_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].isEmpty())
            entries.emplace_back(toBox(boxes[i]), i);
    return entries;
}

} // namespace

struct SpatialIndex::Tree {
    explicit Tree(const std::vector<Entry>& entries) : rtree(entries) {}
    bg::index::rtree<Entry, bg::index::rstar<16>> rtree; // the range constructor packs
};

SpatialIndex::SpatialIndex(std::span<const Rect> boxes) : m_tree(std::make_unique<Tree>(entriesOf(boxes))) {}
SpatialIndex::~SpatialIndex() = default;
SpatialIndex::SpatialIndex(SpatialIndex&&) noexcept = default;
SpatialIndex& SpatialIndex::operator=(SpatialIndex&&) noexcept = default;

void SpatialIndex::find(const Rect& area, std::vector<std::uint32_t>& places) const {
    if (area.isEmpty())
        return;
    const auto collect = [&](const Entry& entry) { places.push_back(entry.second); };
    m_tree->rtree.query(bg::index::intersects(toBox(area)), boost::make_function_output_iterator(collect));
}

} // namespace moneyties
