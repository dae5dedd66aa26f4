#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

namespace moneyties::ui {

namespace {

// Without a desktop's setting Qt names a generic family; Noto Sans is then the one the program ships with.
bool isGeneric(const QString& family) {
    static const QStringList generic{QStringLiteral("Sans Serif"), QStringLiteral("Sans"),
                                     QStringLiteral("sans-serif"), QStringLiteral("Helvetica"), QString()};
    return generic.contains(family, Qt::CaseInsensitive);
}

QFont sized(int pixels, QFont::Weight weight) {
    QFont font = uiFont();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont uiFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP")};
    if (!isGeneric(font.family()))
        families.prepend(font.family());
    font.setFamilies(families);
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QFont smallFont() {
    return sized(11, QFont::Normal);
}

QFont strongFont() {
    return sized(13, QFont::DemiBold);
}

QFont titleFont() {
    return sized(17, QFont::DemiBold);
}

QFont sectionFont() {
    QFont font = sized(11, QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    font.setCapitalization(QFont::AllUppercase);
    return font;
}

QFont withTabularFigures(QFont font) {
    // Noto Sans and most interface families have figures of one width by default; kerning would undo it.
    font.setKerning(false);
    return font;
}

} // namespace moneyties::ui
