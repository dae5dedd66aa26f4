// Owns UserState: what the program remembers of a user's windows, outside of the documents themselves.
#pragma once

#include "ui/models/preferences.h"
#include "ui/theme/theme.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace moneyties::ui {

/// Two kinds of small JSON files in one folder: state.json for the program, documents/<uuid>.json for each
/// project's view. What cannot be read counts as absent and what cannot be written is forgotten: a window's
/// size is never worth an error message. GUI thread.
class UserState {
public:
    /// $XDG_STATE_HOME/moneyties, by default ~/.local/state/moneyties.
    static QString defaultFolder();

    explicit UserState(QString folder = defaultFolder());

    /// Newest first, absolute, at most ten, those that are gone left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString& file);

    ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);

    /// "en", "ja" or empty for the system's language.
    QString language() const;
    void setLanguage(const QString& code);

    /// Who this user's steps are by: the name that they set, else $MONEYTIES_AUTHOR; may be empty.
    QString authorName() const;

    /// Keys that the user gave to commands, by the commands' stable names (see applyShortcuts).
    QJsonObject shortcuts() const;
    void setShortcuts(const QJsonObject& choices);

    /// What is chosen once for all projects; the theme and the language among it.
    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    QJsonObject documentView(const QString& uuid) const;
    void setDocumentView(const QString& uuid, const QJsonObject& view);

private:
    QString programFile() const;
    QString documentFile(const QString& uuid) const;
    void save() const;

    QString m_folder;
    QJsonObject m_program;
};

} // namespace moneyties::ui
