#include "ui/canvas/label_metrics.h"

#include "ui/theme/canvas_fonts.h"

#include <QFontMetricsF>
#include <QString>

#include <mutex>
#include <string>
#include <unordered_map>

namespace moneyties::canvas {

namespace {

constexpr int kReferenceSize = 40; // measured once at this size; unhinted widths are proportional
constexpr std::size_t kMostCached = 200'000;

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// Widths of one weight in sizes, by text.
class WidthCache {
public:
    explicit WidthCache(QFont::Weight weight) : m_weight(weight) {}

    double relativeWidth(std::string_view text) {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_widths.find(text); found != m_widths.end())
            return found->second;
        if (m_widths.size() >= kMostCached)
            m_widths.clear();
        // Rounded as it is kept: the first answer and the later ones place labels alike.
        const auto width = static_cast<float>(measure(text));
        m_widths.emplace(text, width);
        return width;
    }

private:
    double measure(std::string_view text) const {
        const QFontMetricsF metrics(ui::canvasFont(kReferenceSize, m_weight));
        const QString string = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        return metrics.horizontalAdvance(string) / kReferenceSize;
    }

    QFont::Weight m_weight;
    std::mutex m_mutex;
    std::unordered_map<std::string, float, TextHash, std::equal_to<>> m_widths;
};

} // namespace

double textWidth(std::string_view text, double pixelSize, TextStyle::Weight weight) {
    static WidthCache regular(QFont::Normal);
    static WidthCache semibold(QFont::DemiBold);
    if (text.empty())
        return 0;
    WidthCache& cache = weight == TextStyle::Weight::regular ? regular : semibold;
    return cache.relativeWidth(text) * pixelSize;
}

Size nameSize(const style::NodeLook& look) {
    if (look.label.empty())
        return {};
    Size size{textWidth(look.label, kNameSize, TextStyle::Weight::semibold),
              (kAscent + kDescent) * kNameSize};
    if (!look.secondLabel.empty()) {
        const double second = textWidth(look.secondLabel, kSecondNameSize, TextStyle::Weight::regular);
        size.width = std::max(size.width, second);
        size.height += kLineHeight * kSecondNameSize;
    }
    return size;
}

Size halfExtent(const style::NodeLook& look, double textScale) {
    const Size name = nameSize(look);
    const double below = name.height > 0 ? kNameGap + name.height * textScale : 0;
    return {std::max(look.radius * 1.25, name.width * textScale / 2 + 4), look.radius * 1.2 + below + 2};
}

} // namespace moneyties::canvas
