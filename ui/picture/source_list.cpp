#include "ui/picture/source_list.h"

#include "core/phrases/date_words.h"
#include "core/style/label_text.h"

#include <algorithm>
#include <unordered_map>

namespace moneyties::picture {

namespace {

constexpr int kMostCells = 400; // of one source's line; longer titles are cut

std::string lineOf(const Source& source, int number, phrases::Language language) {
    const bool isJapanese = source.language.starts_with("ja");
    const char* stop = isJapanese ? "。" : ". ";
    const char* comma = isJapanese ? "、" : ", ";
    std::string line = source.title;
    const char* before = stop;
    for (const std::string& part :
         {source.author, source.publisher, phrases::dateWords(source.published, language)}) {
        if (part.empty())
            continue;
        line += before + part;
        before = comma;
    }
    if (!source.url.empty())
        line += (isJapanese ? "。 " : ". ") + source.url;
    return "[" + std::to_string(number) + "] " + style::labelText(line, kMostCells);
}

} // namespace

SourceList::SourceList(const std::vector<RelationshipId>& shown, const std::vector<Claim>& claims,
                       const std::vector<Source>& sources, phrases::Language language) {
    std::unordered_map<SourceId, const Source*> byId;
    for (const Source& source : sources)
        if (!source.isPrivate)
            byId.emplace(source.id, &source);
    std::map<RelationshipId, std::set<SourceId>> of; // both in order of id
    const std::set<RelationshipId> isShown(shown.begin(), shown.end());
    for (const Claim& claim : claims) {
        const auto* subject = std::get_if<RelationshipId>(&claim.subject);
        if (subject != nullptr && !claim.isPrivate && isShown.contains(*subject) &&
            byId.contains(claim.source))
            of[*subject].insert(claim.source);
    }
    std::map<SourceId, int> numbers;
    for (const auto& [relationship, used] : of) {
        std::set<int> marks;
        for (const SourceId source : used) {
            const auto [entry, isNew] = numbers.emplace(source, static_cast<int>(numbers.size()) + 1);
            if (isNew)
                m_lines.push_back(lineOf(*byId[source], entry->second, language));
            marks.insert(entry->second);
        }
        for (const int mark : marks)
            m_footnotes[relationship] += "[" + std::to_string(mark) + "]";
    }
}

} // namespace moneyties::picture
