#include "core/store/action.h"

#include <array>

namespace moneyties::store {

namespace {

struct CodeName {
    ActionCode code;
    const char* name;
};

constexpr auto kCodeNames = std::to_array<CodeName>({
    {ActionCode::createProject, "create-project"},
    {ActionCode::addEntity, "add-entity"},
    {ActionCode::editEntity, "edit-entity"},
    {ActionCode::deleteEntities, "delete-entities"},
    {ActionCode::mergeEntities, "merge-entities"},
    {ActionCode::splitEntity, "split-entity"},
    {ActionCode::judgeIdentity, "judge-identity"},
    {ActionCode::addRelationship, "add-relationship"},
    {ActionCode::editRelationship, "edit-relationship"},
    {ActionCode::deleteRelationships, "delete-relationships"},
    {ActionCode::reverseRelationship, "reverse-relationship"},
    {ActionCode::addDeal, "add-deal"},
    {ActionCode::editDeal, "edit-deal"},
    {ActionCode::deleteDeal, "delete-deal"},
    {ActionCode::addClaim, "add-claim"},
    {ActionCode::editClaim, "edit-claim"},
    {ActionCode::deleteClaim, "delete-claim"},
    {ActionCode::acceptClaim, "accept-claim"},
    {ActionCode::addSource, "add-source"},
    {ActionCode::editSource, "edit-source"},
    {ActionCode::deleteSource, "delete-source"},
    {ActionCode::deleteSelection, "delete-selection"},
    {ActionCode::quickEntry, "quick-entry"},
    {ActionCode::addBoard, "add-board"},
    {ActionCode::editBoard, "edit-board"},
    {ActionCode::deleteBoard, "delete-board"},
    {ActionCode::renameBoard, "rename-board"},
    {ActionCode::duplicateBoard, "duplicate-board"},
    {ActionCode::reorderBoards, "reorder-boards"},
    {ActionCode::addToBoard, "add-to-board"},
    {ActionCode::takeOffBoard, "take-off-board"},
    {ActionCode::saveView, "save-view"},
    {ActionCode::paste, "paste"},
    {ActionCode::moveNodes, "move-nodes"},
    {ActionCode::layOut, "lay-out"},
    {ActionCode::alignNodes, "align-nodes"},
    {ActionCode::removeOverlaps, "remove-overlaps"},
    {ActionCode::hideItems, "hide-items"},
    {ActionCode::showHidden, "show-hidden"},
    {ActionCode::expandEntity, "expand-entity"},
    {ActionCode::collapseExpansion, "collapse-expansion"},
    {ActionCode::annotate, "annotate"},
    {ActionCode::addAnnotation, "add-annotation"},
    {ActionCode::deleteAnnotations, "delete-annotations"},
    {ActionCode::foldFrame, "fold-frame"},
    {ActionCode::unfoldFrame, "unfold-frame"},
    {ActionCode::editVocabulary, "edit-vocabulary"},
    {ActionCode::import, "import"},
    {ActionCode::undo, "undo"},
    {ActionCode::redo, "redo"},
    {ActionCode::revert, "revert"},
    {ActionCode::goBack, "go-back"},
    {ActionCode::purge, "purge"},
    {ActionCode::trimHistory, "trim-history"},
    {ActionCode::correctError, "correct-error"},
    {ActionCode::sourceCorrected, "source-corrected"},
    {ActionCode::worldChanged, "world-changed"},
    {ActionCode::editCells, "edit-cells"},
    {ActionCode::pasteRows, "paste-rows"},
    {ActionCode::editTags, "edit-tags"},
    {ActionCode::editFields, "edit-fields"},
});

} // namespace

const char* codeName(ActionCode code) {
    for (const CodeName& entry : kCodeNames)
        if (entry.code == code)
            return entry.name;
    return "unknown";
}

ActionCode actionCodeFromName(std::string_view name) {
    for (const CodeName& entry : kCodeNames)
        if (entry.name == name)
            return entry.code;
    return ActionCode::editEntity;
}

const std::vector<ActionCode>& allActionCodes() {
    static const std::vector<ActionCode> codes = [] {
        std::vector<ActionCode> all;
        for (const CodeName& entry : kCodeNames)
            all.push_back(entry.code);
        return all;
    }();
    return codes;
}

} // namespace moneyties::store
