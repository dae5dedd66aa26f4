// Owns SpriteCache: bodies of nodes as images, one per shape, colour, pictogram and size.
#pragma once

#include "ui/canvas/surface.h"

#include <QImage>

#include <compare>
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
        auto operator<=>(const Key&) const = default;
    };
    static constexpr std::size_t kMostSprites = 4000;

    std::map<Key, QImage> m_sprites;
};

} // namespace moneyties::canvas
