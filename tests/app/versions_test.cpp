// Checking, copying, sharing and erasing, as a user of the shell does it.
#include "tests/app/program.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>

using moneyties::test::Outcome;
using moneyties::test::readFile;
using moneyties::test::runProgram;
using moneyties::test::TemporaryFolder;
using moneyties::test::writeFile;

namespace {

struct Story {
    TemporaryFolder folder;
    std::string file = folder.file("s.ties");
    Outcome made = runProgram({"new", file, "--sample"});
};

bool says(const Outcome& outcome, const std::string& text) {
    return outcome.out.find(text) != std::string::npos || outcome.err.find(text) != std::string::npos;
}

} // namespace

TEST_CASE("check finds the story sound and lists its gaps", "[app][versions]") {
    const Story story;
    const std::string before = readFile(story.file);
    const Outcome lines = runProgram({"check", story.file});
    CHECK(lines.exitCode == 0);
    CHECK(says(lines, "The file is sound"));
    CHECK(says(lines, "Without a date"));
    const auto json = runProgram({"check", story.file, "--json"}).json();
    CHECK(json["file"]["sound"] == true);
    CHECK(json["story"]["conflicts"].empty());
    CHECK_FALSE(json["story"]["undated"].empty());
    CHECK(readFile(story.file) == before);
}

TEST_CASE("a damaged file fails the check in one line, and is salvaged into a new one", "[app][versions]") {
    const Story story;
    std::string bytes = readFile(story.file);
    std::fill(bytes.begin() + static_cast<long>(bytes.size()) - 4096 * 3, bytes.end() - 4096, '\x5a');
    writeFile(story.file, bytes);
    const Outcome check = runProgram({"check", story.file});
    CHECK(check.exitCode == 1);
    CHECK(std::ranges::count(check.err, '\n') == 1);
    CHECK(says(check, "--salvage"));
    const std::string target = story.folder.file("new.ties");
    const Outcome salvage = runProgram({"check", story.file, "--salvage", target, "--json"});
    CHECK(salvage.exitCode == 0);
    CHECK(salvage.json()["tables"].size() > 10);
    CHECK(runProgram({"check", target}).exitCode == 0);
    CHECK(readFile(story.file) == bytes);
}

TEST_CASE("duplicate and share make a new file and never replace one", "[app][versions]") {
    const Story story;
    const std::string copy = story.folder.file("copy.ties");
    CHECK(runProgram({"duplicate", story.file, copy}).exitCode == 0);
    CHECK(runProgram({"info", copy, "--json"}).json() == runProgram({"info", story.file, "--json"}).json());
    const std::string before = readFile(copy);
    CHECK(runProgram({"duplicate", story.file, copy}).exitCode == 1);
    CHECK(runProgram({"share", story.file, copy}).exitCode == 1);
    CHECK(readFile(copy) == before);

    runProgram(
        {"add", story.file, "Zebulon Quux > invested 1M USD > xAI", "--create", "--author", "Agent Orange"});
    const std::string shared = story.folder.file("shared.ties");
    const Outcome preview = runProgram({"share", story.file, "--preview"});
    CHECK(preview.exitCode == 0);
    CHECK_FALSE(std::filesystem::exists(shared));
    const Outcome share = runProgram({"share", story.file, shared, "--json"});
    REQUIRE(share.exitCode == 0);
    CHECK_FALSE(share.json()["left_out"].empty());
    CHECK(readFile(story.file).find("Agent Orange") != std::string::npos);
    CHECK(readFile(shared).find("Agent Orange") == std::string::npos);
    CHECK(runProgram({"share", story.file, story.folder.file("x.ties"), "--board", "Nowhere"}).exitCode == 1);
}

TEST_CASE("purge and trim ask for one more word, then leave no trace", "[app][versions]") {
    const Story story;
    runProgram({"add", story.file, "Zebulon Quux > invested 1M USD > xAI", "--create"});
    const std::string before = readFile(story.file);
    for (const auto& arguments : {std::vector<std::string>{"purge", story.file, "Zebulon Quux"},
                                  std::vector<std::string>{"trim", story.file, "2"}}) {
        const Outcome refused = runProgram(arguments);
        CHECK(refused.exitCode == 1);
        CHECK(says(refused, "--yes"));
        CHECK(readFile(story.file) == before);
    }
    CHECK(runProgram({"purge", story.file, "Zebulon Quux", "--yes", "--author", "The Clerk"}).exitCode == 0);
    CHECK(readFile(story.file).find("Zebulon") == std::string::npos);
    const auto history = runProgram({"history", story.file, "--json"}).json();
    CHECK(history[0]["action"] == "purge");
    CHECK(history[0]["who"] == "The Clerk");
    CHECK(runProgram({"trim", story.file, "2", "--yes"}).exitCode == 0);
    CHECK(runProgram({"undo", story.file}).exitCode == 1);
    CHECK(runProgram({"check", story.file}).exitCode == 0);
}
