#include "ui/canvas/picked_items.h"

#include <algorithm>
#include <unordered_set>

namespace moneyties::canvas {
namespace {

template<class T>
void keepUnless(std::vector<T>& items, const std::unordered_set<T>& unwanted) {
    std::erase_if(items, [&](const T& item) { return unwanted.contains(item); });
}

template<class T>
std::vector<T> joined(std::vector<T> before, const std::vector<T>& chosen, SelectMode mode) {
    if (mode == SelectMode::replace)
        return chosen;
    const std::unordered_set<T> old(before.begin(), before.end());
    if (mode == SelectMode::toggle)
        keepUnless(before, std::unordered_set<T>(chosen.begin(), chosen.end()));
    std::ranges::copy_if(chosen, std::back_inserter(before),
                         [&](const T& item) { return !old.contains(item); });
    return before;
}

} // namespace

PickedItems pickedAfter(const PickedItems& before, const PickedItems& chosen, SelectMode mode) {
    return {joined(before.entities, chosen.entities, mode),
            joined(before.relationships, chosen.relationships, mode),
            joined(before.annotations, chosen.annotations, mode)};
}

bool PickedIndices::hasNode(NodeIndex node) const {
    return std::ranges::binary_search(nodes, node);
}

bool PickedIndices::hasLink(LinkIndex link) const {
    return std::ranges::binary_search(links, link);
}

} // namespace moneyties::canvas
