// moneyties check: whether the file is sound, where its story is in conflict or says too little; and the
// salvage of a damaged file into a new one.
#include "app/project_option.h"
#include "app/record_json.h"
#include "app/verb.h"
#include "core/store/health.h"
#include "core/store/salvage.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <functional>

namespace moneyties::app {

namespace {

using Json = nlohmann::ordered_json;

Json healthJson(const store::FileHealth& health) {
    return {{"sound", health.isSound()},
            {"pages", health.pages},
            {"references", health.references},
            {"history", health.history}};
}

std::string dealName(const store::Project& project, DealId id) {
    const auto deal = project.deal(id);
    if (!deal)
        return fmt::format("deal {}", id.value);
    return deal->nameEn.empty() ? deal->nameJa : deal->nameEn;
}

Json tieJson(const store::Project& project, RelationshipId id) {
    return {{"id", id.value}, {"relationship", relationshipLine(project, *project.relationship(id))}};
}

Json listOf(const auto& items, const auto& toJson) {
    auto list = Json::array();
    for (const auto& item : items)
        list.push_back(toJson(item));
    return list;
}

Json gapsJson(const store::Project& project, const store::StoryGaps& gaps) {
    const auto tie = [&](RelationshipId id) { return tieJson(project, id); };
    return {{"conflicts", listOf(gaps.conflicts,
                                 [&](const store::StoryGaps::Disagreement& one) {
                                     Json json = one.relationship
                                                     ? tieJson(project, one.relationship)
                                                     : Json{{"deal", dealName(project, one.deal)}};
                                     json["field"] = codeName(one.field);
                                     return json;
                                 })},
            {"disputed", listOf(gaps.disputed, tie)},
            {"unsupported", listOf(gaps.unsupported, tie)},
            {"undated", listOf(gaps.undated, tie)},
            {"untied", listOf(gaps.untied, [&](EntityId id) {
                 return Json{{"id", id.value}, {"name", entityName(project, id)}};
             })}};
}

void printList(const Output& output, const std::string& heading, const Json& items,
               const std::function<std::string(const Json&)>& words) {
    if (items.empty())
        return;
    output.line(fmt::format("{} ({})", heading, items.size()));
    for (const Json& item : items)
        output.line("  " + words(item));
}

std::string wordsOf(const Json& item) {
    if (item.is_string())
        return item.get<std::string>();
    std::string words;
    for (const char* key : {"relationship", "deal", "name"})
        if (item.contains(key))
            words = item[key].get<std::string>();
    if (item.contains("field"))
        words += ": " + item["field"].get<std::string>();
    return item.contains("id") ? fmt::format("{}  (id {})", words, item["id"].get<std::int64_t>()) : words;
}

void printCheck(const Output& output, const Json& report) {
    const Json& file = report["file"];
    output.line(file["sound"].get<bool>() ? "The file is sound" : "The file is damaged");
    printList(output, "Pages", file["pages"], wordsOf);
    printList(output, "References", file["references"], wordsOf);
    printList(output, "History", file["history"], wordsOf);
    if (!report.contains("story"))
        return;
    const Json& story = report["story"];
    printList(output, "In conflict", story["conflicts"], wordsOf);
    printList(output, "Disputed", story["disputed"], wordsOf);
    printList(output, "Without a source", story["unsupported"], wordsOf);
    printList(output, "Without a date", story["undated"], wordsOf);
    printList(output, "Tied to nobody", story["untied"], wordsOf);
}

Json salvageJson(const store::Salvage& salvage, const std::string& target) {
    return {{"target", target},
            {"whole", salvage.isWhole()},
            {"history_kept", salvage.isHistoryKept},
            {"tables", listOf(salvage.tables, [](const store::SalvagedTable& table) {
                 return Json{{"name", table.name},
                             {"kept", table.kept},
                             {"unreadable_stretches", table.unreadable},
                             {"invalid", table.invalid},
                             {"orphaned", table.orphaned}};
             })}};
}

void printSalvage(const Output& output, const store::Salvage& salvage, const std::string& target) {
    output.line(
        fmt::format("{} {}", salvage.isWhole() ? "All of it is in" : "What could be read is in", target));
    for (const store::SalvagedTable& table : salvage.tables) {
        if (table.unreadable + table.invalid + table.orphaned == 0)
            continue;
        output.line(fmt::format("  {}: {} kept; lost: {} damaged stretches, {} invalid rows, {} rows that "
                                "referred to what was lost",
                                table.name, table.kept, table.unreadable, table.invalid, table.orphaned));
    }
    if (!salvage.isHistoryKept)
        output.line("  The history could not be kept: it begins anew");
}

class CheckVerb : public Verb {
public:
    std::string name() const override { return "check"; }
    std::string help() const override { return "Examine a file and its story, or salvage a damaged one"; }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_option("--salvage", m_target, "Copy all that can be read into a new file of this name");
    }

    void run(const Output& output) override {
        if (m_target.empty())
            check(output);
        else
            salvage(output);
    }

private:
    void check(const Output& output) const {
        const store::FileHealth health = store::checkFile(m_file);
        Json report = {{"file", healthJson(health)}};
        // A damaged file may not even be readable; what is wrong with it is told first.
        if (health.isSound()) {
            const auto project = store::Project::open(m_file, store::OpenMode::readOnly);
            report["story"] = gapsJson(*project, store::findGaps(*project));
        }
        if (output.isJson())
            output.json(report);
        else
            printCheck(output, report);
        if (!health.isSound())
            throw Error(ErrorCode::fileDamaged, "Checking " + m_file, "the file is damaged",
                        "Open the last good copy of it, or run check with --salvage NEW.ties", {m_file});
    }

    void salvage(const Output& output) const {
        const store::Salvage salvage = store::salvage(m_file, m_target);
        if (output.isJson())
            output.json(salvageJson(salvage, m_target));
        else
            printSalvage(output, salvage, m_target);
    }

    std::string m_file;
    std::string m_target;
};

} // namespace

std::unique_ptr<Verb> makeCheckVerb() {
    return std::make_unique<CheckVerb>();
}

} // namespace moneyties::app
