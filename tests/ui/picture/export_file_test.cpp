#include "ui/picture/export_file.h"

#include "core/base/error.h"
#include "core/layout/layout.h"
#include "core/store/edit.h"
#include "core/store/sample.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <pugixml.hpp>

using namespace moneyties;
using namespace moneyties::picture;

namespace {

/// The reference story in a folder of its own.
struct Story {
    QTemporaryDir folder;
    std::unique_ptr<store::Project> project = store::createSample(path("s.ties"));

    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
    std::string svg(ExportOptions options) const { return svgOf(makePicture(*project, options)); }
};

int count(const std::string& text, std::string_view part) {
    int found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

ExportOptions inJapanese() {
    ExportOptions options;
    options.labels = LabelLanguage::japanese;
    return options;
}

ErrorCode codeOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::fileMissing; // stands for "no error"
}

} // namespace

TEST_CASE("the story's picture holds every entity and relationship", "[picture]") {
    const Story story;
    const std::string svg = story.svg({});
    CHECK(count(svg, "class=\"entity\"") == 32);
    CHECK(count(svg, "class=\"relationship\"") == 66);
    pugi::xml_document document;
    CHECK(document.load_string(svg.c_str()));
}

TEST_CASE("names and links follow the label language", "[picture]") {
    const Story story;
    const std::string japanese = story.svg(inJapanese());
    CHECK(japanese.find(">イーロン・マスク<") != std::string::npos);
    CHECK(japanese.find("出資") != std::string::npos);
    ExportOptions english;
    english.labels = LabelLanguage::english;
    CHECK(story.svg(english).find("イーロン") == std::string::npos);
}

TEST_CASE("title, legend and sources appear when asked for", "[picture]") {
    const Story story;
    ExportOptions options;
    CHECK(story.svg(options).find("id=\"legend\"") == std::string::npos);
    options.title = "Who funded whom";
    options.legend = options.sources = Part::included;
    const std::string svg = story.svg(options);
    CHECK(svg.find(">Who funded whom</text>") != std::string::npos);
    CHECK(svg.find("id=\"legend\"") != std::string::npos);
    CHECK(svg.find(">[1] イーロン") != std::string::npos);
    CHECK(svg.find("[1][2]") != std::string::npos);
}

TEST_CASE("the legend names only what is on the board", "[picture]") {
    const Story story;
    ExportOptions options;
    options.legend = Part::included;
    CHECK(story.svg(options).find(">Fund<") != std::string::npos);
    for (const store::NameHit& hit : story.project->search("Musk", 1))
        options.filter.selection.push_back(hit.entity);
    const std::string svg = story.svg(options);
    CHECK(svg.find(">Person<") != std::string::npos);
    CHECK(svg.find(">Fund<") == std::string::npos);
    CHECK(svg.find(">Deals<") == std::string::npos);
}

TEST_CASE("a least strength leaves weaker relationships out and says so", "[picture]") {
    const Story story;
    ExportOptions options;
    options.filter.minimumStrength = Strength::confirmed;
    const std::string svg = story.svg(options);
    CHECK(count(svg, "class=\"relationship\"") < 66);
    CHECK(svg.find("Left out: ") != std::string::npos);
    CHECK(svg.find("stroke-dasharray") == std::string::npos);
}

TEST_CASE("relationships without a source are left out when asked, and counted", "[picture]") {
    const Story story;
    store::Project& project = *story.project;
    const Relationship first = project.relationships().front();
    project.edit({store::ActionCode::deleteClaim, {}}, [&](store::Edit& edit) {
        for (const Claim& claim : project.claimsOf(first.id))
            edit.remove(claim.id);
    });
    ExportOptions options;
    const int all = count(story.svg(options), "class=\"relationship\"");
    options.filter.unsupported = Part::omitted;
    const std::string svg = story.svg(options);
    CHECK(count(svg, "class=\"relationship\"") < all);
    CHECK(svg.find("without a source") != std::string::npos);
}

TEST_CASE("the legend tells the widths of amounts per currency", "[picture]") {
    const Story story;
    ExportOptions options;
    options.legend = Part::included;
    const std::string svg = story.svg(options);
    CHECK(svg.find(">Amount</text>") != std::string::npos);
    CHECK(svg.find(">US$") != std::string::npos);
}

