#include "ui/canvas/line_batch.h"

#include "ui/canvas/ink_table.h"
#include "ui/canvas/line_walk.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace moneyties::canvas {

namespace {

constexpr int kBandRows =
    128; // fewer, and setting lines up anew for each band costs more than the cache saves
constexpr std::size_t kPart = 8192; // lines that are worked out at a time
constexpr double kFlatness = 0.1;   // device pixels
constexpr double kMostPieces = 32;  // of a curve

/// A straight piece in device pixels, cut to the image.
struct Segment {
    float fromX, fromY, toX, toY;
    float width;
    const InkTable* ink;
};

struct Disc {
    float x, y, radius;
    const InkTable* ink;
};

/// What one part of the batch lays into each band, in order.
template<class Shape>
struct Part {
    InkTables inks;
    std::vector<std::vector<Shape>> bands;
};

int bandCount(const PixelBuffer& buffer) {
    return (buffer.height + kBandRows - 1) / kBandRows;
}

template<class Shape>
void addToBands(Part<Shape>& part, const Shape& shape, double top, double bottom) {
    const int last = static_cast<int>(part.bands.size()) - 1;
    const int first = std::clamp(static_cast<int>(std::floor(top / kBandRows)), 0, last);
    const int end = std::clamp(static_cast<int>(std::floor(bottom / kBandRows)), 0, last);
    for (int band = first; band <= end; ++band)
        part.bands[static_cast<std::size_t>(band)].push_back(shape);
}

/// The piece of a line within a box (Liang, Barsky 1984); nothing when it misses it.
std::optional<std::pair<Point, Point>> cut(Point from, Point to, const Rect& box) {
    const Point way = to - from;
    double begin = 0, end = 1;
    const auto keep = [&](double step, double room) {
        if (step == 0)
            return room >= 0;
        const double t = room / step;
        if (step < 0)
            begin = std::max(begin, t);
        else
            end = std::min(end, t);
        return begin <= end;
    };
    const bool isSeen = keep(-way.x, from.x - box.left) && keep(way.x, box.right - from.x) &&
                        keep(-way.y, from.y - box.top) && keep(way.y, box.bottom - from.y);
    if (!isSeen)
        return std::nullopt;
    return std::pair{from + way * begin, from + way * end};
}

class LineSorter {
public:
    LineSorter(const PixelBuffer& buffer, const ToDevice& toDevice, Part<Segment>& part)
        : m_toDevice(toDevice), m_part(part), m_image{0, 0, double(buffer.width), double(buffer.height)} {}

    void add(const PlainLine& line) {
        const Curve curve{m_toDevice(line.curve.from), m_toDevice(line.curve.control),
                          m_toDevice(line.curve.to)};
        const double width = line.width * m_toDevice.scale;
        const Point bend = curve.from - curve.control * 2 + curve.to;
        const double flatness = (std::abs(bend.x) + std::abs(bend.y)) / 4;
        if (flatness < kFlatness) {
            addPiece(curve.from, curve.to, width, line.ink);
            return;
        }
        const double pieces = std::clamp(std::ceil(std::sqrt(flatness / kFlatness)), 1.0, kMostPieces);
        Point from = curve.from;
        for (double i = 1; i <= pieces; ++i)
            addPiece(std::exchange(from, curve.at(i / pieces)), curve.at(i / pieces), width, line.ink);
    }

private:
    void addPiece(Point from, Point to, double width, Ink ink) {
        const double reach = width + 2;
        const auto seen = cut(from, to, m_image.grownBy(reach));
        if (!seen)
            return;
        const auto [a, b] = *seen;
        const Segment segment{float(a.x), float(a.y),   float(b.x),
                              float(b.y), float(width), &m_part.inks.of(premultiplied(ink))};
        addToBands(m_part, segment, std::min(a.y, b.y) - reach, std::max(a.y, b.y) + reach);
    }

