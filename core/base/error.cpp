#include "core/base/error.h"

#include <array>

namespace moneyties {

namespace {

struct CodeName {
    ErrorCode code;
    const char* name;
};

constexpr auto kCodeNames = std::to_array<CodeName>({
    {ErrorCode::fileMissing, "file-missing"},
    {ErrorCode::fileEmpty, "file-empty"},
    {ErrorCode::fileNotSqlite, "file-not-sqlite"},
    {ErrorCode::fileNotOurs, "file-not-ours"},
    {ErrorCode::fileTooNew, "file-too-new"},
    {ErrorCode::fileDamaged, "file-damaged"},
    {ErrorCode::fileSchemaForeign, "file-schema-foreign"},
    {ErrorCode::fileReadOnly, "file-read-only"},
    {ErrorCode::fileExists, "file-exists"},
    {ErrorCode::fileNotWritable, "file-not-writable"},
    {ErrorCode::fileMoved, "file-moved"},
    {ErrorCode::folderMissing, "folder-missing"},
    {ErrorCode::diskFull, "disk-full"},
    {ErrorCode::projectBusy, "project-busy"},
    {ErrorCode::writeFailed, "write-failed"},
    {ErrorCode::readFailed, "read-failed"},
    {ErrorCode::dateUnreadable, "date-unreadable"},
    {ErrorCode::dateNeedsReference, "date-needs-reference"},
    {ErrorCode::amountUnreadable, "amount-unreadable"},
    {ErrorCode::currencyUnknown, "currency-unknown"},
    {ErrorCode::nameEmpty, "name-empty"},
    {ErrorCode::nameTooLong, "name-too-long"},
    {ErrorCode::entryUnreadable, "entry-unreadable"},
    {ErrorCode::typeUnknown, "type-unknown"},
    {ErrorCode::kindUnknown, "kind-unknown"},
    {ErrorCode::entityUnknown, "entity-unknown"},
    {ErrorCode::entityAmbiguous, "entity-ambiguous"},
    {ErrorCode::entityNearMatch, "entity-near-match"},
    {ErrorCode::recordMissing, "record-missing"},
    {ErrorCode::recordInUse, "record-in-use"},
    {ErrorCode::valueInvalid, "value-invalid"},
    {ErrorCode::nothingToUndo, "nothing-to-undo"},
    {ErrorCode::nothingToRedo, "nothing-to-redo"},
    {ErrorCode::stepNotRevertible, "step-not-revertible"},
    {ErrorCode::mergeRefused, "merge-refused"},
    {ErrorCode::splitRefused, "split-refused"},
    {ErrorCode::imageUnreadable, "image-unreadable"},
    {ErrorCode::historyTrimmed, "history-trimmed"},
    {ErrorCode::graphFileMalformed, "graph-file-malformed"},
    {ErrorCode::noPath, "no-path"},
    {ErrorCode::exportFailed, "export-failed"},
    {ErrorCode::cancelled, "cancelled"},
    {ErrorCode::optionInvalid, "option-invalid"},
});

std::string lineOf(const std::string& tried, const std::string& why, const std::string& hint) {
    std::string line = tried;
    if (!why.empty())
        line += (line.empty() ? "" : ": ") + why;
    if (!hint.empty())
        line += (line.empty() || line.ends_with('.') ? " " : ". ") + hint;
    return line;
}

} // namespace

const char* codeName(ErrorCode code) {
    for (const CodeName& entry : kCodeNames)
        if (entry.code == code)
            return entry.name;
    return "unknown";
}

const std::vector<ErrorCode>& allErrorCodes() {
    static const std::vector<ErrorCode> codes = [] {
        std::vector<ErrorCode> all;
        all.reserve(kCodeNames.size());
        for (const CodeName& entry : kCodeNames)
            all.push_back(entry.code);
        return all;
    }();
    return codes;
}

Error::Error(ErrorCode code, std::string what, std::string why, std::string hint,
             std::vector<std::string> arguments)
    : m_code(code), m_tried(std::move(what)), m_why(std::move(why)), m_hint(std::move(hint)),
      m_arguments(std::move(arguments)), m_line(lineOf(m_tried, m_why, m_hint)) {}

} // namespace moneyties
