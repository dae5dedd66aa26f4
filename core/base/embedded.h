// Owns the access to files compiled into the library: the schema's SQL, the sample story
// and the built-in vocabulary.
#pragma once

#include <span>
#include <string_view>

namespace moneyties::embedded {

struct File {
    std::string_view name;    ///< file name without folder
    std::string_view content; ///< the file's bytes
};

/// The numbered SQL files of the schema, in order of their names.
std::span<const File> schema();

/// The tab-separated tables of the sample story (resources/sample).
std::span<const File> sample();

/// The tab-separated tables of the built-in kinds and types (resources/vocabulary).
std::span<const File> vocabulary();

} // namespace moneyties::embedded
