// Owns LabelPart: the fields that the label of a relationship is made of.
#pragma once

namespace moneyties {

/// In the order in which they stand in a label.
enum class LabelPart { type, amount, share, role, stage, date };

} // namespace moneyties
