// Owns the numbered sources of a picture: which source has which number, and the line that names it.
#pragma once

#include "core/model/claim.h"
#include "core/model/relationship.h"
#include "core/model/source.h"
#include "core/phrases/language.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace moneyties::picture {

/// Numbers follow the order in which the relationships (by id) first need a source. Private claims and
/// sources are left out.
class SourceList {
public:
    SourceList() = default;
    SourceList(const std::vector<RelationshipId>& shown, const std::vector<Claim>& claims,
               const std::vector<Source>& sources, phrases::Language language);

    /// What stands on each link, such as "[1][3]".
    const std::map<RelationshipId, std::string>& footnotes() const { return m_footnotes; }
    /// "[1] Title. Author, Publisher, 2024-09-09. https://…" in the order of the numbers.
    const std::vector<std::string>& lines() const { return m_lines; }

private:
    std::map<RelationshipId, std::string> m_footnotes;
    std::vector<std::string> m_lines;
};

} // namespace moneyties::picture
