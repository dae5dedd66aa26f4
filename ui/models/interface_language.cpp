#include "ui/models/interface_language.h"

#include <QLocale>

namespace moneyties::ui {

phrases::Language interfaceLanguage() {
    return QLocale().language() == QLocale::Japanese ? phrases::Language::japanese
                                                     : phrases::Language::english;
}

} // namespace moneyties::ui
