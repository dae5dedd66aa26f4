// Owns DetailPolicy: how much is drawn at a scale. All thresholds of the canvas stand in its .cpp.
#pragma once

#include <cstddef>

namespace moneyties::canvas {

/// Each choice is listed from least to most, so that choices compare.
struct Detail {
    enum class Nodes { dots, bodies } nodes = Nodes::bodies;
    /// `plain`: centre to centre. `full`: ending at outlines, with arrowheads, dashes, marks, room for
    /// labels.
    enum class Lines { plain, full } lines = Lines::full;
    enum class LinkLabels { none, ofMoney, all } linkLabels = LinkLabels::all;
    /// `whereRoom`: after all first names have their places, and never at the cost of one.
    enum class SecondNames { none, whereRoom, all } secondNames = SecondNames::all;
    double iconRadius = 9;       ///< logical pixels; smaller bodies carry no pictogram and no picture
    double textScale = 1;        ///< of label sizes
    double lineScale = 1;        ///< of line widths, arrowheads and marks
    double lineAlpha = 1;        ///< of plain lines, so that dense parts show as dense
    std::size_t mostNames = 400; ///< names tried, most important first
    std::size_t mostLinkLabels = 400;
};

/// `scale` is logical pixels per scene unit; nodes and links are those in view. Pure.
Detail detailFor(double scale, std::size_t nodes, std::size_t links);

} // namespace moneyties::canvas
