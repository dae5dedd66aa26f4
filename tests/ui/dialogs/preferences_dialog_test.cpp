#include "ui/dialogs/preferences_dialog.h"

#include "tests/ui/support/typing.h"
#include "ui/user_state.h"
#include "ui/widgets/input_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::ui;

TEST_CASE("Every preference takes effect at once and comes back after a restart", "[ui][preferences]") {
    const QTemporaryDir folder;
    UserState state(folder.path());
    PreferencesDialog dialog(state.preferences());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QObject::connect(&dialog, &PreferencesDialog::changed,
                     [&](const Preferences& preferences) { state.setPreferences(preferences); });
    auto* author = dialog.findChild<InputLine*>(QStringLiteral("author"));
    typeInto(author, QStringLiteral("佐藤 K."));
    QTest::keyClick(author, Qt::Key_Return);
    CHECK(dialog.isVisible());
    dialog.findChild<QCheckBox*>(QStringLiteral("motion"))->click();
    dialog.findChild<QCheckBox*>(QStringLiteral("lastProject"))->click();
    auto* labels = dialog.findChild<QComboBox*>(QStringLiteral("labels"));
    labels->setCurrentIndex(labels->findData(QStringLiteral("ja")));
    Q_EMIT labels->activated(labels->currentIndex());

    const Preferences kept = UserState(folder.path()).preferences();
    CHECK(kept.authorName == QStringLiteral("佐藤 K."));
    CHECK(kept.labelLanguage == QStringLiteral("ja"));
    CHECK(kept.motion == Motion::reduced);
    CHECK(kept.startWith == StartWith::lastProject);
    CHECK(kept.theme == ThemeMode::system);
}

TEST_CASE("Enter inside a composition takes no name yet", "[ui][preferences]") {
    PreferencesDialog dialog({});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    int changes = 0;
    QObject::connect(&dialog, &PreferencesDialog::changed, [&] { ++changes; });
    auto* author = dialog.findChild<InputLine*>(QStringLiteral("author"));
    QInputMethodEvent composing(QStringLiteral("さとう"), {});
    QCoreApplication::sendEvent(author, &composing);
    QTest::keyClick(author, Qt::Key_Return);
    CHECK(changes == 0);
    CHECK(dialog.isVisible());
}
