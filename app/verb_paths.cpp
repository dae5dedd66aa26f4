// moneyties paths: how two entities are connected.
#include "app/project_option.h"
#include "app/verb.h"
#include "core/graph/paths.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <map>
#include <optional>

namespace moneyties::app {

namespace {

const std::map<std::string, graph::TieClasses> kTies = {
    {"default", graph::TieClasses::moneyControlAndPeople()},
    {"money", {TieClass::moneyAndControl}},
    {"all", graph::TieClasses::all()},
};

class PathsVerb : public Verb {
public:
    std::string name() const override { return "paths"; }
    std::string help() const override { return "List the shortest paths between two entities"; }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_option("FROM", m_from, "A name in any script, or an id")->required();
        command.add_option("TO", m_to, "A name in any script, or an id")->required();
        command.add_option("--max", m_max, "Paths to list at most")
            ->capture_default_str()
            ->check(CLI::PositiveNumber);
        command.add_option("--longest", m_longest, "Steps of a path at most")
            ->capture_default_str()
            ->check(CLI::PositiveNumber);
        command.add_option("--types", m_types, "Only these types, by code, separated by commas")
            ->delimiter(',');
        command.add_option("--ties", m_ties, "default (money, control, people), money, or all")
            ->capture_default_str()
            ->check(CLI::IsMember({"default", "money", "all"}));
        command.add_flag("--directed", m_directed, "Follow each relationship from its source to its target");
        command.add_flag("--chronological", m_chronological, "Dates must not run backwards along the path");
        command.add_option("--as-of", m_asOf, "Only what stood on this day (EDTF, such as 2019-05-01)");
    }

    void run(const Output& output) override {
        const auto project = store::Project::open(m_file, store::OpenMode::readOnly);
        const EntityId from = findEntity(*project, m_from);
        const EntityId to = findEntity(*project, m_to);
        const std::vector<graph::Path> paths =
            graph::paths(*project->topology(), from, to, options(*project));
        if (output.isJson())
            output.json(asJson(*project, paths));
        else
            printLines(*project, paths, output);
        if (paths.empty())
            throw Error(ErrorCode::noPath, fmt::format("Looking for a path from “{}” to “{}”", m_from, m_to),
                        fmt::format("there is none of at most {} steps along these ties", m_longest),
                        m_ties == "all" ? "Allow more steps with --longest" : "Try --ties all",
                        {m_from, m_to});
    }

private:
    graph::PathOptions options(const store::Project& project) const {
        graph::PathOptions options;
        options.maxCount = m_max;
        options.longest = m_longest;
        options.filter.types = typeIds(project);
        // Types that were asked for by name are walked whatever their tie class.
        options.filter.ties = m_types.empty() ? kTies.at(m_ties) : graph::TieClasses::all();
        if (m_directed)
            options.filter.following = graph::Following::alongDirection;
        if (m_chronological)
            options.chronology = graph::Chronology::neverDecreasing;
        if (m_asOf)
            options.filter.asOf = *readAsOf(*m_asOf).latest;
        return options;
    }

    std::vector<RelationshipTypeId> typeIds(const store::Project& project) const {
        std::vector<RelationshipTypeId> ids;
        for (const std::string& code : m_types) {
            const RelationshipType* type = project.vocabulary().typeByCode(code);
            if (!type)
                throw Error(ErrorCode::typeUnknown, fmt::format("Reading --types “{}”", code),
                            "the project has no such type of relationship",
                            "Codes look like invested or leads", {code});
            ids.push_back(type->id);
        }
        return ids;
    }

    static nlohmann::ordered_json stepAsJson(const store::Project& project,
                                             const std::vector<RelationshipId>& step) {
        const auto relationship = project.relationship(step.front());
        const RelationshipType* type = project.vocabulary().type(relationship->type);
        nlohmann::ordered_json json = {{"id", relationship->id.value},
                                       {"type", type ? type->code : ""},
                                       {"from", entityName(project, relationship->from)},
                                       {"to", entityName(project, relationship->to)}};
        for (std::size_t i = 1; i < step.size(); ++i)
            json["parallel"].push_back(step[i].value);
        return json;
    }

    static nlohmann::ordered_json asJson(const store::Project& project,
                                         const std::vector<graph::Path>& paths) {
        auto list = nlohmann::ordered_json::array();
        for (const graph::Path& path : paths) {
            nlohmann::ordered_json json = {{"length", path.length()},
                                           {"entities", nlohmann::ordered_json::array()},
                                           {"relationships", nlohmann::ordered_json::array()}};
            for (EntityId entity : path.entities)
                json["entities"].push_back(entityName(project, entity));
            for (const std::vector<RelationshipId>& step : path.steps)
                json["relationships"].push_back(stepAsJson(project, step));
            list.push_back(std::move(json));
        }
        return list;
    }

    static void printLines(const store::Project& project, const std::vector<graph::Path>& paths,
                           const Output& output) {
        for (std::size_t i = 0; i < paths.size(); ++i) {
            std::vector<std::string> names;
            for (EntityId entity : paths[i].entities)
                names.push_back(entityName(project, entity));
            output.line(fmt::format("{}. {} ({} {})", i + 1, fmt::join(names, " – "), paths[i].length(),
                                    paths[i].length() == 1 ? "step" : "steps"));
            for (const std::vector<RelationshipId>& step : paths[i].steps)
                for (RelationshipId id : step)
                    output.line("     " + relationshipLine(project, *project.relationship(id)));
        }
    }

    std::string m_file;
    std::string m_from;
    std::string m_to;
    std::size_t m_max = 10;
    std::size_t m_longest = 6;
    std::vector<std::string> m_types;
    std::string m_ties = "default";
    bool m_directed = false;
    bool m_chronological = false;
    std::optional<std::string> m_asOf;
};

} // namespace

std::unique_ptr<Verb> makePathsVerb() {
    return std::make_unique<PathsVerb>();
}

} // namespace moneyties::app
