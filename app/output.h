// Owns Output: what a verb prints, as lines for people or as JSON for scripts.
#pragma once

#include "core/base/error.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace moneyties::app {

enum class Format { lines, json };

/// Writes to standard output and, for failures, to standard error.
class Output {
public:
    explicit Output(Format format) : m_format(format) {}

    bool isJson() const { return m_format == Format::json; }
    void line(std::string_view text) const;
    /// One document, indented, text unescaped.
    void json(const nlohmann::ordered_json& document) const;
    /// One line, or {"error": {"what", "why", "hint"}}.
    void failure(const Error& error) const;

private:
    Format m_format;
};

} // namespace moneyties::app
