// Owns the export of a project's board to a picture file, with every option that window and command line
// offer.
#pragma once

#include "core/base/job.h"
#include "core/model/board.h"
#include "core/model/relationship.h"
#include "core/store/project.h"
#include "core/style/look.h"
#include "ui/picture/picture.h"
#include "ui/picture/picture_writer.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace moneyties::picture {

enum class Part { omitted, included };

struct ExportOptions {
    std::filesystem::path file;          ///< its extension chooses PNG, SVG or PDF
    std::string board;                   ///< name or number; empty: the first one
    std::string layout;                  ///< an algorithm of core/layout; empty: as the board stands
    std::optional<FuzzyDate> asOf;       ///< what began later is omitted, what had ended is faded
    std::optional<LabelLanguage> labels; ///< absent: the board's own
    std::optional<std::string> title;    ///< absent: none; empty: the board's name
    Part legend = Part::omitted;
    Part sources = Part::omitted;
    std::optional<Strength> minimumStrength; ///< weaker relationships are omitted
    std::optional<style::Colour> background; ///< a dark one makes texts and colours light
    canvas::PaintOptions::Background fill = canvas::PaintOptions::Background::paint;
    double scale = 1;
    std::vector<EntityId> selection;                         ///< only these; empty: all of the board
    phrases::Language language = phrases::Language::english; ///< of legend and links when names are in both
    canvas::SvgText svgText = canvas::SvgText::text;
};

/// Reads "none" (nothing to set: the fill is transparent), "#rrggbb", "white" or "dark" into the options.
/// Throws Error(optionInvalid).
void setBackground(ExportOptions& options, std::string_view text);

/// The picture as exportFile() writes it. Private records are always left out, and the footer counts what is.
/// Newcomers without a place are arranged; nothing is written to the project.
/// Reads on the project's thread. Throws Error(optionInvalid) for an unknown board or layout, (cancelled).
Picture makePicture(const store::Project& project, const ExportOptions& options, const Job& job = {});

/// makePicture() and writePicture(). Throws what they throw, and Error(optionInvalid) for another extension.
void exportFile(const store::Project& project, const ExportOptions& options, const Job& job = {});

} // namespace moneyties::picture
