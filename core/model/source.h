// Owns Source: an article, filing or page that claims are taken from.
#pragma once

#include "core/base/id.h"
#include "core/model/fuzzy_date.h"

#include <string>

namespace moneyties {

struct Source {
    SourceId id;
    std::string title;
    std::string publisher;
    std::string author;
    std::string url;
    std::string archiveUrl;
    FuzzyDate published;
    FuzzyDate accessed;
    std::string version;
    std::string language;   ///< BCP-47
    std::string storedHash; ///< of a blob with the stored text or file; empty for none
    SourceId retells;       ///< the source that this one repeats; chains never form a circle
    std::string note;
    bool isPrivate = false;

    friend bool operator==(const Source&, const Source&) = default;
};

} // namespace moneyties
