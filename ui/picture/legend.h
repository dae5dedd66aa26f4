// Owns Legend: the signs that a scene uses, with their words, and their drawing. What is not on the board is
// not in the legend.
#pragma once

#include "core/model/tag.h"
#include "core/model/vocabulary.h"
#include "core/phrases/language.h"
#include "core/style/default_style.h"
#include "ui/canvas/palette.h"
#include "ui/canvas/scene_data.h"
#include "ui/canvas/surface.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace moneyties::picture {

/// What stands before the words.
struct KindSign {
    KindShape shape = KindShape::circle;
    style::Colour colour = 0;
    std::string icon;
    double radius = 9; ///< logical pixels
};
struct LineSign {
    style::Colour colour = 0;
    double width = 1.4;
    style::Dash dash = style::Dash::solid;
    style::ArrowHead arrow = style::ArrowHead::none;
    style::LineMark mark = style::LineMark::none;
    bool endTick = false;
};
struct EvidenceSign {
    style::EvidenceMark mark = style::EvidenceMark::conflict;
};
/// A bar of colours from the least to the most.
struct RampSign {
    std::vector<style::Colour> colours;
};

struct LegendEntry {
    std::variant<KindSign, LineSign, EvidenceSign, RampSign> sign;
    std::string words;
};

struct LegendColumn {
    std::string heading; ///< may be empty
    std::vector<LegendEntry> entries;
};

/// Who the legend is for.
struct LegendWords {
    phrases::Language language = phrases::Language::english;
    std::vector<Tag> tags; ///< whose labels rules about tags need
};

/// Entries in columns: kinds; what each rule of the scene's key means; stages and endings; marks of evidence.
class Legend {
public:
    Legend() = default;
    Legend(const canvas::SceneData& scene, const Vocabulary& vocabulary, const LegendWords& words);

    const std::vector<LegendColumn>& columns() const { return m_columns; }
    bool isEmpty() const { return m_columns.empty(); }

    /// Columns wrap into several rows of columns when they are wider than `mostWidth`. Logical pixels.
    Size sizeWithin(double mostWidth) const;
    void paint(canvas::Surface& surface, Point topLeft, double mostWidth,
               const canvas::Palette& palette) const;

private:
    struct Place {
        std::size_t column;
        Point topLeft;
    };
    double columnWidth(std::size_t column) const;
    double columnHeight(std::size_t column) const;
    std::vector<Place> places(double mostWidth) const;

    std::vector<LegendColumn> m_columns; ///< none of them empty
};

} // namespace moneyties::picture
