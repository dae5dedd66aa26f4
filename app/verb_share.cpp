// moneyties share: a copy for others, without history and without what is private.
#include "app/project_option.h"
#include "app/verb.h"
#include "core/store/share.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace moneyties::app {

namespace {

const char* reasonWords(store::LeftOutReason reason) {
    switch (reason) {
    case store::LeftOutReason::isPrivate:
        return "private";
    case store::LeftOutReason::hangsOnPrivate:
        return "hanging on what is private";
    case store::LeftOutReason::notOnTheBoards:
        return "not on the boards";
    case store::LeftOutReason::isHistory:
        return "history";
    case store::LeftOutReason::namesItsAuthor:
        return "its author's name";
    }
    return "";
}

/// A board's id, or its name.
BoardId findBoard(const std::vector<Board>& boards, const std::string& nameOrId) {
    const auto found = std::ranges::find_if(boards, [&](const Board& board) {
        return board.name == nameOrId || std::to_string(board.id.value) == nameOrId;
    });
    if (found == boards.end()) {
        std::vector<std::string> names;
        for (const Board& board : boards)
            names.push_back(board.name);
        throw Error(ErrorCode::recordMissing, fmt::format("Looking for the board “{}”", nameOrId),
                    "there is no such board", fmt::format("The boards are {}", fmt::join(names, ", ")),
                    {nameOrId});
    }
    return found->id;
}

class ShareVerb : public Verb {
public:
    std::string name() const override { return "share"; }
    std::string help() const override { return "Make a copy for others: no history, nothing private"; }

    void declare(CLI::App& command) override {
        addProjectOption(command, m_file);
        command.add_option("COPY", m_target, "The new file (.ties)");
        command.add_option("--board", m_boards, "Only what stands on this board (may be given again)");
        command.add_flag("--preview", m_isPreview, "Only list what would be left out");
    }

    void run(const Output& output) override {
        if (m_target.empty() && !m_isPreview)
            throw Error(ErrorCode::optionInvalid, "Sharing a copy", "the new file has no name",
                        "Name it, or use --preview", {"COPY"});
        const store::ShareScope scope = readScope();
        const std::vector<store::LeftOut> leftOut =
            m_isPreview ? store::leftOutOfSharing(m_file, scope) : store::shareCopy(m_file, m_target, scope);
        if (output.isJson())
            output.json(asJson(leftOut));
        else
            print(leftOut, output);
    }

private:
    store::ShareScope readScope() const {
        store::ShareScope scope;
        if (m_boards.empty())
            return scope;
        const auto project = store::Project::open(m_file, store::OpenMode::readOnly);
        for (const std::string& board : m_boards)
            scope.boards.push_back(findBoard(project->boards(), board));
        return scope;
    }

    nlohmann::ordered_json asJson(const std::vector<store::LeftOut>& leftOut) const {
        nlohmann::ordered_json json = {{"left_out", nlohmann::ordered_json::array()}};
        if (!m_isPreview)
            json["target"] = m_target;
        for (const store::LeftOut& one : leftOut)
            json["left_out"].push_back({{"what", one.what},
                                        {"why", store::codeName(one.reason)},
                                        {"count", one.count},
                                        {"names", one.names}});
        return json;
    }

    void print(const std::vector<store::LeftOut>& leftOut, const Output& output) const {
        output.line(m_isPreview ? "A copy would leave out:"
                                : fmt::format("The copy is in {}. It leaves out:", m_target));
        for (const store::LeftOut& one : leftOut)
            output.line(fmt::format("  {} {} ({}){}{}", one.count, one.what, reasonWords(one.reason),
                                    one.names.empty() ? "" : ": ", fmt::join(one.names, ", ")));
    }

    std::string m_file;
    std::string m_target;
    std::vector<std::string> m_boards;
    bool m_isPreview = false;
};

} // namespace

std::unique_ptr<Verb> makeShareVerb() {
    return std::make_unique<ShareVerb>();
}

} // namespace moneyties::app
