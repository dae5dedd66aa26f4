// What the command line says to bad input: one clear line, the right exit code, nothing changed.
#include "tests/app/program.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using moneyties::test::Outcome;
using moneyties::test::readFile;
using moneyties::test::runProgram;
using moneyties::test::TemporaryFolder;
using moneyties::test::writeFile;

TEST_CASE("every verb explains itself", "[app]") {
    const std::string verb = GENERATE("new", "info", "search", "show", "add", "paths", "layout", "history",
                                      "undo", "redo", "check", "duplicate", "share", "purge", "trim");
    CAPTURE(verb);
    const Outcome outcome = runProgram({verb, "--help"});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.out.find("--json") != std::string::npos);
}

TEST_CASE("wrong usage exits with 2 and one line", "[app]") {
    const Outcome outcome =
        GENERATE(runProgram({"info"}), runProgram({"search", "a.ties", "x", "--limit", "many"}),
                 runProgram({"info", "a.ties", "--nonsense"}));
    CHECK(outcome.exitCode == 2);
    CHECK(std::ranges::count(outcome.err, '\n') == 1);
}

TEST_CASE("a file that is no project is refused in one line and left as it is", "[app]") {
    const TemporaryFolder folder;
    const std::string file = folder.file("notes.ties");
    writeFile(file, GENERATE(std::string(), std::string("shopping list"), std::string(4096, '\0')));
    const std::string before = readFile(file);
    const Outcome outcome = runProgram({"info", file});
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.out.empty());
    CHECK(std::ranges::count(outcome.err, '\n') == 1);
    CHECK(readFile(file) == before);
}

TEST_CASE("a missing file is named", "[app]") {
    const Outcome outcome = runProgram({"info", "/nowhere/at/all.ties", "--json"});
    CHECK(outcome.exitCode == 1);
    const auto error = nlohmann::json::parse(outcome.err)["error"];
    CHECK(error["code"] == "file-missing");
    CHECK(error["what"].get<std::string>().find("all.ties") != std::string::npos);
}

TEST_CASE("a new project never replaces a file", "[app]") {
    const TemporaryFolder folder;
    const std::string file = folder.file("taken.ties");
    writeFile(file, "mine");
    CHECK(runProgram({"new", file}).exitCode == 1);
    CHECK(readFile(file) == "mine");
}
