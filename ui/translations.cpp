#include "ui/translations.h"

#include "ui/theme/resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <utility>

namespace moneyties::ui {

namespace {

void install(QCoreApplication& application, const QLocale& locale, const QString& name,
             const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication& application, const QString& language) {
    useResources();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The sources are English, but for plurals: "%n source(s)".
    const QString folder = QStringLiteral(":/translations");
    install(application, QLocale(QLocale::English), QStringLiteral("moneyties"), folder);
    install(application, locale, QStringLiteral("moneyties"), folder);
}

QString inJapanese(const char* source) {
    static const auto japanese = [] {
        useResources();
        auto translator = std::make_unique<QTranslator>();
        return translator->load(QStringLiteral(":/translations/moneyties_ja.qm")) ? std::move(translator)
                                                                                  : nullptr;
    }();
    return japanese ? japanese->translate("moneyties::ui", source) : QString();
}

} // namespace moneyties::ui
