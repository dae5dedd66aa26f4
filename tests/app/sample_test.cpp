// What a user of the shell sees of the reference story.
#include "tests/app/program.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using moneyties::test::Outcome;
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

TEST_CASE("the sample holds the whole reference story", "[app]") {
    const Story story;
    REQUIRE(story.made.exitCode == 0);
    const auto info = runProgram({"info", story.file, "--json"}).json();
    CHECK(info["entities"]["total"] == 32);
    CHECK(info["relationships"]["total"] == 66);
    CHECK(info["deals"] == 3);
    CHECK(info["claims"] == 77);
    CHECK(info["entity_claims"] == 40);
    CHECK(info["sources"] == 2);
    CHECK(info["conflicts"] == 0);
    CHECK(info["disputed"] == 0);
    CHECK(info["schema_version"] == 2);
    CHECK(info["entities"]["by_kind"]["person"] == 8);
    CHECK(info["relationships"]["by_type"]["invested"] == 7);
}

TEST_CASE("Elon Musk is found in every script and width", "[app]") {
    const Story story;
    const std::string text =
        GENERATE("ﾏｽｸ", "musk", "マ", "いーろん", "MUSK", "イーロン・マスク", "elon musk");
    CAPTURE(text);
    const auto hits = runProgram({"search", story.file, text, "--json"}).json();
    const bool found = std::ranges::any_of(hits, [](const auto& hit) { return hit["name"] == "Elon Musk"; });
    CHECK(found);
}

TEST_CASE("a path between two people runs through Elon Musk", "[app]") {
    const Story story;
    const auto usual = runProgram({"paths", story.file, "Luke Nosek", "サム・アルトマン", "--json"}).json();
    REQUIRE_FALSE(usual.empty());
    CHECK(usual[0]["length"] == 3);
    CHECK(usual[0]["entities"][1] == "Elon Musk");
    CHECK(usual[0]["relationships"].size() == 3);

    const auto all =
        runProgram({"paths", story.file, "Luke Nosek", "サム・アルトマン", "--ties", "all", "--json"}).json();
    CHECK(all[0]["length"] == 2);
    CHECK(all[0]["entities"] == nlohmann::json{"Luke Nosek", "Elon Musk", "Sam Altman"});
}

TEST_CASE("paths that do not exist are told as a failure with an empty list", "[app]") {
    const Story story;
    const Outcome outcome = runProgram({"paths", story.file, "Netflix", "Elon Musk", "--json"});
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.json() == nlohmann::json::array());
    CHECK(nlohmann::json::parse(outcome.err)["error"]["code"] == "no-path");
}

TEST_CASE("an entity is shown with its names, relationships and claims", "[app]") {
    const Story story;
    const auto shown = runProgram({"show", story.file, "オープンAI", "--json"}).json();
    CHECK(shown["name"] == "OpenAI");
    CHECK(shown["kind"] == "organization");
    CHECK(shown["relationships"].size() >= 20);
    CHECK(shown["conflicts"].empty());
}

TEST_CASE("a fresh sample has nothing to undo", "[app]") {
    const Story story;
    const Outcome outcome = runProgram({"undo", story.file, "--json"});
    CHECK(outcome.exitCode == 1);
    CHECK(nlohmann::json::parse(outcome.err)["error"]["code"] == "nothing-to-undo");
}
