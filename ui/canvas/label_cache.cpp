#include "ui/canvas/label_cache.h"

#include "ui/canvas/label_metrics.h"
#include "ui/canvas/painter_surface.h"

#include <cmath>

namespace moneyties::canvas {

namespace {

constexpr double kPadding = 3; // logical pixels around the ink, for the halo and overhanging glyphs

bool isSame(Ink a, Ink b) {
    return a.colour == b.colour && a.alpha == b.alpha;
}

bool isSame(const TextStyle& a, const TextStyle& b) {
    return a.pixelSize == b.pixelSize && a.weight == b.weight && isSame(a.ink, b.ink) &&
           isSame(a.halo, b.halo);
}

std::uint64_t mixedHash(std::uint64_t seed, std::uint64_t value) {
    return seed ^ (value + 0x9E3779B97F4A7C15ULL + (seed << 6) + (seed >> 2)); // boost::hash_combine
}

std::uint64_t hashOf(std::string_view text, const TextStyle& style, double scale) {
    std::uint64_t hash = std::hash<std::string_view>{}(text);
    hash = mixedHash(hash, std::hash<double>{}(style.pixelSize * scale));
    hash = mixedHash(hash, style.ink.colour);
    return mixedHash(hash, static_cast<std::uint64_t>(style.weight));
}

LabelCache::Label drawn(std::string_view text, const TextStyle& style, double scale) {
    const double width = textWidth(text, style.pixelSize, style.weight);
    const double ascent = style.pixelSize * 1.2;
    const double descent = style.pixelSize * 0.45;
    LabelCache::Label label;
    label.width = width * scale;
    label.originX = static_cast<int>(std::ceil(kPadding * scale));
    label.originY = static_cast<int>(std::ceil((ascent + kPadding) * scale));
    const int imageWidth = label.originX + static_cast<int>(std::ceil((width + kPadding) * scale));
    const int imageHeight = label.originY + static_cast<int>(std::ceil((descent + kPadding) * scale));
    label.image = QImage(imageWidth, imageHeight, QImage::Format_ARGB32_Premultiplied);
    label.image.fill(Qt::transparent);
    QPainter painter(&label.image);
    painter.translate(label.originX, label.originY);
    painter.scale(scale, scale);
    PainterSurface(painter).drawText({0, 0}, TextAnchor::start, text, style);
    return label;
}

std::size_t bytesOf(const LabelCache::Label& label) {
    return static_cast<std::size_t>(label.image.sizeInBytes());
}

} // namespace

const LabelCache::Label& LabelCache::label(std::string_view text, const TextStyle& style, double scale) {
    const std::uint64_t hash = hashOf(text, style, scale);
    const auto [begin, end] = m_places.equal_range(hash);
    for (auto place = begin; place != end; ++place) {
        const Entry& entry = *place->second;
        if (entry.text != text || entry.scale != scale || !isSame(entry.style, style))
            continue;
        m_entries.splice(m_entries.begin(), m_entries, place->second);
        return m_entries.front().label;
    }
    m_entries.push_front({std::string(text), style, scale, hash, drawn(text, style, scale)});
    m_places.emplace(hash, m_entries.begin());
    m_bytes += bytesOf(m_entries.front().label);
    trim();
    return m_entries.front().label;
}

void LabelCache::trim() {
    while (m_bytes > m_budget && m_entries.size() > 1) {
        const auto last = std::prev(m_entries.end());
        m_bytes -= bytesOf(last->label);
        const auto [begin, end] = m_places.equal_range(last->hash);
        for (auto place = begin; place != end; ++place) {
            if (place->second != last)
                continue;
            m_places.erase(place);
            break;
        }
        m_entries.erase(last);
    }
}

} // namespace moneyties::canvas
