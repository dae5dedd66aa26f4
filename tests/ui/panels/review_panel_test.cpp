#include "ui/panels/review_panel.h"

#include "tests/ui/support/editing_fixture.h"
#include "tests/ui/support/typing.h"
#include "ui/models/edits/claim_edits.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/widgets/search_field.h"

#include <QTest>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

struct Fixture : EditingFixture {
    ReviewPanel panel{*document, selection};

    void show() {
        panel.resize(900, 400);
        panel.QWidget::show();
        read();
    }
    void read() {
        REQUIRE(QTest::qWaitFor([this] { return !panel.isReading(); }, 20'000));
    }
    QTreeWidgetItem* group(const char* heading) const {
        for (int i = 0; i < panel.tree()->topLevelItemCount(); ++i)
            if (panel.tree()->topLevelItem(i)->text(0).startsWith(QString::fromUtf8(heading)))
                return panel.tree()->topLevelItem(i);
        return nullptr;
    }
    void ask(EntityId id, const char* question) {
        changeEntities(*document, {id}, {"open_question", question},
                       [question](Entity& entity) { entity.openQuestion = question; });
    }
};

} // namespace

TEST_CASE("Open questions and gaps are a click away from their records", "[ui][review]") {
    Fixture f;
    f.ask(f.openAi, "誰がリードしたか");
    f.show();
    auto* questions = f.group("Open questions");
    REQUIRE(questions);
    CHECK(questions->child(0)->text(0) == QStringLiteral("OpenAI — 誰がリードしたか"));
    std::vector<EntityId> revealed;
    QObject::connect(&f.panel, &ReviewPanel::revealRequested,
                     [&](const std::vector<EntityId>& entities) { revealed = entities; });
    Q_EMIT f.panel.tree()->itemClicked(questions->child(0), 0);
    CHECK(f.selection.items().entities == std::vector{f.openAi});
    CHECK(revealed == std::vector{f.openAi});
    REQUIRE(f.group("Companies without a founder"));
    REQUIRE(f.group("Without a source"));
    CHECK_FALSE(f.group("Since you last opened"));
}

TEST_CASE("The list follows the document", "[ui][review]") {
    Fixture f;
    f.show();
    CHECK_FALSE(f.group("Open questions"));
    f.ask(f.musk, "born where?");
    f.read();
    CHECK(f.group("Open questions"));
    f.document->undo();
    f.read();
    CHECK_FALSE(f.group("Open questions"));
}

TEST_CASE("What changed since the last sitting is listed by day, with its source", "[ui][review]") {
    Fixture f;
    const QString last = f.panel.lastStep();
    f.document->setCurrentSource(f.article);
    addEntity(*f.document, "Neuralink", f.kindId("company"));
    f.panel.setLastOpened(last);
    f.show();
    auto* since = f.group("Since you last opened");
    REQUIRE(since);
    REQUIRE(since->childCount() == 1);
    REQUIRE(since->child(0)->childCount() == 1);
    const QString row = since->child(0)->child(0)->text(0);
    CHECK(row.contains(QStringLiteral("Add Neuralink")));
    CHECK(row.contains(QStringLiteral("OpenAIの舞台裏")));
}

TEST_CASE("Notes are found in any script, and their records opened", "[ui][review]") {
    Fixture f;
    changeEntities(*f.document, {f.musk}, {"note", {}},
                   [](Entity& entity) { entity.note = "スペースXのCEO"; });
    f.show();
    typeInto(f.panel.noteField(), QStringLiteral("ｽﾍﾟｰｽx"));
    auto* notes = f.group("Notes");
    REQUIRE(notes);
    REQUIRE(notes->childCount() == 1);
    Q_EMIT f.panel.tree()->itemClicked(notes->child(0), 0);
    CHECK(f.selection.items().entities == std::vector{f.musk});
    f.panel.noteField()->clear();
    CHECK_FALSE(f.group("Notes"));
}
