// Owns Verb, what every command-line verb is: its options and the work it does with them.
#pragma once

#include "app/output.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace moneyties::app {

class Verb {
public:
    virtual ~Verb() = default;

    /// Its name on the command line, and one line of help.
    virtual std::string name() const = 0;
    virtual std::string help() const = 0;
    /// Adds its options; the members they fill live as long as the verb.
    virtual void declare(CLI::App& command) = 0;
    /// Does the work; throws Error when it fails as can be expected.
    virtual void run(const Output& output) = 0;
};

/// All verbs in the order of the help.
std::vector<std::unique_ptr<Verb>> allVerbs();

std::unique_ptr<Verb> makeNewVerb();
std::unique_ptr<Verb> makeInfoVerb();
std::unique_ptr<Verb> makeSearchVerb();
std::unique_ptr<Verb> makeShowVerb();
std::unique_ptr<Verb> makeAddVerb();
std::unique_ptr<Verb> makePathsVerb();
std::unique_ptr<Verb> makeLayoutVerb();
std::unique_ptr<Verb> makeHistoryVerb();
std::unique_ptr<Verb> makeUndoVerb();
std::unique_ptr<Verb> makeRedoVerb();
std::unique_ptr<Verb> makeCheckVerb();
std::unique_ptr<Verb> makeDuplicateVerb();
std::unique_ptr<Verb> makeShareVerb();
std::unique_ptr<Verb> makePurgeVerb();
std::unique_ptr<Verb> makeTrimVerb();
#ifdef MONEYTIES_WITH_UI
std::unique_ptr<Verb> makeExportVerb();
#endif

} // namespace moneyties::app
