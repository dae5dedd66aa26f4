// Owns the sentence that says what is wrong with the evidence of a record.
#pragma once

#include "core/model/assessment.h"

#include <QFrame>
#include <QStringList>

namespace moneyties::ui {

/// One sentence for each: which values contradict, that it is disputed, that the accepted value is nobody's.
/// Empty when the sources agree.
QStringList evidenceProblems(const Assessment& assessment);

/// A red band with a sign and the sentences.
QFrame* makeBanner(const QStringList& sentences);

} // namespace moneyties::ui
