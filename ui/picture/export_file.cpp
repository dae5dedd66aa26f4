#include "ui/picture/export_file.h"

#include "core/base/error.h"
#include "core/layout/layout.h"
#include "core/model/assessment.h"
#include "core/phrases/date_words.h"
#include "core/style/contrast.h"
#include "ui/canvas/arrange_by.h"
#include "ui/canvas/arrangement.h"
#include "ui/canvas/link_routing.h"
#include "ui/canvas/scene_builder.h"
#include "ui/picture/legend_words.h"
#include "ui/picture/source_list.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace moneyties::picture {

namespace {

using canvas::Presence;
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

std::string with(std::string text, const std::string& place, const std::string& value) {
    const std::size_t at = text.find(place);
    return at == std::string::npos ? text : text.replace(at, place.size(), value);
}

/// What the options leave out, and how the rest stands at a date.
class Selection {
public:
    Selection(const store::Project& project, const SceneInput& input, const ExportOptions& options)
        : m_input(input), m_options(options), m_chosen(options.selection.begin(), options.selection.end()) {
        for (const store::EntityRow& row : input.entities)
            if (const auto entity = project.entity(row.id); entity && entity->isPrivate)
                m_private.insert(row.id);
        if (options.asOf)
            for (const Relationship& relationship : input.relationships)
                m_between[std::minmax(relationship.from, relationship.to)].push_back(relationship);
    }

    Presence of(EntityId entity) const {
        const bool isChosen = m_chosen.empty() || m_chosen.contains(entity);
        return isChosen && !m_private.contains(entity) ? Presence::shown : Presence::omitted;
    }

    Presence of(const Relationship& relationship) const {
        if (relationship.isPrivate || isTooWeak(relationship))
            return Presence::omitted;
        return atDate(relationship);
    }

    /// One sentence per reason, in the picture's language.
    std::string footer(phrases::Language language) const;

private:
    bool isTooWeak(const Relationship& relationship) const {
        return m_options.minimumStrength && relationship.strength > *m_options.minimumStrength;
    }
    bool isBetweenShown(const Relationship& relationship) const {
        return of(relationship.from) == Presence::shown && of(relationship.to) == Presence::shown;
    }
    Presence atDate(const Relationship& relationship) const;

    const SceneInput& m_input;
    const ExportOptions& m_options;
    std::set<EntityId> m_chosen;
    std::set<EntityId> m_private;
    std::map<std::pair<EntityId, EntityId>, std::vector<Relationship>> m_between; ///< by both ends, ordered
};

/// Omitted when it certainly began later, faded when it had certainly ended.
Presence Selection::atDate(const Relationship& relationship) const {
    if (!m_options.asOf || !m_options.asOf->latest)
        return Presence::shown;
    const Day day = *m_options.asOf->latest;
    if (relationship.start.earliest && *relationship.start.earliest > day)
        return Presence::omitted;
    const auto& others = m_between.at(std::minmax(relationship.from, relationship.to));
    const auto ending = endingOf(relationship, others, m_input.vocabulary);
    const bool hasEnded = ending && ending->end.date.latest && *ending->end.date.latest < day;
    return hasEnded ? Presence::faded : Presence::shown;
}

std::string Selection::footer(phrases::Language language) const {
    auto hidden = static_cast<std::ptrdiff_t>(m_private.size());
    hidden += std::ranges::count_if(m_input.relationships, &Relationship::isPrivate);
    const auto weak = std::ranges::count_if(m_input.relationships, [this](const Relationship& r) {
        return !r.isPrivate && isTooWeak(r) && isBetweenShown(r);
    });
    std::string footer;
    if (hidden > 0)
        footer = with(omittedPrivateWords().in(language), "%1", std::to_string(hidden));
    if (weak > 0)
        footer += (footer.empty() ? "" : " ") +
                  with(omittedStrengthWords().in(language), "%1", std::to_string(weak));
    return footer;
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

PictureText textOf(const Board& board, const ExportOptions& options, const Scene& scene,
                   phrases::Language language) {
    PictureText text;
    text.name = board.name;
    if (options.title)
        text.title = options.title->empty() ? board.name : *options.title;
    if (options.asOf)
        text.caption = with(asOfWords().in(language), "%1", phrases::dateWords(*options.asOf, language));
    text.altText = with(with(altTextWords().in(language), "%1", std::to_string(scene->nodeCount())), "%2",
                        std::to_string(scene->links.size()));
    return text;
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

Picture makePicture(const store::Project& project, const ExportOptions& options, const Job& job) {
    const Board board = boardNamed(project, options.board);
    const SceneInput input = canvas::readBoard(project, board);
    const Selection selection(project, input, options);
    canvas::SceneOptions sceneOptions;
    sceneOptions.names = options.labels.value_or(board.labels);
    sceneOptions.linkLabels = canvas::linkLanguage(sceneOptions.names, options.language);
    sceneOptions.ofEntity = [&](EntityId entity) { return selection.of(entity); };
    sceneOptions.ofRelationship = [&](const Relationship& relationship) {
        return selection.of(relationship);
    };
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
    text.footer = selection.footer(language);
    Legend legend;
    if (options.legend == Part::included)
        legend = Legend(*scene, input.vocabulary, language);
    return Picture(scene, std::move(legend), std::move(text), styleOf(options));
}

void exportFile(const store::Project& project, const ExportOptions& options, const Job& job) {
    const auto format = formatOf(options.file);
    if (!format)
        throw Error(ErrorCode::optionInvalid, "The picture was not made",
                    "“" + options.file.filename().string() + "” ends in none of .png, .svg and .pdf",
                    "Name the file chart.svg, for example.", {options.file.filename().string()});
    WriteOptions write;
    write.scale = options.scale;
    write.svgText = options.svgText;
    writePicture(makePicture(project, options, job), options.file, *format, write, job);
}

} // namespace moneyties::picture
