// The edits of EditCases that are made in the tables, the inspector and the dialogs.
#include "tests/journeys/edit_cases.h"

#include "ui/models/edits/annotation_edits.h"
#include "ui/models/edits/board_edits.h"
#include "ui/models/edits/claim_edits.h"
#include "ui/models/edits/correction_edits.h"
#include "ui/models/edits/deal_edits.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/models/edits/merge_edits.h"
#include "ui/models/edits/shared_edits.h"
#include "ui/models/edits/vocabulary_edits.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/relationship_table_model.h"
#include "ui/panels/entity_table.h"
#include "ui/panels/relationship_table.h"

#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <utility>

namespace moneyties::journeys {

namespace {

using ui::Command;

ui::Document& documentOf(Journey& journey) {
    return journey.workspace().document();
}

template<class Table>
Table& table(Journey& journey, Command command, const char* name) {
    auto& panel = journey.find<Table>(name);
    if (!panel.isVisible())
        journey.trigger(command);
    REQUIRE(panel.isVisible());
    return panel;
}

ui::RelationshipTable& relationships(Journey& journey) {
    return table<ui::RelationshipTable>(journey, Command::showTable, "relationshipTable");
}

ui::EntityTable& entities(Journey& journey) {
    return table<ui::EntityTable>(journey, Command::showEntities, "entityTable");
}

/// The first relationship of which claims state the value, changed for a reason.
void correct(Journey& journey, CorrectionKind kind, const ui::RelationshipChange& change) {
    for (const Relationship& before : journey.project().relationships()) {
        Relationship after = before;
        change(after);
        const ui::ChangedRelationships changed{{before, after}};
        for (const ui::CorrectionChoice& choice : ui::correctionChoices(documentOf(journey), changed))
            if (choice.kind == kind) {
                REQUIRE(ui::correct(documentOf(journey), changed, choice, {"amount", "777"}));
                return;
            }
    }
    FAIL("no claim states the value");
}

void setAmount(Relationship& relationship) {
    relationship.amount.lowest = relationship.amount.highest = 777'00;
    relationship.amount.currency = "USD";
}

void setStage(Relationship& relationship) {
    relationship.stage = Stage::suspended;
}

void fillDown(Journey& journey) {
    auto& panel = relationships(journey);
    panel.view()->setFocus();
    panel.view()->setCurrentIndex(panel.view()->model()->index(0, ui::RelationshipTableModel::stage));
    REQUIRE(panel.view()->model()->setData(panel.view()->currentIndex(), QStringLiteral("rumoured")));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(panel.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(panel.view(), Qt::Key_D, Qt::ControlModifier);
}

void pasteRows(Journey& journey) {
    QString text = QStringLiteral("From\tType\tTo\n");
    for (int i = 0; i < 50; ++i)
        text += QStringLiteral("Elon Musk\tinvested in\tOpenAI\n");
    relationships(journey).pasteText(text);
}

template<class Panel>
void typeOver(Panel& panel, int column, const char* text) {
    auto* model = panel.view()->model();
    REQUIRE(model->setData(model->index(0, column), QString::fromUtf8(text)));
}

Claim someClaim(Journey& journey) {
    return journey.project().claims().front();
}

KindId kind(Journey& journey, const char* code) {
    return journey.project().vocabulary().kindByCode(code)->id;
}

RelationshipTypeId type(Journey& journey, const char* code) {
    return journey.project().vocabulary().typeByCode(code)->id;
}

ui::SelectedItems some(Journey& journey) {
    return {{journey.entity("Tesla"), journey.entity("Meta")}, {}, {}};
}

std::vector<EditCase> correctionCases() {
    return {
        {"my error", [](Journey& j) { correct(j, CorrectionKind::myError, setAmount); }},
        {"a source's correction", [](Journey& j) { correct(j, CorrectionKind::sourceCorrected, setAmount); }},
        {"a changed world", [](Journey& j) { correct(j, CorrectionKind::worldChanged, setStage); }},
        {"another accepted value", [](Journey& j) { correct(j, CorrectionKind::acceptedOnly, setAmount); }},
    };
}

std::vector<EditCase> tableCases() {
    return {
        {"a cell",
         [](Journey& j) { typeOver(relationships(j), ui::RelationshipTableModel::role, "主幹事"); }},
        {"filling down", fillDown},
        {"pasted rows", pasteRows},
        {"an entity's cell",
         [](Journey& j) { typeOver(entities(j), ui::EntityTableModel::question, "誰が?"); }},
    };
}

std::vector<EditCase> vocabularyCases() {
    return {
        {"a tag, made",
         [](Journey& j) {
             REQUIRE(ui::saveTag(documentOf(j), {{}, "要確認", 1}));
         }},
        {"a tag for several",
         [](Journey& j) {
             const TagId tag = j.project().tags().front().id;
             REQUIRE(ui::changeTag(documentOf(j), some(j), tag, ui::Presence::present));
         },
         {},
         [](Journey& j) {
             ui::saveTag(documentOf(j), {{}, "急", 2});
         }},
        {"a field, made",
         [](Journey& j) {
             FieldDef field;
             field.labelEn = "Sector";
             REQUIRE(ui::saveField(documentOf(j), field));
         }},
        {"a kind replaced",
         [](Journey& j) { REQUIRE(ui::replaceKind(documentOf(j), kind(j, "project"), kind(j, "product"))); }},
        {"a type replaced",
         [](Journey& j) {
             REQUIRE(ui::replaceType(documentOf(j), type(j, "invested"), type(j, "granted")));
         }},
    };
}

std::vector<EditCase> claimCases() {
    return {
        {"a claim added",
         [](Journey& j) {
             Claim claim = someClaim(j);
             claim.id = {};
             claim.quote = "彼は出資した";
             REQUIRE(ui::saveClaim(documentOf(j), claim));
         }},
        {"a claim changed",
         [](Journey& j) {
             Claim claim = someClaim(j);
             claim.locator = "p. 7";
             REQUIRE(ui::saveClaim(documentOf(j), claim));
         }},
        {"a claim accepted",
         [](Journey& j) {
             Claim claim = someClaim(j);
             claim.stage = Stage::cancelled;
             REQUIRE(ui::saveClaim(documentOf(j), claim));
             REQUIRE(ui::acceptClaim(documentOf(j), claim.id));
         }},
        {"a claim deleted", [](Journey& j) { REQUIRE(ui::removeClaim(documentOf(j), someClaim(j).id)); }},
        {"a source added",
         [](Journey& j) {
             Source source;
             source.title = "日経";
             REQUIRE(ui::saveSource(documentOf(j), source));
         }},
        {"a source's title",
         [](Journey& j) {
             Source source = j.project().sources().front();
             source.title += " (2nd ed.)";
             REQUIRE(ui::saveSource(documentOf(j), source));
         }},
        {"a source deleted",
         [](Journey& j) {
             for (const Source& source : j.project().sources())
                 if (source.title == "Unused")
                     REQUIRE(ui::removeSource(documentOf(j), source.id));
         },
         {},
         [](Journey& j) {
             Source source;
             source.title = "Unused";
             ui::saveSource(documentOf(j), source);
         }},
    };
}

std::vector<EditCase> dealAndIdentityCases() {
    return {
        {"a deal added",
         [](Journey& j) {
             Deal deal;
             deal.nameEn = "Series A";
             REQUIRE(ui::addDeal(documentOf(j), deal, {j.relationship("Microsoft", "invested", "OpenAI")}));
         }},
        {"a deal changed",
         [](Journey& j) {
             REQUIRE(ui::changeDeal(documentOf(j), j.project().deals().front().id, {"name", "New"},
                                    [](Deal& deal) { deal.nameEn = "New"; }));
         }},
        {"a deal deleted",
         [](Journey& j) { REQUIRE(ui::removeDeal(documentOf(j), j.project().deals().front().id)); }},
        {"relationships deleted",
         [](Journey& j) {
             REQUIRE(ui::removeRelationships(documentOf(j), {j.project().relationships().front().id}));
         }},
        {"a relationship reversed",
         [](Journey& j) {
             REQUIRE(ui::reverseRelationships(documentOf(j), {j.project().relationships().front().id}));
         }},
        {"two told apart",
         [](Journey& j) {
             REQUIRE(ui::judgeNotSame(documentOf(j), j.entity("Tesla"), j.entity("Meta"), "not one"));
         }},
        {"a split",
         [](Journey& j) {
             const auto merges = j.project().mergesInto(j.entity("Tesla"));
             REQUIRE_FALSE(merges.empty());
             REQUIRE(ui::splitEntity(documentOf(j), merges.front().merged));
         },
         {},
         [](Journey& j) {
             const EntityId twin = ui::addEntity(documentOf(j), "Tesla Motors", kind(j, "company"));
             REQUIRE(ui::mergeEntities(documentOf(j), twin, j.entity("Tesla"), {}, "one"));
         }},
        {"privacy of several",
         [](Journey& j) { REQUIRE(ui::changePrivacy(documentOf(j), some(j), ui::Presence::present)); }},
        {"an open question for several",
         [](Journey& j) { REQUIRE(ui::changeOpenQuestion(documentOf(j), some(j), ui::Presence::present)); }},
    };
}

std::vector<EditCase> boardCases() {
    const auto addNote = [](Journey& j) {
        Annotation note;
        note.board = j.project().boards().front().id;
        note.text = "note";
        note.area = {0, 0, 100, 40};
        REQUIRE(ui::addAnnotation(documentOf(j), note));
    };
    const auto lastNote = [](Journey& j) {
        return j.project().annotationsOf(j.project().boards().front().id).back();
    };
    return {
        {"boards in another order",
         [](Journey& j) {
             std::vector<BoardId> order;
             for (const Board& board : j.project().boards())
                 order.insert(order.begin(), board.id);
             REQUIRE(ui::reorderBoards(documentOf(j), order));
         },
         {},
         [](Journey& j) {
             Board board;
             board.membership = Membership::listed;
             board.name = "Second";
             REQUIRE(ui::addBoard(documentOf(j), board));
         }},
        {"put on a board",
         [](Journey& j) {
             for (const Board& board : j.project().boards())
                 if (board.name == "Second")
                     REQUIRE(ui::addToBoard(documentOf(j), board.id, ui::nodesOf({j.entity("Meta")})));
         }},
        {"an annotation changed",
         [lastNote](Journey& j) {
             const Annotation note = lastNote(j);
             REQUIRE(ui::changeAnnotation(documentOf(j), note.board, note.id,
                                          [](Annotation& changed) { changed.text = "別の文"; }));
         },
         {},
         addNote},
        {"an annotation deleted",
         [lastNote](Journey& j) { REQUIRE(ui::removeAnnotations(documentOf(j), {lastNote(j).id})); }},
        {"a frame unfolded",
         [lastNote](Journey& j) {
             REQUIRE(ui::unfoldFrame(documentOf(j), lastNote(j).board, lastNote(j).id));
         },
         {},
         [addNote, lastNote](Journey& j) {
             addNote(j);
             const Annotation note = lastNote(j);
             REQUIRE(ui::changeAnnotation(documentOf(j), note.board, note.id, [](Annotation& changed) {
                 changed.kind = AnnotationKind::frame;
                 changed.folded = true;
             }));
         }},
    };
}

} // namespace

std::vector<EditCase> recordCases() {
    std::vector<EditCase> all;
    for (auto&& cases : {correctionCases(), tableCases(), vocabularyCases(), claimCases(),
                         dealAndIdentityCases(), boardCases()})
        all.insert(all.end(), cases.begin(), cases.end());
    return all;
}

} // namespace moneyties::journeys
