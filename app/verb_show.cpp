// moneyties show: an entity with its names, relationships, claims and conflicts.
#include "app/project_option.h"
#include "app/record_json.h"
#include "app/verb.h"
#include "core/model/codes.h"
#include "core/phrases/date_words.h"
#include "core/phrases/money_words.h"
#include "core/store/assessments.h"

#include <fmt/format.h>

namespace moneyties::app {

namespace {

using Json = nlohmann::ordered_json;

class ShowVerb : public Verb {
public:
    std::string name() const override { return "show"; }
    std::string help() const override { return "Show an entity, its relationships, claims and conflicts"; }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_option("ENTITY", m_entity, "A name in any script, or an id")->required();
    }

    void run(const Output& output) override {
        const auto project = store::Project::open(m_file, store::OpenMode::readOnly);
        const Entity entity = *project->entity(findEntity(*project, m_entity));
        if (output.isJson())
            output.json(asJson(*project, entity));
        else
            printLines(*project, entity, output);
    }

private:
    static Json namesJson(const Entity& entity) {
        Json names = Json::array();
        for (const Name& name : entity.names) {
            Json json = {{"text", name.text}, {"language", name.language}, {"role", codeOf(name.role)}};
            if (!name.reading.empty())
                json["reading"] = name.reading;
            names.push_back(std::move(json));
        }
        return names;
    }

    static Json asJson(const store::Project& project, const Entity& entity) {
        const EntityKind* kind = project.vocabulary().kind(entity.kind);
        Json json = {
            {"id", entity.id.value},      {"name", displayName(entity)},    {"kind", kind ? kind->code : ""},
            {"names", namesJson(entity)}, {"start", toEdtf(entity.start)},  {"note", entity.note},
            {"claims", Json::array()},    {"relationships", Json::array()}, {"conflicts", Json::array()}};
        for (const Claim& claim : project.claimsOf(entity.id))
            json["claims"].push_back(claimJson(project, claim));
        for (const Relationship& relationship : project.relationshipsOf(entity.id))
            addRelationship(json, project, relationship);
        return json;
    }

    static void addRelationship(Json& json, const store::Project& project, const Relationship& relationship) {
        const std::vector<Claim> claims = project.claimsOf(relationship.id);
        Json record = relationshipJson(project, relationship);
        record["claims"] = Json::array();
        for (const Claim& claim : claims)
            record["claims"].push_back(claimJson(project, claim));
        json["relationships"].push_back(std::move(record));
        for (Json& conflict : conflictsJson(relationship.id, assess(relationship, claims)))
            json["conflicts"].push_back(std::move(conflict));
    }

    static std::string lineOf(const store::Project& project, const Relationship& relationship) {
        std::string line = relationshipLine(project, relationship);
        const auto append = [&line](const std::string& text) {
            if (!text.empty())
                line += " · " + text;
        };
        if (relationship.amount.isStated())
            append(phrases::moneyWords(relationship.amount, phrases::Language::english));
        append(phrases::dateWords(relationship.start, phrases::Language::english));
        append(phrases::endDateWords(relationship.end, phrases::Language::english));
        if (relationship.stage != Stage::completed)
            append(std::string(codeOf(relationship.stage)));
        return line;
    }

    static void printLines(const store::Project& project, const Entity& entity, const Output& output) {
        const EntityKind* kind = project.vocabulary().kind(entity.kind);
        output.line(
            fmt::format("{} ({}, id {})", displayName(entity), kind ? kind->labelEn : "", entity.id.value));
        for (const Name& name : entity.names)
            output.line(fmt::format("  {}  {} {}", name.text, name.language, codeOf(name.role)));
        for (const Relationship& relationship : project.relationshipsOf(entity.id)) {
            const std::vector<Claim> claims = project.claimsOf(relationship.id);
            output.line(fmt::format("{:>6}  {}  [{} {}]", relationship.id.value,
                                    lineOf(project, relationship), claims.size(),
                                    claims.size() == 1 ? "claim" : "claims"));
            if (!assess(relationship, claims).conflicts.empty())
                output.line("        the sources disagree");
        }
    }

    std::string m_file;
    std::string m_entity;
};

} // namespace

std::unique_ptr<Verb> makeShowVerb() {
    return std::make_unique<ShowVerb>();
}

} // namespace moneyties::app
