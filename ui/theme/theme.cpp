#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/resources.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QPalette>
#include <QPointer>
#include <QStyleFactory>

#include <memory>

namespace moneyties::ui {

namespace {

QPointer<Theme>& installedTheme() {
    static QPointer<Theme> theme;
    return theme;
}

QPalette paletteOf(const Tokens& tokens) {
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.panel);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.field);
    palette.setColor(QPalette::AlternateBase, tokens.window);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::Button, tokens.panel);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.conflict);
    palette.setColor(QPalette::ToolTipBase, tokens.panel);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.faintText);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.panel);
    palette.setColor(QPalette::Midlight, tokens.hairline);
    palette.setColor(QPalette::Mid, tokens.fieldBorder);
    palette.setColor(QPalette::Dark, tokens.faintText);
    palette.setColor(QPalette::Shadow, tokens.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.faintText);
    return palette;
}

QString styleSheetOf(const Tokens& tokens) {
    QFile file(QStringLiteral(":/theme/moneyties.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? withTokens(QString::fromUtf8(file.readAll()), tokens) : QString();
}

bool isDarkPalette(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme& Theme::install(QApplication& application, ThemeMode mode) {
    Theme& theme = instance();
    if (!theme.m_installed) {
        theme.m_installed = true;
        useResources();
        application.setStyle(new Style);
        application.setFont(uiFont());
        application.installEventFilter(&theme);
    }
    theme.m_mode = mode;
    theme.apply();
    return theme;
}

Theme& Theme::instance() {
    if (!installedTheme())
        installedTheme() = new Theme(QCoreApplication::instance());
    return *installedTheme();
}

void Theme::setMode(ThemeMode mode) {
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

// Fusion's standard palette is light or dark as the platform's theme says; the application's own palette
// cannot be asked, because it is ours from the first apply() on.
bool Theme::wantsDark() const {
    if (m_mode != ThemeMode::system)
        return m_mode == ThemeMode::dark;
    const std::unique_ptr<QStyle> platform(QStyleFactory::create(QStringLiteral("Fusion")));
    return platform && isDarkPalette(platform->standardPalette());
}

void Theme::apply() {
    m_dark = wantsDark();
    if (m_installed) {
        QApplication::setPalette(paletteOf(tokens()));
        qApp->setStyleSheet(styleSheetOf(tokens()));
    }
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && m_mode == ThemeMode::system && wantsDark() != m_dark)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace moneyties::ui
