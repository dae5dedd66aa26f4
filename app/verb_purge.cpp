// moneyties purge, trim: erasing for good, from the project or from its history.
#include "app/project_option.h"
#include "app/verb.h"
#include "core/store/erasing.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace moneyties::app {

namespace {

/// Nothing brings erased records back, so the command line asks for one more word.
void requireConfirmed(bool isConfirmed, const std::string& tried, const std::string& what) {
    if (!isConfirmed)
        throw Error(ErrorCode::optionInvalid, tried, what + " would be erased for good, and nothing was done",
                    "Say --yes to do it", {"--yes"});
}

void report(const store::Erased& erased, const Output& output) {
    if (output.isJson())
        output.json({{"records", erased.records},
                     {"changes", erased.changes},
                     {"steps", erased.steps},
                     {"snapshots", erased.snapshots}});
    else
        output.line(fmt::format("Erased: {} rows of the project, {} changes of {} steps, {} snapshots",
                                erased.records, erased.changes, erased.steps, erased.snapshots));
}

class PurgeVerb : public Verb {
public:
    std::string name() const override { return "purge"; }
    std::string help() const override { return "Erase entities for good, from the history too"; }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_option("ENTITY", m_entities, "Names or ids")->required();
        command.add_flag("--yes", m_isConfirmed, "Do it: nothing brings them back");
        addAuthorOption(command, m_author);
    }

    void run(const Output& output) override {
        std::vector<store::PurgedRecord> records;
        std::vector<std::string> names;
        {
            const auto project = store::Project::open(m_file, store::OpenMode::readOnly);
            for (const std::string& entity : m_entities) {
                const EntityId id = findEntity(*project, entity);
                records.emplace_back(id);
                names.push_back(entityName(*project, id));
            }
        }
        requireConfirmed(m_isConfirmed, "Purging",
                         fmt::format("{} and all that hangs on it", fmt::join(names, ", ")));
        report(store::purge(m_file, records, m_author), output);
    }

private:
    std::string m_file;
    std::vector<std::string> m_entities;
    std::string m_author;
    bool m_isConfirmed = false;
};

class TrimVerb : public Verb {
public:
    std::string name() const override { return "trim"; }
    std::string help() const override { return "Erase the content of old steps; what they did stays done"; }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_option("STEP", m_step, "The last step to trim, as history lists it")->required();
        command.add_flag("--yes", m_isConfirmed, "Do it: these steps cannot be undone any more");
        addAuthorOption(command, m_author);
    }

    void run(const Output& output) override {
        requireConfirmed(m_isConfirmed, "Trimming the history", fmt::format("all steps up to {}", m_step));
        report(store::trimHistory(m_file, StepId(m_step), m_author), output);
    }

private:
    std::string m_file;
    std::int64_t m_step = 0;
    std::string m_author;
    bool m_isConfirmed = false;
};

} // namespace

std::unique_ptr<Verb> makePurgeVerb() {
    return std::make_unique<PurgeVerb>();
}
std::unique_ptr<Verb> makeTrimVerb() {
    return std::make_unique<TrimVerb>();
}

} // namespace moneyties::app
