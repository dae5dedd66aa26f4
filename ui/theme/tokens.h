// Owns Tokens: every colour that panels, menus and dialogs use, for light and for dark.
#pragma once

#include <QColor>
#include <QString>

namespace moneyties::ui {

/// The canvas has its own palette (ui/canvas/palette.h) with the same values, because it knows no widgets.
struct Tokens {
    QString scheme; ///< "light" or "dark", in the names of the style sheet's images
    QColor window;  ///< behind menus, toolbar and status line
    QColor panel;
    QColor canvas;
    QColor field; ///< inside of text fields
    QColor text;
    QColor secondaryText;
    QColor faintText;
    QColor hairline;
    QColor fieldBorder;
    QColor hover; ///< behind what the pointer is over
    QColor accent;
    QColor accentTint;
    QColor onAccent; ///< text on accent
    QColor glow;
    QColor conflict;
    QColor conflictTint;
    QColor positive; ///< accepted values
};

const Tokens& lightTokens();
const Tokens& darkTokens();

/// `templateText` with each ${name} replaced by the token of that name (as in Tokens, such as
/// ${fieldBorder}), and ${scheme} by the scheme.
QString withTokens(QString templateText, const Tokens& tokens);

} // namespace moneyties::ui
