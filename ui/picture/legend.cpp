#include "ui/picture/legend.h"

#include "core/style/contrast.h"
#include "ui/canvas/label_metrics.h"
#include "ui/canvas/link_ornaments.h"
#include "ui/picture/legend_words.h"

#include <algorithm>
#include <map>
#include <set>

namespace moneyties::picture {

namespace {

constexpr double kRow = 22;
constexpr double kSignWidth = 38;
constexpr double kTextSize = 11;
constexpr double kBetweenColumns = 30;
constexpr double kBetweenRows = 12;

using canvas::SceneData;
using phrases::Language;
using style::LinkLook;

/// Which signs the links of a scene use.
struct LinkSigns {
    std::set<style::Colour> colours;
    std::set<style::Dash> dashes;
    std::set<style::EvidenceMark> evidence;
    bool notCompleted = false, cancelled = false, ended = false, amounts = false;
};

LinkSigns signsOf(const SceneData& scene) {
    LinkSigns signs;
    for (const canvas::SceneLink& link : scene.links) {
        const LinkLook& look = scene.look(link);
        signs.colours.insert(look.colour);
        signs.dashes.insert(look.dash);
        signs.evidence.insert(look.mark);
        signs.notCompleted = signs.notCompleted || look.arrow == style::ArrowHead::open;
        signs.cancelled = signs.cancelled || look.lineMark == style::LineMark::cross;
        signs.ended = signs.ended || look.endTick;
        signs.amounts = signs.amounts || look.width > style::WidthScale::kPlainWidth;
    }
    return signs;
}

std::vector<LegendEntry> kindEntries(const SceneData& scene, const Vocabulary& vocabulary,
                                     Language language) {
    std::vector<LegendEntry> entries;
    for (const EntityKind& kind : vocabulary.kinds()) {
        const auto isOfKind = [&](const style::NodeLook& look) {
            return look.shape == kind.shape && look.fill == kind.colour && look.icon == kind.icon;
        };
        if (!std::ranges::any_of(scene.nodeLooks, isOfKind))
            continue;
        const bool isJapanese = language == Language::japanese && !kind.labelJa.empty();
        std::string words = isJapanese ? kind.labelJa : kind.labelEn;
        if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
            words[0] = static_cast<char>(words[0] - 'a' + 'A');
        entries.push_back({KindSign{kind.shape, kind.colour, kind.icon}, std::move(words)});
    }
    return entries;
}

std::vector<LegendEntry> categoryEntries(const LinkSigns& signs, Language language) {
    std::vector<LegendEntry> entries;
    for (const Category category : {Category::funding, Category::founding, Category::people, Category::deals,
                                    Category::conflict, Category::commerce}) {
        LineSign line;
        line.colour = style::categoryColour(category);
        line.width = 2;
        if (signs.colours.contains(line.colour))
            entries.push_back({line, categoryWords(category).in(language)});
    }
    return entries;
}

LineSign plainLine() {
    LineSign line;
    line.colour = style::kPlainColour;
    return line;
}

std::vector<LegendEntry> formEntries(const LinkSigns& signs, Language language) {
    std::vector<LegendEntry> entries;
    const auto add = [&](auto change, const Words& words) {
        LineSign line = plainLine();
        change(line);
        entries.push_back({line, words.in(language)});
    };
    const bool allConfirmed = signs.dashes == std::set{style::Dash::solid};
    if (!allConfirmed)
        for (const style::Dash dash : signs.dashes)
            add([dash](LineSign& line) { line.dash = dash; }, dashWords(dash));
    if (signs.notCompleted)
        add([](LineSign& line) { line.arrow = style::ArrowHead::open; }, notCompletedWords());
    if (signs.cancelled)
        add([](LineSign& line) { line.mark = style::LineMark::cross; }, cancelledWords());
    if (signs.ended)
        add([](LineSign& line) { line.endTick = true; }, endedWords());
    if (signs.amounts)
        add([](LineSign& line) { line.width = style::WidthScale::kMostWidth; }, amountWords());
    return entries;
}

std::vector<LegendEntry> evidenceEntries(const LinkSigns& signs, Language language) {
    std::vector<LegendEntry> entries;
    for (const style::EvidenceMark mark : signs.evidence)
        if (mark != style::EvidenceMark::none)
            entries.push_back({EvidenceSign{mark}, evidenceWords(mark).in(language)});
    return entries;
}

/// Draws the sign of one entry in the box that begins at a point and is kSignWidth wide, kRow high.
class SignPainter {
public:
    SignPainter(canvas::Surface& surface, Point topLeft, const canvas::Palette& palette)
        : m_surface(surface), m_middle(topLeft + Point{kSignWidth / 2 - 3, kRow / 2}), m_palette(palette) {}

    void operator()(const KindSign& sign) const {
        const canvas::Ink fill{style::readableOn(m_palette.background, sign.colour, 2.6), 1};
        m_surface.drawNode(m_middle, 9, {sign.shape, fill, sign.icon, {0xFFFFFF, 1}});
    }
    void operator()(const LineSign& sign) const;
    void operator()(const EvidenceSign& sign) const {
        canvas::drawEvidenceMark(m_surface, m_middle, 6.5, sign.mark, m_palette);
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

Legend::Legend(const SceneData& scene, const Vocabulary& vocabulary, Language language) {
    const LinkSigns signs = signsOf(scene);
    for (auto column : {kindEntries(scene, vocabulary, language), categoryEntries(signs, language),
                        formEntries(signs, language), evidenceEntries(signs, language)})
        if (!column.empty())
            m_columns.push_back(std::move(column));
}

double Legend::columnWidth(std::size_t column) const {
    double width = 0;
    for (const LegendEntry& entry : m_columns[column])
        width =
            std::max(width, canvas::textWidth(entry.words, kTextSize, canvas::TextStyle::Weight::regular));
    return kSignWidth + width;
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
        rowHeight = std::max(rowHeight, kRow * static_cast<double>(m_columns[column].size()));
    }
    return places;
}

Size Legend::sizeWithin(double mostWidth) const {
    Size size;
    for (const Place& place : places(mostWidth)) {
        size.width = std::max(size.width, place.topLeft.x + columnWidth(place.column));
        size.height = std::max(size.height,
                               place.topLeft.y + kRow * static_cast<double>(m_columns[place.column].size()));
    }
    return size;
}

void Legend::paint(canvas::Surface& surface, Point topLeft, double mostWidth,
                   const canvas::Palette& palette) const {
    const canvas::TextStyle style{
        kTextSize, canvas::TextStyle::Weight::regular, {palette.text, 1}, {palette.background, 0}};
    for (const Place& place : places(mostWidth)) {
        Point at = topLeft + place.topLeft;
        for (const LegendEntry& entry : m_columns[place.column]) {
            std::visit(SignPainter(surface, at, palette), entry.sign);
            const double baseline = kRow / 2 + (canvas::kAscent - canvas::kDescent) / 2 * style.pixelSize;
            surface.drawText(at + Point{kSignWidth, baseline}, canvas::TextAnchor::start, entry.words, style);
            at.y += kRow;
        }
    }
}

} // namespace moneyties::picture
