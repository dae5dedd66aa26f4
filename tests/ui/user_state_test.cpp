#include "ui/user_state.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::ui;

namespace {

QString makeFile(const QTemporaryDir& folder, const QString& name) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    return file.fileName();
}

} // namespace

TEST_CASE("Recent files come newest first, each once, and those that are gone are left out", "[user_state]") {
    const QTemporaryDir folder;
    UserState state(folder.filePath(QStringLiteral("state")));
    const QString a = makeFile(folder, QStringLiteral("a.ties"));
    const QString b = makeFile(folder, QStringLiteral("b.ties"));
    state.addRecentFile(a);
    state.addRecentFile(b);
    state.addRecentFile(a);
    CHECK(UserState(folder.filePath(QStringLiteral("state"))).recentFiles() == QStringList{a, b});
    QFile::remove(a);
    CHECK(state.recentFiles() == QStringList{b});
}

TEST_CASE("The author is who the user says they are, else who the environment says", "[user_state]") {
    const QTemporaryDir folder;
    qputenv("MONEYTIES_AUTHOR", "Sato");
    CHECK(UserState(folder.path()).authorName() == QStringLiteral("Sato"));
    Preferences preferences;
    preferences.authorName = QStringLiteral("鈴木 花子");
    UserState(folder.path()).setPreferences(preferences);
    CHECK(UserState(folder.path()).authorName() == QStringLiteral("鈴木 花子"));
    qunsetenv("MONEYTIES_AUTHOR");
    UserState(folder.path()).setPreferences({});
    CHECK(UserState(folder.path()).authorName().isEmpty());
}

TEST_CASE("At most ten recent files are kept", "[user_state]") {
    const QTemporaryDir folder;
    UserState state(folder.path());
    for (int i = 0; i < 12; ++i)
        state.addRecentFile(makeFile(folder, QStringLiteral("%1.ties").arg(i)));
    CHECK(state.recentFiles().size() == 10);
}

TEST_CASE("A document's view comes back by its uuid, whatever characters a stranger put into it",
          "[user_state]") {
    const QTemporaryDir folder;
    UserState state(folder.filePath(QStringLiteral("state")));
    const QJsonObject view{{QStringLiteral("scale"), 1.5}};
    state.setDocumentView(QStringLiteral("../../evil"), view);
    CHECK(state.documentView(QStringLiteral("../../evil")) == view);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    state.setDocumentView(QStringLiteral("///"), view);
    CHECK(state.documentView(QStringLiteral("unknown")).isEmpty());
}

TEST_CASE("A state file that is not JSON counts as absent", "[user_state]") {
    const QTemporaryDir folder;
    QFile file(makeFile(folder, QStringLiteral("state.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{ half");
    file.close();
    UserState state(folder.path());
    CHECK(state.recentFiles().isEmpty());
    CHECK(state.themeMode() == ThemeMode::system);
    state.setThemeMode(ThemeMode::dark);
    CHECK(UserState(folder.path()).themeMode() == ThemeMode::dark);
}
