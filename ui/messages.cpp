#include "ui/messages.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace moneyties::ui {

namespace {

/// %1 is the subject; `noun` stands for it where it is not known.
struct ErrorWords {
    ErrorCode code;
    const char* what;
    const char* why;
    const char* hint;
    const char* noun;
};

#define WORDS(text) QT_TRANSLATE_NOOP("moneyties::ui", text)

constexpr auto kErrorWords = std::to_array<ErrorWords>({
    {ErrorCode::fileMissing, WORDS("Cannot open %1"), WORDS("There is no such file."),
     WORDS("It may have been moved or renamed; look for it with File > Open."), WORDS("the project")},
    {ErrorCode::fileEmpty, WORDS("Cannot open %1"), WORDS("The file is empty."),
     WORDS("Take a copy from a backup, or begin a new project."), WORDS("the project")},
    {ErrorCode::fileNotSqlite, WORDS("Cannot open %1"), WORDS("It is not a Moneyties project."),
     WORDS("Choose a file that ends in .ties."), WORDS("the file")},
    {ErrorCode::fileNotOurs, WORDS("Cannot open %1"), WORDS("It belongs to another program."),
     WORDS("Choose a file that ends in .ties."), WORDS("the file")},
    {ErrorCode::fileTooNew, WORDS("Cannot open %1"), WORDS("A newer version of Moneyties wrote it."),
     WORDS("Update Moneyties; the file was not changed."), WORDS("the project")},
    {ErrorCode::fileDamaged, WORDS("Cannot read %1"), WORDS("The file is damaged."),
     WORDS("Open the last good copy; the file was not changed."), WORDS("the project")},
    {ErrorCode::fileSchemaForeign, WORDS("Cannot open %1"),
     WORDS("Its tables are not those of a Moneyties project."),
     WORDS("Somebody changed it with another program; open a copy from before."), WORDS("the project")},
    {ErrorCode::fileReadOnly, WORDS("Cannot change %1"), WORDS("It is open for reading only."),
     WORDS("Make the file writable, or work on a copy."), WORDS("the project")},
    {ErrorCode::fileExists, WORDS("Cannot create %1"), WORDS("A file of that name is there already."),
     WORDS("Choose another name."), WORDS("the project")},
    {ErrorCode::fileNotWritable, WORDS("Cannot write %1"), WORDS("The folder does not allow it."),
     WORDS("Choose a folder of your own."), WORDS("the file")},
    {ErrorCode::fileMoved, WORDS("Cannot save to %1"),
     WORDS("The file was moved or replaced while it was open."),
     WORDS("Close the project and open it where it is now."), WORDS("the project")},
    {ErrorCode::folderMissing, WORDS("Cannot create %1"), WORDS("Its folder does not exist."),
     WORDS("Make the folder first, or choose another one."), WORDS("the file")},
    {ErrorCode::diskFull, WORDS("The change was not saved"), WORDS("The disk is full."),
     WORDS("Make room and do it again; the project is whole."), ""},
    {ErrorCode::projectBusy, WORDS("The change was not saved"),
     WORDS("Another window or program is writing to the project."), WORDS("Do it again in a moment."), ""},
    {ErrorCode::writeFailed, WORDS("The change was not saved"), WORDS("The file could not be written."),
     WORDS("See that the disk is there and do it again; the project is whole."), ""},
    {ErrorCode::readFailed, WORDS("Cannot read %1"), WORDS("The disk did not answer."),
     WORDS("See that the disk is there and open the project again."), WORDS("the project")},
    {ErrorCode::dateUnreadable, WORDS("%1 cannot be read as a date"), WORDS("No form of date fits it."),
     WORDS("Write 2015, 2015-04, 2015年4月 or late 2023."), WORDS("This")},
    {ErrorCode::dateNeedsReference, WORDS("%1 says no year"), WORDS("It counts from the day of its source."),
     WORDS("Give the source a date, or write the year."), WORDS("This date")},
    {ErrorCode::amountUnreadable, WORDS("%1 cannot be read as an amount"),
     WORDS("No form of amount fits it."), WORDS("Write 5M USD, $1.5bn, 10億円 or 約1億ドル."), WORDS("This")},
    {ErrorCode::currencyUnknown, WORDS("%1 is not a currency"), WORDS("It is not in ISO 4217."),
     WORDS("Write a code such as USD, JPY or EUR."), WORDS("This")},
    {ErrorCode::nameEmpty, WORDS("The name was not taken"), WORDS("It has no letters."),
     WORDS("Write a name."), ""},
    {ErrorCode::nameTooLong, WORDS("The name was not taken"), WORDS("It is too long."),
     WORDS("Shorten it; longer text belongs in the note."), ""},
    {ErrorCode::entryUnreadable, WORDS("%1 cannot be understood"), WORDS("The line has another form."),
     WORDS("Write: who > what, how much, when > whom."), WORDS("This line")},
    {ErrorCode::typeUnknown, WORDS("%1 is not a type of relationship"),
     WORDS("The project's vocabulary does not have it."), WORDS("Choose one from the list."), WORDS("This")},
    {ErrorCode::kindUnknown, WORDS("%1 is not a kind of entity"),
     WORDS("The project's vocabulary does not have it."), WORDS("Choose one from the list."), WORDS("This")},
    {ErrorCode::entityUnknown, WORDS("Nobody is called %1"), WORDS("No name in any script fits."),
     WORDS("Add it as new, or write the name in another way."), WORDS("that")},
    {ErrorCode::entityAmbiguous, WORDS("%1 may be several"), WORDS("More than one entity has that name."),
     WORDS("Choose one of them."), WORDS("This name")},
    {ErrorCode::entityNearMatch, WORDS("%1 is nearly a name that exists"), WORDS("They may be the same."),
     WORDS("Choose the one that exists, or add it as new."), WORDS("This name")},
    {ErrorCode::recordMissing, WORDS("The change was not made"),
     WORDS("What it changes does not exist any more."), WORDS("It may have been removed in another window."),
     ""},
    {ErrorCode::recordInUse, WORDS("%1 was not removed"), WORDS("Something still refers to it."),
     WORDS("Remove or change what refers to it first."), WORDS("It")},
    {ErrorCode::valueInvalid, WORDS("%1 was not taken"), WORDS("The value is outside what is possible."),
     WORDS("Correct it and do it again."), WORDS("The value")},
    {ErrorCode::nothingToUndo, WORDS("Nothing was undone"), WORDS("This is the beginning of the history."),
     "", ""},
    {ErrorCode::nothingToRedo, WORDS("Nothing was redone"),
     WORDS("Nothing was undone since the last change."), "", ""},
    {ErrorCode::stepNotRevertible, WORDS("The step was not taken back"),
     WORDS("Later steps changed the same values."), WORDS("Take those back first."), ""},
    {ErrorCode::mergeRefused, WORDS("%1 was not merged"),
     WORDS("The two are one already, or one of them is a part of another."),
     WORDS("Choose two different ones, or split the part off first."), WORDS("The entity")},
    {ErrorCode::splitRefused, WORDS("%1 was not split off"),
     WORDS("It is no part of another, or that one was merged itself since."),
     WORDS("Split the larger one off first."), WORDS("The entity")},
    {ErrorCode::imageUnreadable, WORDS("%1 was not added"),
     WORDS("It is not an image that can be read, or it is too large."),
     WORDS("Choose a PNG, JPEG, GIF or WebP file of at most 32 MB."), WORDS("The file")},
    {ErrorCode::historyTrimmed, WORDS("That state cannot be brought back"),
     WORDS("The history before it was trimmed."), WORDS("Go back to a later step."), ""},
    {ErrorCode::graphFileMalformed, WORDS("Cannot read %1"), WORDS("Its lines have another form."),
     WORDS("Each line is: a, a tab, b."), WORDS("the file")},
    {ErrorCode::noPath, WORDS("No path leads there"), WORDS("Nothing connects the two within these limits."),
     WORDS("Allow more kinds of ties or more steps."), ""},
    {ErrorCode::exportFailed, WORDS("%1 was not written"), WORDS("The picture could not be made."),
     WORDS("Choose a smaller scale or another folder."), WORDS("The picture")},
    {ErrorCode::cancelled, WORDS("Stopped"), WORDS("You cancelled it; nothing was changed."), "", ""},
    {ErrorCode::optionInvalid, WORDS("%1 is not a choice here"), WORDS("No option has that name or value."),
     WORDS("See the list of choices."), WORDS("This")},
});

#undef WORDS

QString errorWords(const char* source) {
    return *source ? QCoreApplication::translate("moneyties::ui", source) : QString();
}

QString quoted(const QString& subject) {
    return QCoreApplication::translate("moneyties::ui", "“%1”").arg(subject);
}

/// A translation says its own language; the sources are English.
bool speaksEnglish() {
    return QCoreApplication::translate("moneyties::ui", "en", "the code of the translation's language") ==
           QStringLiteral("en");
}

bool endsSentence(const QString& text) {
    return QStringLiteral(".。!?！？").contains(text.back());
}

/// With a capital and a full stop.
QString sentence(QString text) {
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    if (!endsSentence(text))
        text += speaksEnglish() ? QLatin1Char('.') : QChar(u'。');
    return text;
}

/// Japanese sentences stand without a space between them.
QString joined(const QString& first, const QString& second) {
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first.endsWith(QChar(u'。')) ? first + second : first + QLatin1Char(' ') + second;
}

/// The core says what it was doing ("Opening story.ties") or what did not come about; both as the latter.
QString failureOf(const QString& tried) {
    const bool isDoing = tried.section(QLatin1Char(' '), 0, 0).endsWith(QLatin1String("ing"));
    return isDoing ? QStringLiteral("%1 failed").arg(tried) : tried;
}

} // namespace

