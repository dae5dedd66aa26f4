// Owns LabelCache: texts as images, so that a frame only copies what earlier frames have set.
#pragma once

#include "ui/canvas/surface.h"

#include <QImage>

#include <cstdint>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>

namespace moneyties::canvas {

/// Keeps the labels used last, within a budget of bytes. Not thread-safe: one per painting thread.
class LabelCache {
public:
    struct Label {
        QImage image;     ///< premultiplied, device pixels, halo included
        double width = 0; ///< of the text, device pixels
        int originX = 0;  ///< the text's left end on its baseline, in the image
        int originY = 0;
    };

    static constexpr std::size_t kDefaultBudget = 48U << 20;
    explicit LabelCache(std::size_t budget = kDefaultBudget) : m_budget(budget) {}

    /// `scale` is device pixels per logical pixel. The reference holds until the next call.
    const Label& label(std::string_view text, const TextStyle& style, double scale);

    std::size_t bytes() const { return m_bytes; }

private:
    struct Entry {
        std::string text;
        TextStyle style;
        double scale = 1;
        std::uint64_t hash = 0;
        Label label;
    };
    void trim();

    std::list<Entry> m_entries; ///< used last first
    std::unordered_multimap<std::uint64_t, std::list<Entry>::iterator> m_places;
    std::size_t m_budget;
    std::size_t m_bytes = 0;
};

} // namespace moneyties::canvas
