#include "ui/models/dropped_source.h"

#include <QMimeData>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::ui;

TEST_CASE("A link dragged from a browser is a source with its address and title", "[drop]") {
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/story?id=1"))});
    const QString both = QStringLiteral("https://example.org/story?id=1\n舞台裏");
    data.setData(QStringLiteral("text/x-moz-url"),
                 QByteArray(reinterpret_cast<const char*>(both.utf16()), both.size() * 2));
    const auto dropped = droppedSource(data);
    REQUIRE(dropped);
    REQUIRE(dropped->source);
    CHECK(dropped->source->url == "https://example.org/story?id=1");
    CHECK(dropped->source->title == "舞台裏");
    CHECK(dropped->quote.isEmpty());
}

TEST_CASE("Dragged words are a quote, and an address as text is a source", "[drop]") {
    QMimeData words;
    words.setText(QStringLiteral(" 10億ドルを投資した \n"));
    CHECK(droppedSource(words)->quote == QStringLiteral("10億ドルを投資した"));
    CHECK_FALSE(droppedSource(words)->source);
    QMimeData address;
    address.setText(QStringLiteral("https://example.org/a"));
    CHECK(droppedSource(address)->source->url == "https://example.org/a");
    CHECK(droppedSource(address)->quote.isEmpty());
}

TEST_CASE("A dragged file or script address is no source", "[drop]") {
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("file:///etc/passwd"))});
    CHECK((!droppedSource(data) || !droppedSource(data)->source));
    CHECK_FALSE(droppedSource(QMimeData()));
}
