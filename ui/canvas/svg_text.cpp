#include "ui/canvas/svg_text.h"

#include "core/base/unicode.h"

#include <QPainterPath>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace moneyties::canvas {

namespace {

/// The production Char of XML 1.0.
bool isXmlChar(char32_t c) {
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

} // namespace

void appendNumber(std::string& out, double value) {
    if (!std::isfinite(value))
        value = 0;
    char digits[32];
    const auto hundredths = static_cast<long long>(std::llround(value * 100));
    const auto whole = std::abs(hundredths) / 100;
    const auto part = std::abs(hundredths) % 100;
    if (hundredths < 0)
        out += '-';
    out.append(digits, std::to_chars(digits, digits + sizeof digits, whole).ptr);
    if (part == 0)
        return;
    out += '.';
    out += static_cast<char>('0' + part / 10);
    if (part % 10 != 0)
        out += static_cast<char>('0' + part % 10);
}

void appendPoint(std::string& out, Point point) {
    appendNumber(out, point.x);
    out += ',';
    appendNumber(out, point.y);
}

std::string xmlText(std::string_view text) {
    std::u32string codePoints = toCodePoints(text);
    std::ranges::replace_if(
        codePoints, [](char32_t c) { return !isXmlChar(c); }, U'\uFFFD');
    std::string escaped;
    for (const char c : fromCodePoints(codePoints)) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string svgColour(style::Colour colour) {
    char text[8];
    std::snprintf(text, sizeof text, "#%06x", colour & 0xFFFFFFU);
    return text;
}

std::string svgPathData(const QPainterPath& path) {
    std::string data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.type == QPainterPath::MoveToElement)
            data += 'M';
        else if (element.type == QPainterPath::LineToElement)
            data += 'L';
        else if (element.type == QPainterPath::CurveToElement)
            data += 'C';
        else // the further points of a curve
            data += ' ';
        appendPoint(data, {element.x, element.y});
    }
    return data + 'Z';
}

bool isJapanese(std::string_view text) {
    return std::ranges::any_of(toCodePoints(text), [](char32_t c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xFF66 && c <= 0xFF9D);
    });
}

} // namespace moneyties::canvas
