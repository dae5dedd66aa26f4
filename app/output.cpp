#include "app/output.h"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <cstdio>

namespace moneyties::app {

namespace {

/// Text from a file may hold anything: bytes that are not UTF-8 are replaced, never a reason to fail.
std::string dumped(const nlohmann::ordered_json& document, int indent) {
    return document.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// Names and messages may hold line breaks; a failure is one line.
std::string onOneLine(std::string text) {
    for (char& c : text)
        if (c == '\n' || c == '\r')
            c = ' ';
    return text;
}

} // namespace

void Output::line(std::string_view text) const {
    fmt::print("{}\n", text);
}

void Output::json(const nlohmann::ordered_json& document) const {
    fmt::print("{}\n", dumped(document, 2));
}

void Output::failure(const Error& error) const {
    if (!isJson()) {
        fmt::print(stderr, "moneyties: {}\n", onOneLine(error.what()));
        return;
    }
    const nlohmann::ordered_json document = {{"error",
                                              {{"what", error.tried()},
                                               {"why", error.why()},
                                               {"hint", error.hint()},
                                               {"code", codeName(error.code())}}}};
    fmt::print(stderr, "{}\n", dumped(document, -1));
}

} // namespace moneyties::app
