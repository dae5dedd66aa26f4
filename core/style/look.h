// Owns the looks: how one node and one link are drawn, as plain numbers and words without Qt.
#pragma once

#include "core/model/vocabulary.h"

#include <cstdint>
#include <string>

namespace moneyties::style {

/// 0xRRGGBB; surfaces decide on transparency.
using Colour = std::uint32_t;

enum class Dash { solid, dashed, dotted };   ///< strength: confirmed, unconfirmed, tentative
enum class ArrowHead { none, filled, open }; ///< open: the relationship is not completed
enum class LineMark { none, cross };         ///< a cross at mid-line: cancelled or denied
enum class EvidenceMark { none, conflict, disputed, unsupported };
enum class Emphasis { normal, faded };

struct NodeLook {
    KindShape shape = KindShape::circle;
    Colour fill = 0x6A7280;
    std::string icon;        ///< name of a pictogram in the theme; empty for none
    double radius = 14;      ///< scene units
    std::string label;       ///< first line: the name
    std::string secondLabel; ///< second line in the other script; may be empty
    EvidenceMark mark = EvidenceMark::none;
    Emphasis emphasis = Emphasis::normal;
    double importance = 0; ///< labels of more important nodes are placed first
};

struct LinkLook {
    Colour colour = 0x8B929C;
    double width = 1.4; ///< scene units
    Dash dash = Dash::solid;
    ArrowHead arrow = ArrowHead::filled;
    LineMark lineMark = LineMark::none;
    bool endTick = false; ///< a tick at the end: the tie has ended
    EvidenceMark mark = EvidenceMark::none;
    Emphasis emphasis = Emphasis::normal;
    std::string label;
    double importance = 0;
};

} // namespace moneyties::style
