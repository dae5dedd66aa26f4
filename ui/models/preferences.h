// Owns Preferences: what a user chooses once for all projects.
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace moneyties::ui {

enum class Motion { full, reduced };
/// What the program opens with when no file is named.
enum class StartWith { startPage, lastProject };

struct Preferences {
    QString authorName;        ///< goes into the history with every step
    QString labelLanguage;     ///< of a project that is opened the first time: "en", "ja" or "both"
    QString interfaceLanguage; ///< "en", "ja" or empty for the system's; from the next start on
    ThemeMode theme = ThemeMode::system;
    Motion motion = Motion::full;
    StartWith startWith = StartWith::startPage;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace moneyties::ui
