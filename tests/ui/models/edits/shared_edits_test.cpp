#include "ui/models/edits/shared_edits.h"

#include "tests/ui/support/editing_fixture.h"
#include "ui/messages.h"
#include "ui/models/edits/vocabulary_edits.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

TEST_CASE("A tag is given to several and taken from them, their other tags stay", "[ui][edits]") {
    EditingFixture f;
    const TagId ai = saveTag(*f.document, {{}, "AI", 0});
    const TagId open = saveTag(*f.document, {{}, "要確認", 0});
    changeTag(*f.document, {{f.openAi}, {}, {}}, open, Presence::present);
    const SelectedItems both{{f.openAi, f.xAi}, {}, {}};
    CHECK(sharedMarks(f.project(), both).tags.empty());
    const auto steps = f.steps();
    CHECK(changeTag(*f.document, both, ai, Presence::present));
    CHECK(f.steps() == steps + 1);
    CHECK(f.project().entity(f.openAi)->tags == std::vector{ai, open});
    CHECK(f.project().entity(f.xAi)->tags == std::vector{ai});
    CHECK(sharedMarks(f.project(), both).tags == std::vector{ai});
    CHECK(changeTag(*f.document, both, ai, Presence::absent));
    CHECK(f.project().entity(f.openAi)->tags == std::vector{open});
    CHECK(f.project().entity(f.xAi)->tags.empty());
}

TEST_CASE("Relationships are made private, marked open and given a type together", "[ui][edits]") {
    EditingFixture f;
    const SelectedItems ties{{}, {f.microsoftInvested, f.muskInvested}, {}};
    const auto steps = f.steps();
    CHECK(changePrivacy(*f.document, ties, Presence::present));
    CHECK(changeOpenQuestion(*f.document, ties, Presence::present));
    CHECK(changeType(*f.document, ties.relationships, f.typeId("granted")));
    CHECK(f.steps() == steps + 3);
    for (const RelationshipId id : ties.relationships) {
        CHECK(f.relationship(id).isPrivate);
        CHECK_FALSE(f.relationship(id).openQuestion.empty());
        CHECK(f.relationship(id).type == f.typeId("granted"));
    }
    const SharedMarks marks = sharedMarks(f.project(), ties);
    CHECK(marks.isPrivate);
    CHECK(marks.isOpen);
    CHECK(marks.type == f.typeId("granted"));
    CHECK_FALSE(f.relationship(f.muskLeads).isPrivate);
}

TEST_CASE("An open question that somebody wrote is kept when several are marked", "[ui][edits]") {
    EditingFixture f;
    changeEntities(*f.document, {f.musk}, {"open_question", {}},
                   [](Entity& entity) { entity.openQuestion = "誰が払った?"; });
    const SelectedItems both{{f.musk, f.xAi}, {}, {}};
    CHECK_FALSE(sharedMarks(f.project(), both).isOpen);
    CHECK(changeOpenQuestion(*f.document, both, Presence::present));
    CHECK(f.project().entity(f.musk)->openQuestion == "誰が払った?");
    CHECK_FALSE(f.project().entity(f.xAi)->openQuestion.empty());
    CHECK(changeOpenQuestion(*f.document, both, Presence::absent));
    CHECK(f.project().entity(f.musk)->openQuestion.empty());
}

TEST_CASE("Entities and relationships selected together are changed together, as one step", "[ui][edits]") {
    EditingFixture f;
    const TagId tag = saveTag(*f.document, {{}, "要確認", 0});
    const SelectedItems both{{f.openAi, f.xAi}, {f.muskLeads}, {}};
    const auto steps = f.steps();
    CHECK(changeTag(*f.document, both, tag, Presence::present));
    CHECK(f.steps() == steps + 1);
    CHECK(f.project().entity(f.openAi)->tags == std::vector{tag});
    CHECK(f.project().entity(f.xAi)->tags == std::vector{tag});
    CHECK(f.relationship(f.muskLeads).tags == std::vector{tag});
    CHECK(stepName(f.project().history().front().action) ==
          QStringLiteral("Change the tags of 2 entities and 1 relationship"));
    CHECK(sharedMarks(f.project(), both).tags == std::vector{tag});
    CHECK(changePrivacy(*f.document, both, Presence::present));
    CHECK(sharedMarks(f.project(), both).isPrivate);
    CHECK(sharedMarks(f.project(), both).type == f.typeId("leads"));
    CHECK(sharedMarks(f.project(), both).kind == f.project().entity(f.openAi)->kind);
    f.document->undo();
    f.document->undo();
    CHECK(f.project().entity(f.openAi)->tags.empty());
    CHECK(f.relationship(f.muskLeads).tags.empty());
}

TEST_CASE("A tag that only the entities of a mixed selection have is not shared by all", "[ui][edits]") {
    EditingFixture f;
    const TagId tag = saveTag(*f.document, {{}, "AI", 0});
    REQUIRE(changeTag(*f.document, {{f.openAi}, {}, {}}, tag, Presence::present));
    CHECK(sharedMarks(f.project(), {{f.openAi}, {f.muskLeads}, {}}).tags.empty());
}
