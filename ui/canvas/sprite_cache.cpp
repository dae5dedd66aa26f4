#include "ui/canvas/sprite_cache.h"

#include "ui/canvas/painter_surface.h"
#include "ui/theme/square_picture.h"

#include <cmath>

namespace moneyties::canvas {

namespace {

constexpr double kLargestReach = 1.3; // of all shapes, in radii

QImage drawn(const NodeBody& body, double radius) {
    const int side = 2 * static_cast<int>(std::ceil(radius * kLargestReach + 1));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    PainterSurface(painter).drawNode({side / 2.0, side / 2.0}, radius, body);
    return image;
}

} // namespace

const QImage& SpriteCache::sprite(const NodeBody& body, double radius) {
    const int quarters = static_cast<int>(std::lround(radius * 4));
    const auto steps = [](double alpha) { return static_cast<int>(std::lround(alpha * 255)); };
    Key key{body.shape,
            std::string(body.icon),
            body.fill.colour,
            body.iconInk.colour,
            steps(body.fill.alpha),
            steps(body.iconInk.alpha),
            quarters,
            body.picture == nullptr ? 0 : body.picture->id(),
            body.hasBadge};
    const auto found = m_sprites.find(key);
    if (found != m_sprites.end())
        return found->second;
    if (m_sprites.size() >= kMostSprites || m_bytes >= kMostBytes) {
        m_sprites.clear();
        m_bytes = 0;
    }
    const QImage& made = m_sprites.emplace(std::move(key), drawn(body, quarters / 4.0)).first->second;
    m_bytes += made.sizeInBytes();
    return made;
}

} // namespace moneyties::canvas
