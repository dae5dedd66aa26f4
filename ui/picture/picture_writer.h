// Owns the writing of pictures to files: PNG, SVG and PDF, whole or not at all.
#pragma once

#include "core/base/job.h"
#include "ui/canvas/svg_surface.h"
#include "ui/picture/picture.h"

#include <QImage>

#include <filesystem>
#include <optional>

namespace moneyties::picture {

enum class Format { png, svg, pdf };

/// By the file's extension, in either case; nothing for any other.
std::optional<Format> formatOf(const std::filesystem::path& file);

struct WriteOptions {
    double scale = 1; ///< device pixels per logical pixel of a PNG; size on the page of SVG and PDF
    canvas::SvgText svgText = canvas::SvgText::text;
    double bandPixels = 32e6; ///< of a PNG, painted at once: 128 MB
};

/// Largest side of an image, which is what QPainter can address, and number of pixels of one in memory. A PNG
/// file may have all that its sides allow: it is painted and written in bands.
inline constexpr int kMostImageSide = 32'000;
inline constexpr double kMostImagePixels = 250e6;
inline constexpr double kMostFilePixels = double(kMostImageSide) * kMostImageSide;

/// Writes beside the file first and replaces it only when all is written, so no half file is ever left. No
/// path or user goes into the file. Any thread. Throws Error(exportFailed) when the file cannot be
/// written, Error(optionInvalid) for a size beyond the limits, Error(cancelled).
void writePicture(const Picture& picture, const std::filesystem::path& file, Format format,
                  const WriteOptions& options = {}, const Job& job = {});

/// The picture's first page as an image. Throws Error(optionInvalid, cancelled).
QImage imageOf(const Picture& picture, double scale, const Job& job = {});

/// The picture's first page as the text of an SVG file. Throws Error(cancelled).
std::string svgOf(const Picture& picture, const WriteOptions& options = {}, const Job& job = {});

} // namespace moneyties::picture
