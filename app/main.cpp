// The program's entry: reads the command line, runs one verb, or opens the window.
#include "app/verb.h"

#ifdef MONEYTIES_WITH_UI
#include "app/open_window.h"
#endif

#include <fmt/core.h>

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <new>
#include <optional>

namespace {

using namespace moneyties;

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

struct Command {
    std::unique_ptr<app::Verb> verb;
    CLI::App* parser = nullptr;
    bool json = false;
};

std::vector<Command> declareCommands(CLI::App& parser) {
    std::vector<Command> commands;
    for (std::unique_ptr<app::Verb>& verb : app::allVerbs()) {
        CLI::App* command = parser.add_subcommand(verb->name(), verb->help());
        verb->declare(*command);
        commands.push_back({std::move(verb), command});
    }
    for (Command& command : commands)
        command.parser->add_flag("--json", command.json, "Print JSON");
    return commands;
}

/// The one place where the command line's failures end.
int runVerb(Command& command) {
    const app::Output output(command.json ? app::Format::json : app::Format::lines);
    try {
        command.verb->run(output);
        return kDone;
    } catch (const Error& error) {
        output.failure(error);
    } catch (const std::bad_alloc&) {
        output.failure(Error(ErrorCode::readFailed, "Running " + command.verb->name(), "memory ran out"));
    } catch (const std::exception& error) {
        output.failure(Error(ErrorCode::readFailed, "Running " + command.verb->name(), error.what()));
    }
    return kFailed;
}

int reportUsage(const CLI::App& parser, const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
        return parser.exit(error);
    fmt::print(stderr, "moneyties: {} (moneyties --help shows how to use it)\n", error.what());
    return kWrongUsage;
}

} // namespace

int main(int argc, char** argv) {
    // A file-size limit then fails a write as a full disk does, instead of ending the program.
    std::signal(SIGXFSZ, SIG_IGN);

    CLI::App parser{"Moneyties: link charts of who funded whom", "moneyties"};
    parser.set_version_flag("--version", MONEYTIES_VERSION);
    parser.require_subcommand(0, 1);
    std::vector<Command> commands = declareCommands(parser);
#ifdef MONEYTIES_WITH_UI
    std::optional<std::filesystem::path> project;
    parser.add_option("PROJECT", project, "The project to open in the window");
#endif
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return reportUsage(parser, error);
    }
    for (Command& command : commands)
        if (command.parser->parsed())
            return runVerb(command);
#ifdef MONEYTIES_WITH_UI
    return app::openWindow(argc, argv, project);
#else
    fmt::print("{}", parser.help());
    return kDone;
#endif
}
