#include "core/store/field_binder.h"

#include "core/store/records/checks.h"

namespace moneyties::store {

void FieldBinder::bind(const std::string& text) {
    if (!text.empty())
        checkText(text);
    m_row.add(std::string_view(text));
}

void FieldBinder::bind(double number) {
    checkNumber(number);
    m_row.add(number);
}

void FieldBinder::date(int, const char*, const FuzzyDate& date) {
    bind(date.words);
    bind(date.earliest);
    bind(date.latest);
    bind(date.about);
}

void FieldBinder::end(int, const char* name, const EndDate& end) {
    bind(end.state);
    date(0, name, end.date);
}

void FieldBinder::money(int, const char*, const Money& money) {
    bind(money.lowest);
    bind(money.highest);
    bind(money.about);
    bind(money.currency);
    bind(money.measure);
    bind(money.joint);
    bind(money.words);
}

} // namespace moneyties::store
