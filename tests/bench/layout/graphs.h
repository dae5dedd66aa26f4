// Owns the graphs that layouts are measured on: made by fixed rules, or read from edge lists.
#pragma once

#include "core/layout/layout.h"

#include <filesystem>
#include <optional>

namespace moneyties::bench {

/// `side` squared nodes in rows and columns.
layout::LayoutInput grid(layout::NodeIndex side);

layout::LayoutInput binaryTree(layout::NodeIndex nodes);

/// Investors and companies: every company has some, and who has funded many funds more; many components.
layout::LayoutInput funding(layout::NodeIndex companies, unsigned seed);

/// Newcomers tie themselves to those with many ties (Barabasi, Albert 1999).
layout::LayoutInput preferential(layout::NodeIndex nodes, unsigned tiesEach, unsigned seed);

/// Ten communities, eight ties of a node within its own, two anywhere.
layout::LayoutInput communities(layout::NodeIndex nodes, unsigned seed);

/// Dots at random in a square, each tied to all nearer than what gives it six neighbours on average.
layout::LayoutInput scattered(layout::NodeIndex nodes, unsigned seed);

/// Lines `a<TAB>b` of numbers from 0; nothing when the file cannot be read.
std::optional<layout::LayoutInput> readGraph(const std::filesystem::path& file);

/// The same lines.
void writeGraph(const layout::LayoutInput& graph, const std::filesystem::path& file);

} // namespace moneyties::bench
