// Pictures written by the shell.
#include "tests/app/program.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>

using moneyties::test::Outcome;
using moneyties::test::readFile;
using moneyties::test::runProgram;
using moneyties::test::TemporaryFolder;

namespace {

/// The sample story in a folder of its own.
struct Story {
    TemporaryFolder folder;
    std::string file = folder.file("s.ties");
    Outcome made = runProgram({"new", file, "--sample"});
};

} // namespace

TEST_CASE("the story is exported as SVG with Japanese names as text", "[app]") {
    const Story story;
    const std::string picture = story.folder.file("s.svg");
    REQUIRE(runProgram({"export", story.file, "-o", picture, "--labels", "ja"}).exitCode == 0);
    const std::string svg = readFile(picture);
    CHECK(svg.starts_with("<?xml"));
    CHECK(svg.find("イーロン・マスク") != std::string::npos);
    CHECK(svg.find(story.folder.file("")) == std::string::npos);
}

TEST_CASE("the extension chooses the format", "[app]") {
    const Story story;
    const std::string png = story.folder.file("s.png");
    const std::string pdf = story.folder.file("s.pdf");
    REQUIRE(runProgram({"export", story.file, "-o", png, "--legend", "--sources", "--title", ""}).exitCode ==
            0);
    REQUIRE(runProgram({"export", story.file, "-o", pdf}).exitCode == 0);
    CHECK(readFile(png).starts_with("\x89PNG"));
    CHECK(readFile(pdf).starts_with("%PDF"));
}

TEST_CASE("an image has the width asked for, a sheet its size, and outlines no text", "[app]") {
    const Story story;
    const std::string png = story.folder.file("s.png");
    REQUIRE(runProgram({"export", story.file, "-o", png, "--width", "1200"}).exitCode == 0);
    const std::string header = readFile(png).substr(16, 4); // of IHDR: the width, most significant byte first
    CHECK(header == std::string("\0\0\x04\xB0", 4));
    const std::string svg = story.folder.file("s.svg");
    REQUIRE(runProgram({"export", story.file, "-o", svg, "--paper", "a4", "--outlines", "--only", "Elon Musk",
                        "--only", "OpenAI"})
                .exitCode == 0);
    const std::string drawing = readFile(svg);
    CHECK(drawing.find("<text") == std::string::npos);
    CHECK(drawing.find("width=\"1122.52\"") != std::string::npos);
    CHECK(runProgram({"export", story.file, "-o", svg, "--paper", "a99"}).exitCode == 2);
}

TEST_CASE("an export says in words what was left out and what it shows", "[app]") {
    const Story story;
    const std::string svg = story.folder.file("s.svg");
    REQUIRE(runProgram({"export", story.file, "-o", svg, "--supported-only", "--caption", "Draft of May",
                        "--alt", "Who paid for what"})
                .exitCode == 0);
    const std::string drawing = readFile(svg);
    CHECK(drawing.find("<desc>Who paid for what</desc>") != std::string::npos);
    CHECK(drawing.find(">Draft of May</text>") != std::string::npos);
}

TEST_CASE("exporting leaves the project as it is", "[app]") {
    const Story story;
    const std::string before = readFile(story.file);
    REQUIRE(runProgram({"export", story.file, "-o", story.folder.file("s.svg"), "--layout", "circular"})
                .exitCode == 0);
    CHECK(readFile(story.file) == before);
}

TEST_CASE("a picture that cannot be written is told in one line and leaves nothing behind", "[app]") {
    const Story story;
    const Outcome outcome =
        runProgram({"export", story.file, "-o", story.folder.file("no/such/folder/s.png")});
    CHECK(outcome.exitCode == 1);
    CHECK(std::ranges::count(outcome.err, '\n') == 1);
    const Outcome unknown = runProgram({"export", story.file, "-o", story.folder.file("s.bmpx")});
    CHECK(unknown.exitCode == 1);
    CHECK_FALSE(std::filesystem::exists(story.folder.file("s.bmpx")));
}
