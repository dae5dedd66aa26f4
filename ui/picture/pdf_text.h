// Owns the mending of text in PDF files that Qt wrote, so that Japanese is found when searched and copied.
#pragma once

#include <QByteArray>

namespace moneyties::picture {

/// Qt 6.4 names each glyph after the lowest code point that shows it, so 田 reads as the radical U+2F65 and
/// the middle dot of names as U+2027. Gives these glyphs their usual code points. The size does not change.
void mendText(QByteArray& pdf);

} // namespace moneyties::picture
