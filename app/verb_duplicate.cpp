// moneyties duplicate: a whole, compact copy with its history.
#include "app/project_option.h"
#include "app/verb.h"
#include "core/store/duplicate.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace moneyties::app {

namespace {

class DuplicateVerb : public Verb {
public:
    std::string name() const override { return "duplicate"; }
    std::string help() const override { return "Make a whole, compact copy, with its history"; }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_option("COPY", m_target, "The new file (.ties)")->required();
    }

    void run(const Output& output) override {
        store::duplicate(m_file, m_target);
        if (output.isJson())
            output.json({{"target", m_target}});
        else
            output.line(fmt::format("The copy is in {}", m_target));
    }

private:
    std::string m_file;
    std::string m_target;
};

} // namespace

std::unique_ptr<Verb> makeDuplicateVerb() {
    return std::make_unique<DuplicateVerb>();
}

} // namespace moneyties::app
