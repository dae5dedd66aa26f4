// Owns the passage of the models' parsed values into what a field editor shows under its line.
#pragma once

#include "ui/models/value_text.h"
#include "ui/widgets/field_editor.h"

namespace moneyties::ui {

template<class Value>
FieldReading toReading(const Parsed<Value>& parsed) {
    return {parsed ? FieldReading::State::readable : FieldReading::State::unreadable, parsed.note};
}

} // namespace moneyties::ui
