// Owns the way of one component through a layout: its algorithm, its pins, its polish, its overlaps.
#pragma once

#include "core/base/thread_pool.h"
#include "core/layout/detail/component.h"
#include "core/layout/detail/prepared.h"

namespace moneyties::layout::detail {

/// Gives the component's nodes their places in `positions` (of the whole input), in scene units.
void layOut(const Component& component, const Prepared& prepared, const LayoutOptions& options,
            Positions& positions, ThreadPool& pool, const Job& job);

} // namespace moneyties::layout::detail
