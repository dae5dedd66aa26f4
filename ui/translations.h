// Owns the choice of the interface's language.
#pragma once

#include <QString>

class QCoreApplication;

namespace moneyties::ui {

/// Loads the translation of a language ("en", "ja"), or of the system's when `language` is empty, and makes
/// it the default locale. Before any widget is made.
void installTranslations(QCoreApplication& application, const QString& language);

/// A text of the interface (context "moneyties::ui") in Japanese, whatever the interface speaks; empty when
/// it has none.
QString inJapanese(const char* source);

} // namespace moneyties::ui
