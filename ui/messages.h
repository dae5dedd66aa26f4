// Owns the words for errors and steps: codes and arguments in, sentences in the interface's language out.
#pragma once

#include "core/base/error.h"
#include "core/store/action.h"

#include <QString>

namespace moneyties::ui {

struct ErrorText {
    QString what; ///< what could not be done
    QString why;
    QString hint; ///< what the user can do; may be empty

    QString headline() const; ///< the first as a sentence
    QString detail() const;   ///< the others as sentences; empty when there are none
    QString line() const;     ///< all three as one line
};

/// In English the words of whoever threw it, which are the most exact; in other languages the sentences of
/// its code with the error's arguments.
ErrorText describe(const Error& error);

/// The sentences of a code in the interface's language, with `subject` (a file, a name, the offending text)
/// put in where it is known.
ErrorText describe(ErrorCode code, const QString& subject);

/// A step's name as a command: "Change the amount of Microsoft → OpenAI". Arguments as the edits give them:
/// the subject's name, or the names of a relationship's two ends, or a number for several (two numbers for
/// entities and relationships together); then the field's code and its new value.
QString stepName(const store::Action& action);

/// The name of a field by its stable code, such as "amount"; the code itself when it has none.
QString fieldName(const QString& code);

} // namespace moneyties::ui
