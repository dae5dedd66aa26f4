// Owns the text of labels: any name as one clean line that a picture can carry.
#pragma once

#include <string>
#include <string_view>

namespace moneyties::style {

/// The text on one line: white space and control characters become single spaces, marks that override the
/// direction of writing are dropped (they would turn the neighbours' text too), ill-formed bytes become
/// U+FFFD, and what is longer than `cells` is cut with an ellipsis. A full-width character takes two cells.
std::string labelText(std::string_view text, int cells = 56);

} // namespace moneyties::style
