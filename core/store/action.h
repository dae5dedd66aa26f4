// Owns Action: the name of a step, as a code and arguments that each front turns into words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace moneyties::store {

/// What the user did. Stored by codeName(), so the order may change and codes may be added, never renamed.
enum class ActionCode {
    createProject,
    addEntity,
    editEntity,
    deleteEntities,
    mergeEntities,
    splitEntity,
    judgeIdentity,
    addRelationship,
    editRelationship,
    deleteRelationships,
    reverseRelationship,
    addDeal,
    editDeal,
    deleteDeal,
    addClaim,
    editClaim,
    deleteClaim,
    acceptClaim,
    addSource,
    editSource,
    deleteSource,
    deleteSelection,
    quickEntry,
    addBoard,
    editBoard,
    deleteBoard,
    renameBoard,
    duplicateBoard,
    reorderBoards,
    addToBoard,
    takeOffBoard,
    saveView,
    paste,
    moveNodes,
    layOut,
    alignNodes,
    removeOverlaps,
    hideItems,
    showHidden,
    expandEntity,
    collapseExpansion,
    annotate,
    addAnnotation,
    deleteAnnotations,
    foldFrame,
    unfoldFrame,
    editVocabulary,
    import,
    undo,
    redo,
    revert,
    goBack,
    purge,
    trimHistory,
    correctError,
    sourceCorrected,
    worldChanged,
    editCells,
    pasteRows,
    editTags,
    editFields,
};

const char* codeName(ActionCode code);
/// editEntity for a name that this version does not know.
ActionCode actionCodeFromName(std::string_view name);
/// All codes, so that a test can check that each has its words.
const std::vector<ActionCode>& allActionCodes();

struct Action {
    ActionCode code = ActionCode::editEntity;
    std::vector<std::string> arguments; ///< such as the entity's name, the field's code, the new value
};

} // namespace moneyties::store
