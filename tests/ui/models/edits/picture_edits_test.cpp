#include "ui/models/edits/picture_edits.h"

#include "core/base/error.h"
#include "tests/ui/support/editing_fixture.h"
#include "ui/messages.h"

#include <QFile>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

std::string hashOf(const EditingFixture& fixture) {
    return fixture.project().entity(fixture.musk)->imageHash;
}

QImage plain(QColor colour) {
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

TEST_CASE("a picture is set, replaced and removed in one step each, and undone", "[models]") {
    EditingFixture fixture;
    const std::size_t before = fixture.steps();
    const QString file = fixture.folder.filePath(QStringLiteral("red.png"));
    REQUIRE(plain(Qt::red).save(file));
    REQUIRE(setPicture(*fixture.document, fixture.musk, file));
    const std::string red = hashOf(fixture);
    REQUIRE(fixture.project().blob(red));
    CHECK(QImage::fromData(QByteArray::fromStdString(*fixture.project().blob(red))).pixelColor(5, 5) ==
          QColor(Qt::red));
    REQUIRE(setPicture(*fixture.document, fixture.musk, plain(Qt::blue)));
    CHECK(hashOf(fixture) != red);
    REQUIRE(removePicture(*fixture.document, fixture.musk));
    CHECK(hashOf(fixture).empty());
    CHECK(fixture.steps() == before + 3);
    CHECK(stepName(fixture.project().history().front().action) ==
          QStringLiteral("Change the picture of Elon Musk"));
    fixture.document->undo();
    fixture.document->undo();
    CHECK(hashOf(fixture) == red);
    fixture.document->undo();
    CHECK(hashOf(fixture).empty());
}

TEST_CASE("a file that is no image changes nothing and is told", "[models]") {
    EditingFixture fixture;
    std::optional<ErrorCode> told;
    QObject::connect(fixture.document.get(), &Document::failed, fixture.document.get(),
                     [&told](const Error& error) { told = error.code(); });
    const QString path = fixture.folder.filePath(QStringLiteral("letter.png"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir");
    file.close();
    const std::size_t before = fixture.steps();
    CHECK_FALSE(setPicture(*fixture.document, fixture.musk, path));
    CHECK_FALSE(setPicture(*fixture.document, fixture.musk, QImage()));
    CHECK(told == ErrorCode::imageUnreadable);
    CHECK(fixture.steps() == before);
}
