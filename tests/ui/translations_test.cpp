#include "ui/theme/resources.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>
#include <pugixml.hpp>

using namespace moneyties;

namespace {

/// %1, %L2, %n … of a sentence, without the form of the number.
QSet<QString> placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?([0-9n])"));
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured(1));
    return places;
}

QStringList formsOf(const pugi::xml_node& message) {
    QStringList forms;
    for (const auto& form : message.child("translation").children("numerusform"))
        forms.append(QString::fromUtf8(form.child_value()));
    if (forms.isEmpty())
        forms.append(QString::fromUtf8(message.child_value("translation")));
    return forms;
}

} // namespace

TEST_CASE("Every translated sentence has the places for values that the English one has", "[translations]") {
    const QDir folder(QStringLiteral(MONEYTIES_TRANSLATIONS));
    int read = 0;
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.ts")})) {
        pugi::xml_document document;
        REQUIRE(document.load_file(file.filePath().toUtf8().constData()));
        for (const auto& found : document.select_nodes("//message")) {
            const QString source = QString::fromUtf8(found.node().child_value("source"));
            for (const QString& form : formsOf(found.node())) {
                INFO(source.toStdString() << " → " << form.toStdString());
                CHECK(placesOf(form) == placesOf(source));
                ++read;
            }
        }
    }
    CHECK(read > 100);
}

TEST_CASE("The Japanese of commands, steps and errors is found under the names that the program asks for",
          "[translations]") {
    ui::useResources();
    QTranslator japanese;
    REQUIRE(japanese.load(QStringLiteral(":/translations/moneyties_ja.qm")));
    CHECK(japanese.translate("moneyties::ui", "&Undo") == QStringLiteral("元に戻す(&U)"));
    CHECK(japanese.translate("moneyties::ui", "Merge entities") == QStringLiteral("対象を統合"));
    CHECK(japanese.translate("moneyties::ui", "The disk is full.") ==
          QStringLiteral("ディスクがいっぱいです。"));
    CHECK(japanese.translate("moneyties::ui::Menus", "&File") == QStringLiteral("ファイル(&F)"));
}
