#include "core/style/annotation_look.h"

#include "core/style/contrast.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace moneyties::style {

namespace {

using nlohmann::json;

struct NamedColour {
    AnnotationColour colour;
    const char* name;
    Colour value;
};

constexpr auto kColours = std::to_array<NamedColour>({
    {AnnotationColour::grey, "grey", 0x8B929C},
    {AnnotationColour::yellow, "yellow", 0xD9A520},
    {AnnotationColour::blue, "blue", 0x3867A8},
    {AnnotationColour::green, "green", 0x1D8A4E},
    {AnnotationColour::red, "red", 0xB8323A},
    {AnnotationColour::purple, "purple", 0x75539E},
});

const NamedColour& entryOf(AnnotationColour colour) {
    return *std::ranges::find(kColours, colour, &NamedColour::colour);
}

std::string textAt(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::string toStyle(const AnnotationLook& look) {
    return json{{"colour", entryOf(look.colour).name},
                {"fill", look.fill == AnnotationFill::tinted ? "tinted" : "none"},
                {"size", look.textSize}}
        .dump();
}

AnnotationLook lookFromStyle(std::string_view style) {
    AnnotationLook look;
    const json object = json::parse(style, nullptr, false);
    if (!object.is_object())
        return look;
    const std::string colour = textAt(object, "colour");
    for (const NamedColour& entry : kColours)
        if (colour == entry.name)
            look.colour = entry.colour;
    if (textAt(object, "fill") == "none")
        look.fill = AnnotationFill::none;
    if (const auto size = object.find("size"); size != object.end() && size->is_number())
        look.textSize = std::clamp(size->get<double>(), kLeastTextSize, kMostTextSize);
    return look;
}

AnnotationInks inksOf(const AnnotationLook& look, Colour background, Colour text) {
    constexpr double kTint = 0.14;
    constexpr double kLine = 0.65;
    constexpr double kTextContrast = 4.5; // WCAG 2.1, level AA
    const Colour colour = entryOf(look.colour).value;
    AnnotationInks inks;
    inks.fill = mixed(background, colour, kTint);
    inks.line = mixed(background, colour, kLine);
    inks.text = readableOn(inks.fill, text, kTextContrast);
    return inks;
}

} // namespace moneyties::style