QString ErrorText::headline() const {
    return sentence(what);
}

QString ErrorText::detail() const {
    return joined(sentence(why), sentence(hint));
}

/// A reason that begins with a small letter goes on after a colon: that is how the core throws it.
QString ErrorText::line() const {
    if (why.isEmpty() || !why.front().isLower())
        return joined(headline(), detail());
    return joined(sentence(what + QStringLiteral(": ") + why), sentence(hint));
}

ErrorText describe(ErrorCode code, const QString& subject) {
    const auto words = std::find_if(kErrorWords.begin(), kErrorWords.end(),
                                    [code](const ErrorWords& entry) { return entry.code == code; });
    if (words == kErrorWords.end())
        return {QString::fromUtf8(codeName(code)), {}, {}};
    QString what = errorWords(words->what);
    if (what.contains(QStringLiteral("%1")))
        what = what.arg(subject.isEmpty() ? errorWords(words->noun) : quoted(subject));
    return {what, errorWords(words->why), errorWords(words->hint)};
}

ErrorText describe(const Error& error) {
    const bool hasWords = !error.tried().empty() && !error.why().empty();
    if (speaksEnglish() && hasWords && error.code() != ErrorCode::cancelled)
        return {failureOf(QString::fromStdString(error.tried())), QString::fromStdString(error.why()),
                QString::fromStdString(error.hint())};
    const auto& arguments = error.arguments();
    return describe(error.code(), arguments.empty() ? QString() : QString::fromStdString(arguments.front()));
}

} // namespace moneyties::ui
