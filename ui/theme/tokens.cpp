#include "ui/theme/tokens.h"

#include <array>

namespace moneyties::ui {

namespace {

struct NamedToken {
    const char* name;
    QColor Tokens::*colour;
};

constexpr auto kNamedTokens = std::to_array<NamedToken>({
    {"window", &Tokens::window},
    {"panel", &Tokens::panel},
    {"canvas", &Tokens::canvas},
    {"field", &Tokens::field},
    {"text", &Tokens::text},
    {"secondaryText", &Tokens::secondaryText},
    {"faintText", &Tokens::faintText},
    {"hairline", &Tokens::hairline},
    {"fieldBorder", &Tokens::fieldBorder},
    {"hover", &Tokens::hover},
    {"accent", &Tokens::accent},
    {"accentTint", &Tokens::accentTint},
    {"onAccent", &Tokens::onAccent},
    {"glow", &Tokens::glow},
    {"conflict", &Tokens::conflict},
    {"conflictTint", &Tokens::conflictTint},
    {"positive", &Tokens::positive},
});

} // namespace

const Tokens& lightTokens() {
    static const Tokens tokens{.scheme = QStringLiteral("light"),
                               .window = QColor(0xF3F4F6),
                               .panel = QColor(0xFBFBFC),
                               .canvas = QColor(0xFDFDFC),
                               .field = QColor(0xFFFFFF),
                               .text = QColor(0x1F2328),
                               .secondaryText = QColor(0x6A7280),
                               .faintText = QColor(0xA5ABB3),
                               .hairline = QColor(0xE4E7EB),
                               .fieldBorder = QColor(0xD8DCE1),
                               .hover = QColor(0xECEEF1),
                               .accent = QColor(0x3867A8),
                               .accentTint = QColor(0xE3EBF6),
                               .onAccent = QColor(0xFFFFFF),
                               .glow = QColor(0xF2C14E),
                               .conflict = QColor(0xB8323A),
                               .conflictTint = QColor(0xFBE9E9),
                               .positive = QColor(0x1D8A4E)};
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens{.scheme = QStringLiteral("dark"),
                               .window = QColor(0x1B1E23),
                               .panel = QColor(0x22262C),
                               .canvas = QColor(0x17191D),
                               .field = QColor(0x1B1E23),
                               .text = QColor(0xE6E8EB),
                               .secondaryText = QColor(0x9AA2AD),
                               .faintText = QColor(0x6A7280),
                               .hairline = QColor(0x2E333A),
                               .fieldBorder = QColor(0x3A4048),
                               .hover = QColor(0x2A2F36),
                               .accent = QColor(0x7FA8DD),
                               .accentTint = QColor(0x26364A),
                               .onAccent = QColor(0x17191D),
                               .glow = QColor(0xF2C14E),
                               .conflict = QColor(0xE4777D),
                               .conflictTint = QColor(0x41262A),
                               .positive = QColor(0x5DBB86)};
    return tokens;
}

QString withTokens(QString templateText, const Tokens& tokens) {
    for (const NamedToken& token : kNamedTokens)
        templateText.replace(QStringLiteral("${%1}").arg(QLatin1String(token.name)),
                             (tokens.*token.colour).name());
    templateText.replace(QStringLiteral("${scheme}"), tokens.scheme);
    return templateText;
}

} // namespace moneyties::ui