TEST_CASE("a board's rules hold for its pictures, and its legend tells of them", "[picture]") {
    const Story story;
    store::Project& project = *story.project;
    Board board = project.boards().front();
    style::StyleRules rules = style::defaultRules();
    rules.rules.push_back(style::newRule(style::RuleSubject::relationships, style::RuleField::stage,
                                         style::RuleEffect::colour));
    rules.linkLabel = {LabelPart::date};
    board.styleRules = style::toJson(rules);
    project.edit({store::ActionCode::editBoard, {}}, [&](store::Edit& edit) { edit.update(board); });
    ExportOptions options;
    options.legend = Part::included;
    const std::string svg = story.svg(options);
    CHECK(svg.find(">Stage</text>") != std::string::npos);
    CHECK(svg.find(">Negotiating</text>") != std::string::npos);
    CHECK(svg.find(">Funding</text>") == std::string::npos);
    CHECK(svg.find("invested") == std::string::npos);
}

TEST_CASE("a date leaves out what began later", "[picture]") {
    const Story story;
    ExportOptions options;
    options.filter.asOf = FuzzyDate::ofYear(2016);
    const std::string svg = story.svg(options);
    CHECK(svg.find("2015") != std::string::npos);
    CHECK(svg.find("· 2019") == std::string::npos);
    CHECK(svg.find("As of 2016") != std::string::npos);
}

TEST_CASE("private records are left out and counted", "[picture]") {
    const Story story;
    store::Project& project = *story.project;
    project.edit({store::ActionCode::editEntity, {}}, [&](store::Edit& edit) {
        Entity musk = *project.entity(project.search("Elon Musk", 1).at(0).entity);
        musk.isPrivate = true;
        edit.update(musk);
    });
    const std::string svg = story.svg({});
    CHECK(svg.find("Elon Musk") == std::string::npos);
    CHECK(svg.find("Left out: 1 private") != std::string::npos);
}

TEST_CASE("a folded frame and the hub of a deal tell nothing of what is private", "[picture]") {
    const Story story;
    store::Project& project = *story.project;
    const BoardId board = project.boards().front().id;
    const std::vector<Relationship> ties = project.relationships();
    DealId deal;
    project.edit({store::ActionCode::editBoard, {}}, [&](store::Edit& edit) {
        Deal made;
        made.nameEn = "Round Zebra";
        deal = edit.insert(made);
        Relationship tie = ties[0];
        tie.deal = deal;
        edit.update(tie);
        BoardDeal hub;
        hub.deal = deal;
        edit.place(board, std::vector{hub});
        // Around one end of another tie, which is private.
        edit.place(board, {{ties[1].from, {5000, 5000}, false, false, {}}});
        Entity hidden = *project.entity(ties[1].from);
        hidden.isPrivate = true;
        edit.update(hidden);
        Annotation frame;
        frame.board = board;
        frame.kind = AnnotationKind::frame;
        frame.area = {4900, 4900, 5100, 5100};
        frame.text = "Group Yak";
        frame.folded = true;
        edit.insert(frame);
    });
    ExportOptions options;
    options.filter.asOf = FuzzyDate::ofYear(2030);
    const std::string svg = story.svg(options);
    CHECK(svg.find("Round Zebra") != std::string::npos);
    CHECK(svg.find("Group Yak (0)") != std::string::npos);
    CHECK(svg.find("relationship-" + std::to_string(ties[1].id.value) + "\"") == std::string::npos);
    project.edit({store::ActionCode::editDeal, {}}, [&](store::Edit& edit) {
        Deal made = *project.deal(deal);
        made.isPrivate = true;
        edit.update(made);
    });
    CHECK(story.svg(options).find("Round Zebra") == std::string::npos);
}

TEST_CASE("an unknown board, layout, colour or extension is told with what there is", "[picture]") {
    const Story story;
    const auto codeWith = [&](auto change) {
        ExportOptions options;
        options.file = story.path("a.svg");
        return codeOf([&] {
            change(options);
            exportFile(*story.project, options);
        });
    };
    using Options = ExportOptions&;
    CHECK(codeWith([](Options o) { o.board = "Nothing"; }) == ErrorCode::optionInvalid);
    CHECK(codeWith([](Options o) { o.layout = "magic"; }) == ErrorCode::optionInvalid);
    CHECK(codeWith([](Options o) { o.file = "a.gif"; }) == ErrorCode::optionInvalid);
    CHECK(codeWith([](Options o) { setBackground(o, "#12345"); }) == ErrorCode::optionInvalid);
    CHECK(codeWith([](Options o) { setBackground(o, "#1g3456"); }) == ErrorCode::optionInvalid);
    CHECK(codeWith([](Options o) { setBackground(o, "#123456"); }) == ErrorCode::fileMissing);
    CHECK(std::filesystem::exists(story.path("a.svg")));
}

TEST_CASE("every layout makes a picture, and the same one each time", "[picture]") {
    const Story story;
    for (const layout::AlgorithmName& algorithm : layout::algorithms()) {
        ExportOptions options;
        options.layout = algorithm.name;
        CAPTURE(algorithm.name);
        CHECK(story.svg(options) == story.svg(options));
    }
}
