// Owns SpriteCache: bodies of nodes as images, one per shape, colour, pictogram, picture and size.
#pragma once

#include "ui/canvas/surface.h"

#include <QImage>

#include <compare>
#include <cstdint>
#include <map>
#include <string>

namespace moneyties::canvas {

/// Not thread-safe: one per painting thread. Forgets everything when it holds too many.
class SpriteCache {
public:
    /// The body with its centre in the middle of the image; `radius` is device pixels, rounded to a quarter.
    const QImage& sprite(const NodeBody& body, double radius);

private:
    struct Key {
        KindShape shape;
        std::string icon;
        style::Colour fill, iconColour;
        int alpha, iconAlpha, radius;
        std::uint64_t picture; ///< 0: none
        bool hasBadge;
        auto operator<=>(const Key&) const = default;
    };
    static constexpr std::size_t kMostSprites = 4000;
    static constexpr qsizetype kMostBytes = 48 * 1024 * 1024;

    std::map<Key, QImage> m_sprites;
    qsizetype m_bytes = 0;
};

} // namespace moneyties::canvas
