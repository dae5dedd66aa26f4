// moneyties search: entities by any of their names, in any script.
#include "app/project_option.h"
#include "app/verb.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace moneyties::app {

namespace {

class SearchVerb : public Verb {
public:
    std::string name() const override { return "search"; }
    std::string help() const override { return "Find entities by any of their names, in any script"; }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_option("TEXT", m_text, "A name or a part of one")->required();
        command.add_option("--limit", m_limit, "Hits to print at most")
            ->capture_default_str()
            ->check(CLI::PositiveNumber);
    }

    void run(const Output& output) override {
        const auto project = store::Project::open(m_file, store::OpenMode::readOnly);
        const std::vector<store::NameHit> hits = project->search(m_text, m_limit);
        if (output.isJson())
            output.json(asJson(*project, hits));
        else
            printLines(*project, hits, output);
    }

private:
    static std::string kindCode(const store::Project& project, KindId id) {
        const EntityKind* kind = project.vocabulary().kind(id);
        return kind ? kind->code : "";
    }

    static nlohmann::ordered_json asJson(const store::Project& project,
                                         const std::vector<store::NameHit>& hits) {
        auto list = nlohmann::ordered_json::array();
        for (const store::NameHit& hit : hits)
            list.push_back({{"id", hit.entity.value},
                            {"name", hit.name},
                            {"kind", kindCode(project, hit.kind)},
                            {"matched", hit.matched}});
        return list;
    }

    void printLines(const store::Project& project, const std::vector<store::NameHit>& hits,
                    const Output& output) const {
        for (const store::NameHit& hit : hits)
            output.line(fmt::format("{:>6}  {}  {}{}", hit.entity.value, hit.name,
                                    kindCode(project, hit.kind),
                                    hit.matched == hit.name ? "" : "  (" + hit.matched + ")"));
        if (hits.empty())
            output.line(fmt::format("Nobody here has “{}” in a name", m_text));
    }

    std::string m_file;
    std::string m_text;
    std::size_t m_limit = 50;
};

} // namespace

std::unique_ptr<Verb> makeSearchVerb() {
    return std::make_unique<SearchVerb>();
}

} // namespace moneyties::app
