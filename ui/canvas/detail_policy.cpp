#include "ui/canvas/detail_policy.h"

#include <algorithm>
#include <cmath>

namespace moneyties::canvas {

namespace {

constexpr double kDotScale = 0.12;  // a body of radius 14 is below two pixels
constexpr double kPlainScale = 0.3; // arrowheads and gaps would be specks
constexpr double kSecondNameScale = 0.6;
constexpr double kSpareSecondNameScale = 0.35;
constexpr double kLinkLabelScale = 0.5;
constexpr double kMoneyLabelScale = 0.35;
constexpr std::size_t kMostForMoneyLabels = 150; // links in view; among more, labels this small are a crowd
constexpr std::size_t kMostFullLinks = 6'000;    // beyond, the ends are not worth their time

/// Labels follow the scale near 100 % and keep a readable size beyond. In steps, so that a slow zoom finds
/// the images of labels it has set before.
double textScaleFor(double scale) {
    constexpr double kSteps = 20;
    return std::round(std::clamp(scale, 0.8, 1.35) * kSteps) / kSteps;
}

Detail::SecondNames secondNamesFor(double scale) {
    if (scale >= kSecondNameScale)
        return Detail::SecondNames::all;
    return scale >= kSpareSecondNameScale ? Detail::SecondNames::whereRoom : Detail::SecondNames::none;
}

/// From afar amounts alone, which is what one follows through a picture.
Detail::LinkLabels linkLabelsFor(double scale, std::size_t links) {
    if (scale >= kLinkLabelScale && links <= kMostFullLinks)
        return Detail::LinkLabels::all;
    return scale >= kMoneyLabelScale && links <= kMostForMoneyLabels ? Detail::LinkLabels::ofMoney
                                                                     : Detail::LinkLabels::none;
}

/// Dense pictures get lighter lines, so that bundles stand out; 1 up to about 2,000 lines.
double alphaFor(std::size_t links) {
    const double crowd = std::max(1.0, static_cast<double>(links) / 2000);
    return std::max(0.18, 0.9 / std::sqrt(crowd));
}

} // namespace

Detail detailFor(double scale, std::size_t nodes, std::size_t links) {
    Detail detail;
    const bool crowded = nodes + links > 4 * kMostFullLinks;
    detail.nodes = scale < kDotScale || (crowded && scale < kPlainScale) ? Detail::Nodes::dots : detail.nodes;
    detail.lines = scale < kPlainScale || links > kMostFullLinks ? Detail::Lines::plain : detail.lines;
    detail.secondNames = secondNamesFor(scale);
    detail.linkLabels = linkLabelsFor(scale, links);
    detail.textScale = textScaleFor(scale);
    detail.lineScale = std::clamp(scale, 0.6, 3.0);
    detail.lineAlpha = alphaFor(links);
    detail.mostNames = detail.nodes == Detail::Nodes::dots ? 60 : 400;
    return detail;
}

} // namespace moneyties::canvas