    const ToDevice& m_toDevice;
    Part<Segment>& m_part;
    Rect m_image;
};

void draw(const PixelBuffer& buffer, PixelRange rows, const Segment& s) {
    const Point from{s.fromX, s.fromY}, to{s.toX, s.toY};
    const InkTable& ink = *s.ink;
    walkLine(buffer, rows, from, to, s.width, walkFor(to - from),
             [&ink](std::uint32_t& pixel, int covered) { ink.lay(pixel, covered); });
}

void draw(const PixelBuffer& buffer, PixelRange rows, const Disc& disc) {
    const int left = std::max(0, static_cast<int>(std::floor(disc.x - disc.radius)));
    const int right = std::min(buffer.width - 1, static_cast<int>(std::floor(disc.x + disc.radius)));
    const int top = std::max(rows.begin, static_cast<int>(std::floor(disc.y - disc.radius)));
    const int bottom = std::min(rows.end - 1, static_cast<int>(std::floor(disc.y + disc.radius)));
    for (int y = top; y <= bottom; ++y) {
        std::uint32_t* row = buffer.row(y);
        const float dy = static_cast<float>(y) + 0.5F - disc.y;
        for (int x = left; x <= right; ++x) {
            const float dx = static_cast<float>(x) + 0.5F - disc.x;
            const float covered = disc.radius + 0.5F - std::sqrt(dx * dx + dy * dy);
            if (covered > 0)
                disc.ink->lay(row[x], static_cast<int>(std::min(covered, 1.0F) * 256));
        }
    }
}

/// Sorts the shapes of a batch into bands, part by part, then draws band by band.
template<class Shape, class Sort>
void drawInBands(const PixelBuffer& buffer, std::size_t count, ThreadPool& threads,
                 const std::stop_token& stop, Sort sort) {
    std::vector<Part<Shape>> parts((count + kPart - 1) / kPart);
    threads.run(parts.size(), [&](std::size_t i) {
        if (stop.stop_requested())
            return;
        parts[i].bands.resize(static_cast<std::size_t>(bandCount(buffer)));
        sort(parts[i], i * kPart, std::min(count, (i + 1) * kPart));
    });
    threads.run(static_cast<std::size_t>(bandCount(buffer)), [&](std::size_t band) {
        const int top = static_cast<int>(band) * kBandRows;
        const PixelRange rows{top, std::min(buffer.height, top + kBandRows)};
        for (const Part<Shape>& part : parts) {
            if (stop.stop_requested())
                return;
            for (const Shape& shape : part.bands[band])
                draw(buffer, rows, shape);
        }
    });
}

} // namespace

void blendLines(const PixelBuffer& buffer, const ToDevice& toDevice, std::size_t count, const LineAt& line,
                ThreadPool& threads, const std::stop_token& stop) {
    const auto sort = [&](Part<Segment>& part, std::size_t begin, std::size_t end) {
        LineSorter sorter(buffer, toDevice, part);
        for (std::size_t i = begin; i < end; ++i)
            sorter.add(line(i));
    };
    drawInBands<Segment>(buffer, count, threads, stop, sort);
}

void blendDots(const PixelBuffer& buffer, const ToDevice& toDevice, std::size_t count, const DotAt& dot,
               ThreadPool& threads, const std::stop_token& stop) {
    const auto sort = [&](Part<Disc>& part, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const PlainDot drawn = dot(i);
            const Point centre = toDevice(drawn.centre);
            const double radius = drawn.radius * toDevice.scale;
            if (centre.x + radius < 0 || centre.y + radius < 0 || centre.x - radius > buffer.width ||
                centre.y - radius > buffer.height)
                continue;
            addToBands(part,
                       Disc{float(centre.x), float(centre.y), float(radius),
                            &part.inks.of(premultiplied(drawn.ink))},
                       centre.y - radius - 1, centre.y + radius + 1);
        }
    };
    drawInBands<Disc>(buffer, count, threads, stop, sort);
}

} // namespace moneyties::canvas
