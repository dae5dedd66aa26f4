// Facts added by the shell, and what becomes of names that nobody has.
#include "tests/app/program.h"

#include <catch2/catch_test_macros.hpp>

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

TEST_CASE("a fact added by a line can be undone and redone", "[app]") {
    const Story story;
    const Outcome added = runProgram({"add", story.file, "Sam Altman > invested 5M USD 2012 > DeepMind",
                                      "--source", "A letter", "--json"});
    REQUIRE(added.exitCode == 0);
    CHECK(runProgram({"info", story.file, "--json"}).json()["relationships"]["total"] == 67);
    CHECK(runProgram({"info", story.file, "--json"}).json()["sources"] == 3);

    CHECK(runProgram({"undo", story.file}).exitCode == 0);
    CHECK(runProgram({"info", story.file, "--json"}).json()["relationships"]["total"] == 66);
    CHECK(runProgram({"redo", story.file}).exitCode == 0);
    CHECK(runProgram({"info", story.file, "--json"}).json()["relationships"]["total"] == 67);
}

TEST_CASE("an unknown name is made only when asked for", "[app]") {
    const Story story;
    const std::string line = "Peter Thiel > leads > OpenAI";
    const Outcome refused = runProgram({"add", story.file, line, "--json"});
    CHECK(refused.exitCode == 1);
    CHECK(nlohmann::json::parse(refused.err)["error"]["code"] == "entity-unknown");
    CHECK(runProgram({"info", story.file, "--json"}).json()["entities"]["total"] == 32);

    CHECK(runProgram({"add", story.file, line, "--create"}).exitCode == 0);
    CHECK(runProgram({"show", story.file, "Peter Thiel", "--json"}).json()["kind"] == "person");
}

TEST_CASE("a near miss of a name is not made into a new entity without a word", "[app]") {
    const Story story;
    const Outcome outcome = runProgram({"add", story.file, "Elon Mask > invested 2015 > OpenAI", "--json"});
    CHECK(outcome.exitCode == 1);
    CHECK(nlohmann::json::parse(outcome.err)["error"]["code"] == "entity-near-match");
}
