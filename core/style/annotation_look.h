// Owns AnnotationLook: how a note, frame, arrow or image on a board looks, and its form in the file.
#pragma once

#include "core/style/look.h"

#include <string>
#include <string_view>

namespace moneyties::style {

/// Names of colours rather than colours, so that an annotation is readable on any background.
enum class AnnotationColour { grey, yellow, blue, green, red, purple };

enum class AnnotationFill { tinted, none };

struct AnnotationLook {
    AnnotationColour colour = AnnotationColour::yellow;
    AnnotationFill fill = AnnotationFill::tinted;
    double textSize = 13; ///< logical pixels at 100 %, kLeastTextSize to kMostTextSize

    friend bool operator==(const AnnotationLook&, const AnnotationLook&) = default;
};

inline constexpr double kLeastTextSize = 8;
inline constexpr double kMostTextSize = 96;

/// JSON for Annotation::style. What cannot be read counts as absent: a file from a stranger is only drawn.
std::string toStyle(const AnnotationLook& look);
AnnotationLook lookFromStyle(std::string_view style);

/// The colours on one canvas, whose background and text colour are given.
struct AnnotationInks {
    Colour fill = 0;
    Colour line = 0;
    Colour text = 0;
};
AnnotationInks inksOf(const AnnotationLook& look, Colour background, Colour text);

} // namespace moneyties::style
