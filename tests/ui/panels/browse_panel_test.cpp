#include "ui/panels/browse_panel.h"

#include "core/store/edit.h"
#include "core/store/project.h"
#include "ui/models/document.h"
#include "ui/models/entity_list_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/search_field.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

Entity named(const char* english, const char* japanese, const char* kind) {
    Entity entity;
    entity.kind = builtInVocabulary().kindByCode(kind)->id;
    Name name;
    name.text = english;
    name.language = "en";
    name.preferred = true;
    entity.names.push_back(name);
    if (*japanese) {
        name.text = japanese;
        name.language = "ja";
        entity.names.push_back(name);
    }
    return entity;
}

/// A project of three and the panel on it.
struct Room {
    QTemporaryDir folder;
    Document document;
    Selection selection;
    EntityId musk;
    EntityId tesla;
    BrowsePanel panel;
    QListView* list;
    SearchField* field;

    Room() : document(make()), panel(document, selection) {
        document.run({store::ActionCode::addEntity, {}}, [this](store::Edit& edit) {
            musk = edit.insert(named("Elon Musk", "イーロン・マスク", "person"));
            tesla = edit.insert(named("Tesla", "テスラ", "company"));
            edit.insert(named("xAI", "", "company"));
        });
        list = panel.findChild<QListView*>(QStringLiteral("browseList"));
        field = panel.findChild<SearchField*>(QStringLiteral("browseSearch"));
        panel.resize(280, 600);
        panel.show();
    }

    std::unique_ptr<store::Project> make() const {
        return store::Project::create(folder.filePath(QStringLiteral("p.ties")).toStdString());
    }
    QStringList shown() const {
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names.append(list->model()->index(row, 0).data().toString());
        return names;
    }
    QStringList chips() const {
        QStringList texts;
        for (const Chip* chip : panel.findChildren<Chip*>())
            if (!chip->isHidden())
                texts.append(chip->accessibleName());
        return texts;
    }
};

} // namespace

TEST_CASE("The list finds a name in any script while it is being typed or composed", "[browse]") {
    Room room;
    CHECK(room.shown().size() == 3);
    QTest::keyClicks(room.field, QStringLiteral("musk"));
    CHECK(room.shown() == QStringList{QStringLiteral("Elon Musk")});
    room.field->clear();
    QInputMethodEvent composing(QStringLiteral("てす"), {});
    QApplication::sendEvent(room.field, &composing);
    CHECK(room.shown() == QStringList{QStringLiteral("Tesla")});
    CHECK(room.field->isComposing());
}

TEST_CASE("Chips count what is found by kind and narrow the list", "[browse]") {
    Room room;
    CHECK(room.chips() ==
          QStringList{QStringLiteral("All 3"), QStringLiteral("People 1"), QStringLiteral("Companies 2")});
    for (Chip* chip : room.panel.findChildren<Chip*>())
        if (chip->accessibleName() == QStringLiteral("Companies 2"))
            chip->click();
    CHECK(room.shown().size() == 2);
}

TEST_CASE("Enter selects the best hit and asks to see it; Down goes into the list", "[browse]") {
    Room room;
    QSignalSpy opened(&room.panel, &BrowsePanel::entityOpened);
    room.field->setText(QStringLiteral("いーろん"));
    QTest::keyClick(room.field, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<EntityId>() == room.musk);
    CHECK(room.selection.items().entities == std::vector<EntityId>{room.musk});
    room.field->clear();
    QTest::keyClick(room.field, Qt::Key_Down);
    CHECK(room.list->currentIndex().isValid());
}

TEST_CASE("The list's selection is the window's", "[browse]") {
    Room room;
    room.selection.setEntity(room.tesla);
    const QModelIndexList rows = room.list->selectionModel()->selectedIndexes();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().data().toString() == QStringLiteral("Tesla"));
    room.list->selectionModel()->select(room.list->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
    CHECK(room.selection.items().entities.size() == 1);
    CHECK(room.selection.items().entities.front() != room.tesla);
}

TEST_CASE("A name that nobody has can be added as a kind of one's choice", "[browse]") {
    Room room;
    QSignalSpy added(&room.panel, &BrowsePanel::addRequested);
    QTest::keyClicks(room.field, QStringLiteral("Anthropic"));
    CHECK(room.shown().isEmpty());
    QPushButton* company = nullptr;
    for (QPushButton* button : room.panel.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Company") || button->text() == QStringLiteral("company"))
            company = button;
    REQUIRE(company);
    company->click();
    REQUIRE(added.count() == 1);
    CHECK(added.first().first().toString() == QStringLiteral("Anthropic"));
}

TEST_CASE("What a search matched is found in the name as it is written", "[browse]") {
    const auto part = [](const char* text, const char* query) {
        const QString whole = QString::fromUtf8(text);
        const TextSpan span = matchedSpan(whole, QString::fromUtf8(query));
        return whole.mid(span.start, span.length);
    };
    CHECK(part("Elon Musk", "musk") == QStringLiteral("Musk"));
    CHECK(part("イーロン・マスク", "ますく") == QStringLiteral("マスク"));
    CHECK(part("イーロン・マスク", "ﾛﾝﾏ") == QStringLiteral("ロン・マ"));
    CHECK(part("Tesla", "musk").isEmpty());
    CHECK(part("Tesla", "").isEmpty());
}
