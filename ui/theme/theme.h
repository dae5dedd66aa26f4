// Owns Theme: which colours the program wears, and their application to palette, style and style sheet.
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace moneyties::ui {

enum class ThemeMode { system, light, dark };

/// One per program, living as long as the QApplication that it was installed on. GUI thread only.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Gives the application its fonts, style and colours; the first call makes the theme.
    static Theme& install(QApplication& application, ThemeMode mode = ThemeMode::system);
    /// The installed theme; a light one stands in where none was installed (tests of single widgets).
    static Theme& instance();

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    bool isDark() const { return m_dark; }
    const Tokens& tokens() const { return m_dark ? darkTokens() : lightTokens(); }

Q_SIGNALS:
    /// After palette and style sheet were set; who paints with tokens or icons repaints.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit Theme(QObject* parent) : QObject(parent) {}
    void apply();
    bool wantsDark() const;

    ThemeMode m_mode = ThemeMode::light;
    bool m_dark = false;
    bool m_installed = false;
};

} // namespace moneyties::ui
