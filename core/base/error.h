// Owns Error, the one exception type for failures that are expected: a file that is not ours, a date that
// cannot be read, a full disk. Broken promises by the programmer are asserts instead.
#pragma once

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace moneyties {

/// What went wrong, in a form that the window translates and the command line prints.
/// One code per sentence; ui/messages maps every code to tr().
enum class ErrorCode {
    fileMissing,
    fileEmpty,
    fileNotSqlite,
    fileNotOurs,
    fileTooNew,
    fileDamaged,
    fileSchemaForeign,
    fileReadOnly,
    fileExists,
    fileNotWritable,
    fileMoved,
    folderMissing,
    diskFull,
    projectBusy,
    writeFailed,
    readFailed,
    dateUnreadable,
    dateNeedsReference,
    amountUnreadable,
    currencyUnknown,
    nameEmpty,
    nameTooLong,
    entryUnreadable,
    typeUnknown,
    kindUnknown,
    entityUnknown,
    entityAmbiguous,
    entityNearMatch,
    recordMissing,
    recordInUse,
    valueInvalid,
    nothingToUndo,
    nothingToRedo,
    stepNotRevertible,
    mergeRefused,
    splitRefused,
    imageUnreadable,
    historyTrimmed,
    graphFileMalformed,
    noPath,
    exportFailed,
    cancelled,
    optionInvalid,
};

/// The code's stable spelling, as used in --json and in translations, such as "file-missing".
const char* codeName(ErrorCode code);

/// All codes, so that a test can check that each has its words.
const std::vector<ErrorCode>& allErrorCodes();

/// An expected failure: what was tried, why it failed, what the user can do. The three sentences are the
/// English fallback; `arguments` are the values that a translation inserts ({0}, {1} … in order).
class Error : public std::exception {
public:
    Error(ErrorCode code, std::string what, std::string why, std::string hint = {},
          std::vector<std::string> arguments = {});

    ErrorCode code() const { return m_code; }
    const std::string& tried() const { return m_tried; }
    const std::string& why() const { return m_why; }
    const std::string& hint() const { return m_hint; }
    const std::vector<std::string>& arguments() const { return m_arguments; }

    /// One line: "tried: why. hint".
    const char* what() const noexcept override { return m_line.c_str(); }

private:
    ErrorCode m_code;
    std::string m_tried;
    std::string m_why;
    std::string m_hint;
    std::vector<std::string> m_arguments;
    std::string m_line;
};

} // namespace moneyties
