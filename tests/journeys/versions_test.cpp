// Snapshots, ways back, copies and erasing in the real window.
#include "tests/journeys/journey.h"

#include "ui/controllers/versions_controller.h"
#include "ui/dialogs/share_dialog.h"
#include "ui/panels/message_line.h"
#include "ui/panels/read_only_bar.h"

#include <QApplication>
#include <QFile>
#include <QInputDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

void rename(Journey& journey, EntityId id, const std::string& name) {
    journey.workspace().document().run({store::ActionCode::editEntity, {name}}, [&](store::Edit& edit) {
        Entity entity = *journey.project().entity(id);
        entity.names.front().text = name;
        edit.update(entity);
    });
}

/// Answers the question that comes with its destructive button.
void agreeToErase() {
    QTimer::singleShot(0, [] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box);
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
    });
}

} // namespace

TEST_CASE("A snapshot is taken by name and gone back to, and going back is undone", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    journey.trigger(Command::takeSnapshot);
    auto* dialog = journey.window().findChild<QInputDialog*>(QStringLiteral("snapshotDialog"));
    REQUIRE(dialog);
    dialog->setTextValue(QStringLiteral("昼食の前"));
    dialog->accept();
    REQUIRE(journey.project().snapshots().size() == 1);
    rename(journey, musk, "Somebody");
    const auto snapshot = journey.project().snapshots().front();
    journey.workspace().versions().goBack(snapshot.step, QString::fromStdString(snapshot.name));
    CHECK(journey.project().entity(musk)->names.front().text == "Elon Musk");
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("昼食の前")));
    journey.trigger(Command::undo);
    CHECK(journey.project().entity(musk)->names.front().text == "Somebody");
}

TEST_CASE("One step is reverted from the history, and a refusal says why", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    rename(journey, musk, "First");
    const StepId first = journey.project().undoable()->id;
    rename(journey, musk, "Second");
    journey.workspace().versions().revert(first);
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("later step")));
    journey.trigger(Command::showHistory);
    auto& table = journey.find<QTableView>("historyTable");
    table.setCurrentIndex(table.model()->index(0, 0));
    journey.find<QPushButton>("historyRevert").click();
    CHECK(journey.project().entity(musk)->names.front().text == "First");
}

TEST_CASE("What is selected is erased for good, and the window shows it gone", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    rename(journey, musk, "Zebulon Quux");
    journey.workspace().selection().setEntity(musk);
    agreeToErase();
    journey.trigger(Command::purgeSelection);
    CHECK(Journey::waitUntil([&] { return !journey.project().entity(musk); }));
    QFile file(journey.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Zebulon"));
}

TEST_CASE("The list of what a shared copy leaves out is there before it is made", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.workspace().document().run({store::ActionCode::editEntity, {}}, [&](store::Edit& edit) {
        Entity entity = *journey.project().entity(journey.entity("Grok"));
        entity.isPrivate = true;
        edit.update(entity);
    });
    journey.trigger(Command::shareCopy);
    auto* dialog = journey.window().findChild<ui::ShareDialog*>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("shareLeftOut"));
    CHECK(Journey::waitUntil([list] { return list->count() > 0; }));
    CHECK(list->item(0)->text() == QStringLiteral("1 entity, private: Grok"));
    dialog->reject();
}

TEST_CASE("A file that is moved away while it is open is told, with a copy to save", "[journey]") {
    Journey journey;
    journey.openSample();
    auto& bar = journey.find<ui::ReadOnlyBar>("readOnlyBar");
    CHECK_FALSE(bar.isVisible());
    REQUIRE(QFile::rename(journey.file(), journey.file() + QStringLiteral(".away")));
    CHECK(Journey::waitUntil([&] { return bar.isVisible(); }));
    REQUIRE(QFile::rename(journey.file() + QStringLiteral(".away"), journey.file()));
    CHECK(Journey::waitUntil([&] { return !bar.isVisible(); }));
}
