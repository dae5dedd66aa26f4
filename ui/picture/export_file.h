// Owns the export of a project's board to a picture file, with every option that window and command line
// offer.
#pragma once

#include "core/base/job.h"
#include "core/model/board.h"
#include "core/store/project.h"
#include "core/style/board_filter.h"
#include "core/style/look.h"
#include "ui/picture/export_filter.h"
#include "ui/picture/paper.h"
#include "ui/picture/picture.h"
#include "ui/picture/picture_writer.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace moneyties::picture {

struct ExportOptions {
    std::filesystem::path file;          ///< its extension chooses PNG, SVG or PDF
    std::string board;                   ///< name or number; empty: the first one
    std::string layout;                  ///< an algorithm of core/layout; empty: as the board stands
    std::optional<LabelLanguage> labels; ///< absent: the board's own
    std::optional<std::string> title;    ///< absent: none; empty: the board's name
    std::string caption;                 ///< below the title
    std::string altText;                 ///< empty: made from what is shown
    FilterOptions filter;                ///< what is left out
    std::optional<style::BoardFilter> boardFilter; ///< absent: the board's own
    Part legend = Part::omitted;
    Part sources = Part::omitted;
    std::optional<style::Colour> background; ///< a dark one makes texts and colours light
    canvas::PaintOptions::Background fill = canvas::PaintOptions::Background::paint;
    phrases::Language language = phrases::Language::english; ///< of legend and links when names are in both
    canvas::SvgText svgText = canvas::SvgText::text;

    /// The part of the board that a canvas shows; absent: all of it.
    std::optional<canvas::ViewTransform> view;
    /// Where nodes stand that have no written place, as a canvas shows them; others are arranged.
    std::vector<BoardNode> places;

    // How large. PNG takes `width` before `dpi` before `scale`; SVG and PDF are drawn at `scale`.
    std::optional<Sheet> sheet; ///< absent: as large as the content
    double scale = 1;           ///< device pixels per logical pixel, which is 1/96 inch
    std::optional<int> width;   ///< device pixels; the height follows
    std::optional<double> dpi;  ///< device pixels per inch of the sheet, or of 96 logical pixels
};

/// Reads "none" (nothing to set: the fill is transparent), "#rrggbb", "white" or "dark" into the options.
/// Throws Error(optionInvalid).
void setBackground(ExportOptions& options, std::string_view text);

/// The picture as exportFile() writes it. Private records are always left out, and the footer counts what is.
/// Newcomers without a place are arranged; nothing is written to the project.
/// Only PDF has further pages. Reads on the project's thread. Throws Error(optionInvalid) for an unknown
/// board or layout, (cancelled).
Picture makePicture(const store::Project& project, const ExportOptions& options, Format format = Format::png,
                    const Job& job = {});

/// How large the picture becomes in a format.
WriteOptions writeOptions(const ExportOptions& options, const Picture& picture, Format format);

/// makePicture() and writePicture(). Throws what they throw, and Error(optionInvalid) for another extension.
void exportFile(const store::Project& project, const ExportOptions& options, const Job& job = {});

} // namespace moneyties::picture
