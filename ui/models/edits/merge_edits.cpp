#include "ui/models/edits/merge_edits.h"

#include "core/store/merging.h"
#include "ui/models/document.h"
#include "ui/models/edits/names_of.h"

#include <chrono>

namespace moneyties::ui {

namespace {

std::int64_t nowMs() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

std::string pair(const store::Project& project, EntityId a, EntityId b) {
    return nameOf(project, a) + " + " + nameOf(project, b);
}

} // namespace

bool mergeEntities(Document& document, EntityId merged, EntityId into,
                   const std::vector<MergeChoice>& choices, const std::string& reason) {
    const store::Project& project = document.project();
    return document.run({store::ActionCode::mergeEntities, {pair(project, into, merged)}},
                        [&](store::Edit& edit) {
                            const auto survivor = project.entity(into);
                            const auto other = project.entity(merged);
                            Entity result;
                            result.id = into;
                            if (survivor && other)
                                result = mergedEntity(*survivor, *other, choices);
                            store::Merging(edit).merge(merged, result, {reason, project.author(), nowMs()});
                        });
}

bool splitEntity(Document& document, EntityId merged) {
    return document.run({store::ActionCode::splitEntity, {nameOf(document.project(), merged)}},
                        [&](store::Edit& edit) { store::Merging(edit).split(merged, nowMs()); });
}

bool judgeNotSame(Document& document, EntityId a, EntityId b, const std::string& reason) {
    const store::Project& project = document.project();
    return document.run({store::ActionCode::judgeIdentity, {pair(project, a, b)}}, [&](store::Edit& edit) {
        store::Merging(edit).judge({{}, a, b, Verdict::notSame, reason, project.author(), nowMs()});
    });
}

} // namespace moneyties::ui
