// Owns the mark of the machine that wrote a project last: damage happens on the way between machines.
#pragma once

#include "core/store/connection.h"

namespace moneyties::store {

/// Also true for a file that bears no mark.
bool wasLastWrittenElsewhere(Connection& connection);

/// Inside a write transaction. The mark is a hash: it tells machines apart and does not tell which they are.
void noteLastWriter(Connection& connection);

} // namespace moneyties::store
