// Owns PreferencesDialog: the user's name, languages, theme and motion.
#pragma once

#include "ui/models/preferences.h"

#include <QDialog>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <utility>

class QComboBox;
class QCheckBox;
class QLineEdit;

namespace moneyties::ui {

class InputLine;

/// Every choice takes effect at once, but for the interface's language, which waits for the next start.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences& preferences, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(const moneyties::ui::Preferences& preferences);

private:
    QComboBox* addChoice(const char* name, std::initializer_list<std::pair<QString, QVariant>> choices,
                         const QVariant& chosen);
    void take();

    Preferences m_preferences;
    InputLine* m_author;
    QComboBox* m_labels;
    QComboBox* m_language;
    QComboBox* m_theme;
    QCheckBox* m_motion;
    QCheckBox* m_lastProject;
};

} // namespace moneyties::ui
