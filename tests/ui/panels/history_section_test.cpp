#include "ui/panels/history_section.h"

#include "tests/ui/support/editing_fixture.h"
#include "ui/models/edits/picture_edits.h"
#include "ui/widgets/elided_label.h"

#include <QImage>
#include <QList>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

/// The rows, newest change first.
QStringList linesOf(const EditingFixture& fixture) {
    HistorySection section;
    section.showChanges(fixture.project().historyOf(fixture.musk), fixture.project());
    QStringList lines;
    for (const ElidedLabel* label : section.findChildren<ElidedLabel*>())
        lines.append(label->text());
    return lines;
}

} // namespace

TEST_CASE("a record's history tells of a picture in words, not by its whole hash", "[ui][history]") {
    EditingFixture fixture;
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    REQUIRE(setPicture(*fixture.document, fixture.musk, image));
    const std::string hash = fixture.project().entity(fixture.musk)->imageHash;
    const QStringList lines = linesOf(fixture);
    CHECK(std::ranges::any_of(lines, [&](const QString& line) {
        return line.contains(QStringLiteral("empty → a picture, ") + QString::fromStdString(hash).left(6));
    }));
    CHECK(std::ranges::none_of(
        lines, [&](const QString& line) { return line.contains(QString::fromStdString(hash)); }));
}
