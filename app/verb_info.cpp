// moneyties info: counts by kind and type, the schema's version, what is in conflict.
#include "app/project_option.h"
#include "app/verb.h"
#include "core/store/assessments.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace moneyties::app {

namespace {

class InfoVerb : public Verb {
public:
    std::string name() const override { return "info"; }
    std::string help() const override { return "Count what a project holds"; }
    void declare(CLI::App& command) override { addProjectOption(command, m_file); }

    void run(const Output& output) override {
        const auto project = store::Project::open(m_file, store::OpenMode::readOnly);
        const nlohmann::ordered_json info = asJson(*project);
        if (output.isJson())
            output.json(info);
        else
            printLines(info, output);
    }

private:
    static nlohmann::ordered_json kindCounts(const store::Project& project, const store::Counts& counts) {
        auto json = nlohmann::ordered_json::object();
        for (const auto& [id, count] : counts.entitiesByKind)
            if (const EntityKind* kind = project.vocabulary().kind(id); kind && count > 0)
                json[kind->code] = count;
        return json;
    }

    static nlohmann::ordered_json typeCounts(const store::Project& project, const store::Counts& counts) {
        auto json = nlohmann::ordered_json::object();
        for (const auto& [id, count] : counts.relationshipsByType)
            if (const RelationshipType* type = project.vocabulary().type(id); type && count > 0)
                json[type->code] = count;
        return json;
    }

    static nlohmann::ordered_json asJson(const store::Project& project) {
        const store::Counts counts = project.counts();
        const store::EvidenceCounts evidence = store::countEvidence(project);
        return {
            {"entities", {{"total", counts.entities}, {"by_kind", kindCounts(project, counts)}}},
            {"relationships", {{"total", counts.relationships}, {"by_type", typeCounts(project, counts)}}},
            {"deals", counts.deals},
            {"claims", counts.claims},
            {"entity_claims", counts.entityClaims},
            {"sources", counts.sources},
            {"conflicts", evidence.conflicts},
            {"disputed", evidence.disputed},
            {"unsupported", evidence.unsupported},
            {"schema_version", project.schemaVersion()}};
    }

    static void printCounts(const Output& output, const nlohmann::ordered_json& counts) {
        for (const auto& [code, count] : counts.items())
            output.line(fmt::format("{:>8}  {}", count.get<std::int64_t>(), code));
    }

    void printLines(const nlohmann::ordered_json& info, const Output& output) const {
        output.line(fmt::format("{}, schema version {}", m_file, info["schema_version"].get<int>()));
        output.line(fmt::format("{} entities", info["entities"]["total"].get<std::int64_t>()));
        printCounts(output, info["entities"]["by_kind"]);
        output.line(fmt::format("{} relationships", info["relationships"]["total"].get<std::int64_t>()));
        printCounts(output, info["relationships"]["by_type"]);
        output.line(fmt::format("{} deals, {} claims, {} claims on entities, {} sources",
                                info["deals"].get<std::int64_t>(), info["claims"].get<std::int64_t>(),
                                info["entity_claims"].get<std::int64_t>(),
                                info["sources"].get<std::int64_t>()));
        output.line(fmt::format("{} in conflict, {} disputed, {} without a source",
                                info["conflicts"].get<std::int64_t>(), info["disputed"].get<std::int64_t>(),
                                info["unsupported"].get<std::int64_t>()));
    }

    std::string m_file;
};

} // namespace

std::unique_ptr<Verb> makeInfoVerb() {
    return std::make_unique<InfoVerb>();
}

} // namespace moneyties::app
