// moneyties new: an empty project, or the reference story.
#include "app/project_option.h"
#include "app/verb.h"
#include "core/store/sample.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace moneyties::app {

namespace {

class NewVerb : public Verb {
public:
    std::string name() const override { return "new"; }
    std::string help() const override { return "Make an empty project, or the reference story"; }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_flag("--sample", m_sample, "Fill it with the reference story");
    }

    void run(const Output& output) override {
        const auto project = m_sample ? store::createSample(m_file) : store::Project::create(m_file);
        const store::Counts counts = project->counts();
        if (output.isJson())
            output.json(
                {{"file", m_file}, {"entities", counts.entities}, {"relationships", counts.relationships}});
        else
            output.line(fmt::format("Made {} with {} entities and {} relationships", m_file, counts.entities,
                                    counts.relationships));
    }

private:
    std::string m_file;
    bool m_sample = false;
};

} // namespace

std::unique_ptr<Verb> makeNewVerb() {
    return std::make_unique<NewVerb>();
}

} // namespace moneyties::app
