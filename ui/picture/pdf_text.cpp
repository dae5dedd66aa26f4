#include "ui/picture/pdf_text.h"

#include <QString>

namespace moneyties::picture {

namespace {

/// The code point that people type for what looks the same.
ushort usual(ushort code) {
    constexpr ushort kHyphenationPoint = 0x2027;
    constexpr ushort kKatakanaMiddleDot = 0x30FB;
    if (code == kHyphenationPoint)
        return kKatakanaMiddleDot;
    const bool isRadical = code >= 0x2E80 && code <= 0x2FDF; // CJK and Kangxi radicals
    if (!isRadical)
        return code;
    const QString plain = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
    return plain.size() == 1 ? plain.front().unicode() : code;
}

/// Mends every "<XXXX>" of a list between brackets, in place.
void mendList(QByteArray& pdf, qsizetype begin, qsizetype end) {
    constexpr qsizetype kDigits = 4;
    for (qsizetype at = pdf.indexOf('<', begin); at >= 0 && at + kDigits + 1 < end;
         at = pdf.indexOf('<', at + 1)) {
        bool isCode = pdf[at + kDigits + 1] == '>';
        const ushort code = pdf.mid(at + 1, kDigits).toUShort(&isCode, 16);
        const ushort better = isCode ? usual(code) : code;
        if (better != code)
            pdf.replace(at + 1, kDigits,
                        QByteArray::number(better, 16).rightJustified(kDigits, '0').toUpper());
    }
}

} // namespace

void mendText(QByteArray& pdf) {
    // Qt writes these tables uncompressed: runs of glyphs with a list of their code points in brackets.
    for (qsizetype begin = pdf.indexOf("beginbfrange"); begin >= 0;
         begin = pdf.indexOf("beginbfrange", begin + 1)) {
        const qsizetype tableEnd = pdf.indexOf("endbfrange", begin);
        for (qsizetype list = pdf.indexOf('[', begin); list >= 0 && list < tableEnd;
             list = pdf.indexOf('[', list + 1))
            mendList(pdf, list, std::min(tableEnd, pdf.indexOf(']', list) + 1));
    }
}

} // namespace moneyties::picture
