// moneyties history, undo, redo: the steps that made the project what it is.
#include "app/project_option.h"
#include "app/step_words.h"
#include "app/verb.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <ctime>

namespace moneyties::app {

namespace {

std::string timeText(std::chrono::sys_time<std::chrono::milliseconds> at) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(at);
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(seconds));
}

nlohmann::ordered_json stepAsJson(const store::StepRow& step) {
    nlohmann::ordered_json json = {{"id", step.id.value},
                                   {"uid", step.uid},
                                   {"at", timeText(step.at)},
                                   {"who", step.who},
                                   {"action", store::codeName(step.action.code)},
                                   {"arguments", step.action.arguments},
                                   {"undone", step.isUndone}};
    if (step.refersTo)
        json["refers_to"] = step.refersTo.value;
    if (step.content != store::StepContent::whole)
        json["erased"] = step.content == store::StepContent::trimmed ? "all" : "in part";
    return json;
}

class HistoryVerb : public Verb {
public:
    std::string name() const override { return "history"; }
    std::string help() const override { return "List the steps that made the project, newest first"; }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_option("--steps", m_steps, "Steps to list at most")
            ->capture_default_str()
            ->check(CLI::PositiveNumber);
    }

    void run(const Output& output) override {
        const auto project = store::Project::open(m_file, store::OpenMode::readOnly);
        auto list = nlohmann::ordered_json::array();
        for (const store::StepRow& step : project->history(m_steps)) {
            if (output.isJson())
                list.push_back(stepAsJson(step));
            else
                output.line(fmt::format("{:>6}  {}  {}{}", step.id.value, timeText(step.at),
                                        stepWords(step.action), step.isUndone ? "  (undone)" : ""));
        }
        if (output.isJson())
            output.json(list);
    }

private:
    std::string m_file;
    std::size_t m_steps = 100;
};

enum class Way { undo, redo };

/// Undo and redo differ only in which way they walk the history.
class WalkVerb : public Verb {
public:
    explicit WalkVerb(Way way) : m_way(way) {}

    std::string name() const override { return m_way == Way::undo ? "undo" : "redo"; }
    std::string help() const override {
        return m_way == Way::undo ? "Take back the last steps" : "Bring back steps that were undone";
    }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_option("--steps", m_steps, "How many steps")
            ->capture_default_str()
            ->check(CLI::PositiveNumber);
        addAuthorOption(command, m_author);
    }

    void run(const Output& output) override {
        const auto project = store::Project::open(m_file);
        project->setAuthor(m_author);
        auto list = nlohmann::ordered_json::array();
        for (int i = 0; i < m_steps; ++i) {
            const std::optional<store::StepRow> step =
                m_way == Way::undo ? project->undoable() : project->redoable();
            if (!step && i > 0)
                break;
            m_way == Way::undo ? project->undo() : project->redo();
            if (output.isJson())
                list.push_back(stepAsJson(*step));
            else
                output.line(fmt::format("{}: {}", m_way == Way::undo ? "Undone" : "Done again",
                                        stepWords(step->action)));
        }
        if (output.isJson())
            output.json(list);
    }

private:
    Way m_way;
    std::string m_file;
    std::string m_author;
    int m_steps = 1;
};

} // namespace

std::unique_ptr<Verb> makeHistoryVerb() {
    return std::make_unique<HistoryVerb>();
}
std::unique_ptr<Verb> makeUndoVerb() {
    return std::make_unique<WalkVerb>(Way::undo);
}
std::unique_ptr<Verb> makeRedoVerb() {
    return std::make_unique<WalkVerb>(Way::redo);
}

} // namespace moneyties::app
