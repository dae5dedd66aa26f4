#include "ui/widgets/search_field.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::ui;

namespace {

void compose(SearchField& field, const QString& preedit, const QString& commit = {}) {
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(&field, &event);
}

} // namespace

TEST_CASE("A search field searches what is being composed and leaves the composition alone", "[widgets]") {
    SearchField field;
    QSignalSpy spy(&field, &SearchField::searchTextChanged);
    compose(field, QStringLiteral("ま"));
    compose(field, QStringLiteral("ます"));
    CHECK(field.searchText() == QStringLiteral("ます"));
    CHECK(field.text().isEmpty());
    CHECK(field.isComposing());
    compose(field, {}, QStringLiteral("マス"));
    CHECK(field.text() == QStringLiteral("マス"));
    REQUIRE(spy.count() == 3);
    CHECK(spy.last().first().toString() == QStringLiteral("マス"));
}

TEST_CASE("Enter that ends a composition accepts nothing", "[widgets]") {
    SearchField field;
    QSignalSpy accepted(&field, &SearchField::acceptFirst);
    compose(field, QStringLiteral("ますく"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(accepted.isEmpty());
    compose(field, {}, QStringLiteral("マスク"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(accepted.count() == 1);
}

TEST_CASE("Esc empties a search field first and leaves it the second time", "[widgets]") {
    SearchField field;
    QSignalSpy left(&field, &SearchField::leaveRequested);
    QTest::keyClicks(&field, QStringLiteral("musk"));
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(left.isEmpty());
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(left.count() == 1);
}
