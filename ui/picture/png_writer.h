// Owns PngWriter: a PNG written row by row, so that a picture need never be in memory as a whole.
#pragma once

#include <QString>

#include <memory>

class QIODevice;
class QImage;

namespace moneyties::picture {

struct PngHead {
    int width = 0; ///< pixels
    int height = 0;
    int dotsPerMeter = 3780; ///< 96 DPI
    QString title = {};      ///< left out when empty, as is the next
    QString description = {};
};

/// Use on one thread. Each call returns false when the device takes no more, and then so do all that follow;
/// what is written by then is no PNG.
class PngWriter {
public:
    /// The device must be open for writing and outlive the writer.
    PngWriter(QIODevice& device, const PngHead& head);
    ~PngWriter();
    PngWriter(const PngWriter&) = delete;
    PngWriter& operator=(const PngWriter&) = delete;

    /// The next rows from above: Format_RGBA8888, as wide as the whole.
    bool write(const QImage& rows);
    /// After the last row.
    bool finish();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace moneyties::picture
