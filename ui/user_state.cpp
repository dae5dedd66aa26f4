#include "ui/user_state.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace moneyties::ui {

namespace {

constexpr int kRecentFiles = 10;

QJsonObject readObject(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void writeObject(const QString& path, const QJsonObject& object) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(object).toJson());
    file.commit();
}

QStringList strings(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& entry : value.toArray())
        list.append(entry.toString());
    return list;
}

/// A uuid comes out of a file that a stranger may have made: only its harmless characters name a file.
QString safeName(QString uuid) {
    uuid.removeIf(
        [](QChar c) { return !(c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('-'))); });
    return uuid.left(64);
}

} // namespace

QString UserState::defaultFolder() {
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(given) ? given : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/moneyties");
}

UserState::UserState(QString folder) : m_folder(std::move(folder)), m_program(readObject(programFile())) {}

QStringList UserState::recentFiles() const {
    QStringList files = strings(m_program.value(QStringLiteral("recentFiles")));
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void UserState::addRecentFile(const QString& file) {
    const QString absolute = QFileInfo(file).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_program[QStringLiteral("recentFiles")] = QJsonArray::fromStringList(files.mid(0, kRecentFiles));
    save();
}

ThemeMode UserState::themeMode() const {
    const QString name = m_program.value(QStringLiteral("theme")).toString();
    if (name == QStringLiteral("light"))
        return ThemeMode::light;
    return name == QStringLiteral("dark") ? ThemeMode::dark : ThemeMode::system;
}

void UserState::setThemeMode(ThemeMode mode) {
    m_program[QStringLiteral("theme")] = mode == ThemeMode::light  ? QStringLiteral("light")
                                         : mode == ThemeMode::dark ? QStringLiteral("dark")
                                                                   : QStringLiteral("system");
    save();
}

QString UserState::language() const {
    return m_program.value(QStringLiteral("language")).toString();
}

void UserState::setLanguage(const QString& code) {
    m_program[QStringLiteral("language")] = code;
    save();
}

QString UserState::authorName() const {
    const QString name = preferences().authorName;
    return name.isEmpty() ? qEnvironmentVariable("MONEYTIES_AUTHOR") : name;
}

QJsonObject UserState::shortcuts() const {
    return m_program.value(QStringLiteral("shortcuts")).toObject();
}

void UserState::setShortcuts(const QJsonObject& choices) {
    m_program[QStringLiteral("shortcuts")] = choices;
    save();
}

Preferences UserState::preferences() const {
    Preferences chosen;
    chosen.authorName = m_program.value(QStringLiteral("authorName")).toString();
    chosen.labelLanguage = m_program.value(QStringLiteral("labelLanguage")).toString();
    chosen.interfaceLanguage = language();
    chosen.theme = themeMode();
    chosen.motion =
        m_program.value(QStringLiteral("reducedMotion")).toBool() ? Motion::reduced : Motion::full;
    chosen.startWith = m_program.value(QStringLiteral("openLastProject")).toBool() ? StartWith::lastProject
                                                                                   : StartWith::startPage;
    return chosen;
}

void UserState::setPreferences(const Preferences& preferences) {
    m_program[QStringLiteral("authorName")] = preferences.authorName;
    m_program[QStringLiteral("labelLanguage")] = preferences.labelLanguage;
    m_program[QStringLiteral("reducedMotion")] = preferences.motion == Motion::reduced;
    m_program[QStringLiteral("openLastProject")] = preferences.startWith == StartWith::lastProject;
    setLanguage(preferences.interfaceLanguage);
    setThemeMode(preferences.theme);
}

QByteArray UserState::windowGeometry() const {
    return QByteArray::fromBase64(m_program.value(QStringLiteral("windowGeometry")).toString().toLatin1());
}

void UserState::setWindowGeometry(const QByteArray& geometry) {
    m_program[QStringLiteral("windowGeometry")] = QString::fromLatin1(geometry.toBase64());
    save();
}

QJsonObject UserState::documentView(const QString& uuid) const {
    return readObject(documentFile(uuid));
}

void UserState::setDocumentView(const QString& uuid, const QJsonObject& view) {
    if (!safeName(uuid).isEmpty())
        writeObject(documentFile(uuid), view);
}

QString UserState::programFile() const {
    return m_folder + QStringLiteral("/state.json");
}

QString UserState::documentFile(const QString& uuid) const {
    return QStringLiteral("%1/documents/%2.json").arg(m_folder, safeName(uuid));
}

void UserState::save() const {
    writeObject(programFile(), m_program);
}

} // namespace moneyties::ui
