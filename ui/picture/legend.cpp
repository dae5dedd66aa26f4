#include "ui/picture/legend.h"

#include "core/style/contrast.h"
#include "ui/canvas/label_metrics.h"
#include "ui/canvas/link_ornaments.h"
#include "ui/picture/legend_columns.h"

#include <algorithm>

namespace moneyties::picture {

namespace {

constexpr double kRow = 22;
constexpr double kSignWidth = 38;
constexpr double kTextSize = 11;
constexpr double kBetweenColumns = 30;
constexpr double kBetweenRows = 12;
constexpr auto kHeadingWeight = canvas::TextStyle::Weight::semibold;

/// Draws the sign of one entry in the box that begins at a point and is kSignWidth wide, kRow high.
class SignPainter {
public:
    SignPainter(canvas::Surface& surface, Point topLeft, const canvas::Palette& palette)
        : m_surface(surface), m_middle(topLeft + Point{kSignWidth / 2 - 3, kRow / 2}), m_palette(palette) {}

    void operator()(const KindSign& sign) const {
        const canvas::Ink fill{style::readableOn(m_palette.background, sign.colour, 2.6), 1};
        m_surface.drawNode(m_middle, sign.radius, {sign.shape, fill, sign.icon, {0xFFFFFF, 1}});
    }
    void operator()(const LineSign& sign) const;
    void operator()(const EvidenceSign& sign) const {
        canvas::drawEvidenceMark(m_surface, m_middle, 6.5, sign.mark, m_palette);
    }

    void operator()(const RampSign& sign) const {
        const double step = 30.0 / static_cast<double>(sign.colours.size());
        double x = m_middle.x - 15;
        for (const style::Colour colour : sign.colours) {
            m_surface.fillRect({x, m_middle.y - 5, x + step, m_middle.y + 5}, {colour, 1});
            x += step;
        }
    }

private:
    canvas::Surface& m_surface;
    Point m_middle;
    const canvas::Palette& m_palette;
};

void SignPainter::operator()(const LineSign& sign) const {
    const canvas::Stroke stroke{
        {style::readableOn(m_palette.background, sign.colour, 2.6), 1}, sign.width, sign.dash};
    const Curve line{m_middle - Point{15, 0}, m_middle, m_middle + Point{15, 0}};
    const canvas::LinkEnd end(line, {}, sign.width, 1);
    m_surface.strokeCurve(line, stroke);
    const canvas::Stroke ornament{stroke.ink, 1.6};
    if (sign.arrow == style::ArrowHead::open)
        m_surface.strokePolyline(end.arrow(), ornament);
    if (sign.endTick)
        m_surface.strokePolyline(end.tick(), ornament);
    if (sign.mark == style::LineMark::cross)
        for (const auto& bar : canvas::crossOn(line, 0.5, 1))
            m_surface.strokePolyline(bar, ornament);
}

} // namespace

Legend::Legend(const canvas::SceneData& scene, const Vocabulary& vocabulary, const LegendWords& words)
    : m_columns(legendColumns(scene, vocabulary, words)) {}

double Legend::columnWidth(std::size_t column) const {
    constexpr auto kRegular = canvas::TextStyle::Weight::regular;
    double width = canvas::textWidth(m_columns[column].heading, kTextSize, kHeadingWeight);
    for (const LegendEntry& entry : m_columns[column].entries)
        width = std::max(width, kSignWidth + canvas::textWidth(entry.words, kTextSize, kRegular));
    return width;
}

double Legend::columnHeight(std::size_t column) const {
    const double heading = m_columns[column].heading.empty() ? 0 : kRow;
    return heading + kRow * static_cast<double>(m_columns[column].entries.size());
}

std::vector<Legend::Place> Legend::places(double mostWidth) const {
    std::vector<Place> places;
    Point at;
    double rowHeight = 0;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const double width = columnWidth(column);
        if (at.x > 0 && at.x + width > mostWidth) {
            at = {0, at.y + rowHeight + kBetweenRows};
            rowHeight = 0;
        }
        places.push_back({column, at});
        at.x += width + kBetweenColumns;
        rowHeight = std::max(rowHeight, columnHeight(column));
    }
    return places;
}

Size Legend::sizeWithin(double mostWidth) const {
    Size size;
    for (const Place& place : places(mostWidth)) {
        size.width = std::max(size.width, place.topLeft.x + columnWidth(place.column));
        size.height = std::max(size.height, place.topLeft.y + columnHeight(place.column));
    }
    return size;
}

void Legend::paint(canvas::Surface& surface, Point topLeft, double mostWidth,
                   const canvas::Palette& palette) const {
    const canvas::TextStyle plain{
        kTextSize, canvas::TextStyle::Weight::regular, {palette.text, 1}, {palette.background, 0}};
    canvas::TextStyle heading = plain;
    heading.weight = kHeadingWeight;
    heading.ink.colour = palette.secondaryText;
    const double baseline = kRow / 2 + (canvas::kAscent - canvas::kDescent) / 2 * kTextSize;
    for (const Place& place : places(mostWidth)) {
        Point at = topLeft + place.topLeft;
        if (const std::string& words = m_columns[place.column].heading; !words.empty()) {
            surface.drawText(at + Point{0, baseline}, canvas::TextAnchor::start, words, heading);
            at.y += kRow;
        }
        for (const LegendEntry& entry : m_columns[place.column].entries) {
            std::visit(SignPainter(surface, at, palette), entry.sign);
            surface.drawText(at + Point{kSignWidth, baseline}, canvas::TextAnchor::start, entry.words, plain);
            at.y += kRow;
        }
    }
}

} // namespace moneyties::picture
