// moneyties add: one fact from a quick-entry line.
#include "app/project_option.h"
#include "app/record_json.h"
#include "app/verb.h"
#include "core/exchange/entry.h"
#include "core/model/claim_statement.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>

namespace moneyties::app {

namespace {

using exchange::EntryName;

class AddVerb : public Verb {
public:
    std::string name() const override { return "add"; }
    std::string help() const override {
        return "Add a fact: \"Elon Musk > invested 5M USD 2012 > DeepMind\"";
    }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_option("LINE", m_line, "WHO > WHAT, HOW MUCH, WHEN > WHOM")->required();
        command.add_option("--source", m_source,
                           "Title or URL of the source that says so; made when it is new");
        command.add_option("--quote", m_quote, "The source's words");
        addAuthorOption(command, m_author);
        command.add_flag("--create", m_create, "Make entities for names that nobody has");
    }

    void run(const Output& output) override {
        if (!m_quote.empty() && m_source.empty())
            throw Error(ErrorCode::valueInvalid, "Adding a quote", "a quote needs the source that it is from",
                        "Add --source");
        const auto project = store::Project::open(m_file);
        project->setAuthor(m_author);
        const std::optional<Source> source = knownSource(*project);
        const phrases::QuickEntryReader reader(project->vocabulary());
        exchange::EntryPlan plan = exchange::planEntry(
            *project, reader.parse(m_line, source ? source->published.latest : std::nullopt));
        for (EntryName& party : plan.subjects)
            settle(party);
        for (EntryName& party : plan.objects)
            settle(party);

        exchange::EntryRecords records;
        project->edit({store::ActionCode::quickEntry, {m_line}}, [&](store::Edit& edit) {
            records = exchange::writeEntry(edit, project->vocabulary(), plan);
            if (!m_source.empty())
                addClaims(edit, records, source ? source->id : edit.insert(newSource()));
        });
        report(*project, records, output);
    }

private:
    /// Makes a new entity of a name only when that was asked for; says why not otherwise.
    void settle(EntryName& name) const {
        if (name.isResolved())
            return;
        const std::string tried = fmt::format("Adding “{}”", name.text);
        if (name.state == EntryName::State::ambiguous)
            throw Error(ErrorCode::entityAmbiguous, tried, "several have this name: " + candidates(name),
                        "Use the id", {name.text});
        if (m_create)
            return exchange::makeNew(name);
        if (name.state == EntryName::State::similar)
            throw Error(ErrorCode::entityNearMatch, tried,
                        "nobody has this name, but it is like " + candidates(name),
                        "Use that name, or add --create if it is somebody else", {name.text});
        throw Error(ErrorCode::entityUnknown, tried, "nobody of this name is in the project",
                    "Add --create to make it", {name.text});
    }

    static std::string candidates(const EntryName& name) {
        std::vector<std::string> texts;
        for (const store::NameHit& hit : name.candidates)
            texts.push_back(fmt::format("{} (id {})", hit.name, hit.entity.value));
        return fmt::format("{}", fmt::join(texts, "; "));
    }

    bool isUrl() const { return m_source.starts_with("http://") || m_source.starts_with("https://"); }

    std::optional<Source> knownSource(const store::Project& project) const {
        const std::vector<Source> sources = project.sources();
        const auto found = std::ranges::find_if(sources, [this](const Source& source) {
            return !m_source.empty() && (source.title == m_source || source.url == m_source);
        });
        return found == sources.end() ? std::nullopt : std::optional(*found);
    }

    Source newSource() const {
        Source source;
        source.title = m_source;
        if (isUrl())
            source.url = m_source;
        return source;
    }

    void addClaim(store::Edit& edit, std::optional<Claim> claim, ClaimSubject subject,
                  SourceId source) const {
        if (!claim)
            return;
        claim->subject = subject;
        claim->source = source;
        claim->quote = m_quote;
        edit.insert(*claim);
    }

    void addClaims(store::Edit& edit, const exchange::EntryRecords& records, SourceId source) const {
        for (const Relationship& relationship : records.relationships)
            addClaim(edit, statementOf(Relationship{}, relationship), relationship.id, source);
        for (const Deal& deal : records.deals)
            addClaim(edit, statementOf(Deal{}, deal), deal.id, source);
    }

    static void report(const store::Project& project, const exchange::EntryRecords& records,
                       const Output& output) {
        if (!output.isJson()) {
            for (EntityId id : records.newEntities)
                output.line(fmt::format("New: {} (id {})", entityName(project, id), id.value));
            for (const Relationship& relationship : records.relationships)
                output.line(fmt::format("Added: {} (id {})", relationshipLine(project, relationship),
                                        relationship.id.value));
            return;
        }
        nlohmann::ordered_json json = {{"new_entities", nlohmann::ordered_json::array()},
                                       {"relationships", nlohmann::ordered_json::array()},
                                       {"deals", nlohmann::ordered_json::array()}};
        for (EntityId id : records.newEntities)
            json["new_entities"].push_back({{"id", id.value}, {"name", entityName(project, id)}});
        for (const Relationship& relationship : records.relationships)
            json["relationships"].push_back(relationshipJson(project, relationship));
        for (const Deal& deal : records.deals)
            json["deals"].push_back(deal.id.value);
        output.json(json);
    }

    std::string m_file;
    std::string m_line;
    std::string m_source;
    std::string m_quote;
    std::string m_author;
    bool m_create = false;
};

} // namespace

std::unique_ptr<Verb> makeAddVerb() {
    return std::make_unique<AddVerb>();
}

} // namespace moneyties::app
