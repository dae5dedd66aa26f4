#include "ui/picture/export_file.h"

#include "core/base/error.h"
#include "core/layout/layout.h"
#include "core/phrases/date_words.h"
#include "core/style/contrast.h"
#include "ui/canvas/arrange_by.h"
#include "ui/canvas/arrangement.h"
#include "ui/canvas/link_routing.h"
#include "ui/canvas/scene_builder.h"
#include "ui/canvas/shown_part.h"
#include "ui/picture/legend_words.h"
#include "ui/picture/source_list.h"

#include <charconv>
#include <set>
#include <string>

namespace moneyties::picture {

namespace {

using canvas::Scene;
using canvas::SceneInput;

Error unknownOption(const std::string& what, const std::string& value, const std::string& known) {
    return Error(ErrorCode::optionInvalid, "The picture was not made",
                 "there is no " + what + " “" + value + "”",
                 known.empty() ? std::string() : "There are: " + known + ".", {what, value, known});
}

Board boardNamed(const store::Project& project, const std::string& name) {
    const std::vector<Board> boards = project.boards();
    std::string known;
    for (const Board& board : boards) {
        if (name.empty() || board.name == name || std::to_string(board.id.value) == name)
            return board;
        known += (known.empty() ? "" : ", ") + board.name;
    }
    throw unknownOption("board", name, known);
}

layout::Algorithm algorithmNamed(const std::string& name) {
    if (const auto algorithm = layout::algorithmNamed(name))
        return *algorithm;
    std::string known;
    for (const layout::AlgorithmName& algorithm : layout::algorithms())
        known += (known.empty() ? "" : ", ") + std::string(algorithm.name);
    throw unknownOption("layout", name, known);
}

Scene arranged(const Scene& scene, const SceneInput& input, const std::string& layoutName, const Job& job) {
    if (layoutName.empty())
        return canvas::withRoutedLinks(canvas::withNewcomersArranged(scene, job), input.links);
    canvas::ArrangeBy by;
    by.algorithm = algorithmNamed(layoutName);
    const auto positions = canvas::arrangedPositions(*scene, input, by, canvas::StartFrom::nothing, job);
    return canvas::withRoutedLinks(canvas::withPositions(scene, positions), input.links);
}

PictureStyle styleOf(const ExportOptions& options) {
    PictureStyle style;
    style.background = options.fill;
    if (!options.background)
        return style;
    const style::Colour white = 0xFFFFFF;
    if (style::contrast(*options.background, white) > 7) // white text reads well: a dark picture
        style.palette = canvas::kDarkPalette;
    style.palette.background = *options.background;
    return style;
}

std::string captionOf(const ExportOptions& options, phrases::Language language) {
    if (!options.filter.asOf)
        return options.caption;
    const std::string date =
        filledIn(asOfWords().in(language), "%1", phrases::dateWords(*options.filter.asOf, language));
    return options.caption.empty() ? date : options.caption + " · " + date;
}

std::string altTextOf(const ExportOptions& options, const Scene& scene, phrases::Language language) {
    if (!options.altText.empty())
        return options.altText;
    const std::string nodes = filledIn(altTextWords().in(language), "%1", std::to_string(scene->nodeCount()));
    return filledIn(nodes, "%2", std::to_string(scene->links.size()));
}

PictureText textOf(const Board& board, const ExportOptions& options, const Scene& scene,
                   phrases::Language language) {
    PictureText text;
    text.name = board.name;
    if (options.title)
        text.title = options.title->empty() ? board.name : *options.title;
    text.caption = captionOf(options, language);
    text.altText = altTextOf(options, scene, language);
    return text;
}

PictureFrame frameOf(const ExportOptions& options, Format format) {
    PictureFrame frame;
    frame.view = options.view;
    if (options.sheet)
        frame.page = sheetSize(*options.sheet);
    if (format == Format::pdf)
        frame.overflow = PictureFrame::Overflow::nextPage;
    return frame;
}

SceneInput inputFor(const store::Project& project, const Board& board, const ExportOptions& options) {
    SceneInput input = canvas::readBoard(project, board);
    std::set<EntityId> placed;
    for (const BoardNode& node : input.nodes)
        placed.insert(node.entity);
    for (const BoardNode& node : options.places)
        if (!placed.contains(node.entity))
            input.nodes.push_back(node);
    return input;
}

std::vector<RelationshipId> linksOf(const Scene& scene) {
    std::vector<RelationshipId> ids;
    for (const canvas::SceneLink& link : scene->links)
        ids.push_back(link.id);
    return ids;
}

} // namespace

void setBackground(ExportOptions& options, std::string_view text) {
    if (text == "none" || text == "transparent") {
        options.fill = canvas::PaintOptions::Background::transparent;
        return;
    }
    if (text == "white" || text == "dark") {
        options.background = text == "white" ? 0xFFFFFF : canvas::kDarkPalette.background;
        return;
    }
    style::Colour colour = 0;
    const char* end = text.data() + text.size();
    const auto read = text.size() == 7 && text[0] == '#'
                          ? std::from_chars(text.data() + 1, end, colour, 16)
                          : std::from_chars_result{end, std::errc::invalid_argument};
    if (read.ec != std::errc() || read.ptr != end)
        throw Error(ErrorCode::optionInvalid, "The background was not understood",
                    "“" + std::string(text) + "” is no colour", "Write none, white, dark, or #f3f4f6.");
    options.background = colour;
}

Picture makePicture(const store::Project& project, const ExportOptions& options, Format format,
                    const Job& job) {
    const Board board = boardNamed(project, options.board);
    SceneInput whole = inputFor(project, board, options);
    const canvas::LeftOut outOfSight =
        canvas::keepShown(whole, options.boardFilter.value_or(style::filterFromJson(board.filter)));
    const ExportFilter filter(project, whole, options.filter);
    const SceneInput input = filter.kept();
    job.throwIfStopped();
    canvas::SceneOptions sceneOptions;
    sceneOptions.names = options.labels.value_or(board.labels);
    sceneOptions.linkLabels = canvas::linkLanguage(sceneOptions.names, options.language);
    sceneOptions.ofRelationship = [&](const Relationship& relationship) { return filter.of(relationship); };
    const phrases::Language language = sceneOptions.linkLabels;
    Scene scene = canvas::buildScene(input, sceneOptions);
    SourceList sources;
    if (options.sources == Part::included) {
        sources = SourceList(linksOf(scene), project.claims(), project.sources(), language);
        sceneOptions.footnotes = sources.footnotes();
        scene = canvas::buildScene(input, sceneOptions); // labels are longer now, and so are lines
    }
    scene = arranged(scene, input, options.layout, job);
    PictureText text = textOf(board, options, scene, language);
    text.sources = sources.lines();
    text.sourcesHeading = sourcesWords().in(language);
    text.footer = filter.footer(outOfSight, language);
    Legend legend;
    if (options.legend == Part::included)
        legend = Legend(*scene, input.vocabulary, {language, input.tags});
    PictureStyle style = styleOf(options);
    style.frame = frameOf(options, format);
    return Picture(scene, std::move(legend), std::move(text), std::move(style));
}

WriteOptions writeOptions(const ExportOptions& options, const Picture& picture, Format format) {
    constexpr double kPrintDpi = 300;
    WriteOptions write;
    write.svgText = options.svgText;
    write.scale = options.scale;
    if (format != Format::png)
        return write;
    if (options.width)
        write.scale = *options.width / picture.size().width;
    else if (options.dpi)
        write.scale = *options.dpi / kPixelsPerInch;
    else if (options.sheet)
        write.scale = kPrintDpi / kPixelsPerInch;
    return write;
}

void exportFile(const store::Project& project, const ExportOptions& options, const Job& job) {
    const auto format = formatOf(options.file);
    if (!format)
        throw Error(ErrorCode::optionInvalid, "The picture was not made",
                    "“" + options.file.filename().string() + "” ends in none of .png, .svg and .pdf",
                    "Name the file chart.svg, for example.", {options.file.filename().string()});
    const Picture picture = makePicture(project, options, *format, job);
    writePicture(picture, options.file, *format, writeOptions(options, picture, *format), job);
}

} // namespace moneyties::picture
