#include "ui/dialogs/preferences_dialog.h"

#include "ui/widgets/input_line.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

PreferencesDialog::PreferencesDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent), m_preferences(preferences), m_author(new InputLine(this)),
      m_labels(
          addChoice("labels",
                    {{tr("English"), QStringLiteral("en")},
                     {tr("日本語"), QStringLiteral("ja")},
                     {tr("English + 日本語"), QStringLiteral("both")}},
                    preferences.labelLanguage.isEmpty() ? QStringLiteral("en") : preferences.labelLanguage)),
      m_language(addChoice("language",
                           {{tr("As the system"), QString()},
                            {tr("English"), QStringLiteral("en")},
                            {tr("日本語"), QStringLiteral("ja")}},
                           preferences.interfaceLanguage)),
      m_theme(addChoice("theme",
                        {{tr("As the system"), static_cast<int>(ThemeMode::system)},
                         {tr("Light"), static_cast<int>(ThemeMode::light)},
                         {tr("Dark"), static_cast<int>(ThemeMode::dark)}},
                        static_cast<int>(preferences.theme))),
      m_motion(new QCheckBox(tr("Nothing moves that need not"), this)),
      m_lastProject(new QCheckBox(tr("Open the last project when the program starts"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    m_author->setObjectName(QStringLiteral("author"));
    m_author->setText(preferences.authorName);
    m_author->setPlaceholderText(tr("goes into the history with every step"));
    m_motion->setObjectName(QStringLiteral("motion"));
    m_motion->setChecked(preferences.motion == Motion::reduced);
    m_lastProject->setObjectName(QStringLiteral("lastProject"));
    m_lastProject->setChecked(preferences.startWith == StartWith::lastProject);
    QLabel* later = makeLabel(TextRole::secondary, tr("From the next start of the program on."));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("Your name"), m_author);
    form->addRow(tr("Labels of a new project"), m_labels);
    form->addRow(tr("Language of the program"), m_language);
    form->addRow(QString(), later);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Motion"), m_motion);
    form->addRow(tr("Start"), m_lastProject);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_author, &InputLine::entered, this, &PreferencesDialog::take);
    connect(m_author, &InputLine::focusLost, this, &PreferencesDialog::take);
    connect(m_author, &InputLine::escaped, this, &QDialog::reject);
    for (QCheckBox* box : {m_motion, m_lastProject})
        connect(box, &QCheckBox::toggled, this, &PreferencesDialog::take);
    resize(480, sizeHint().height());
}

QComboBox* PreferencesDialog::addChoice(const char* name,
                                        std::initializer_list<std::pair<QString, QVariant>> choices,
                                        const QVariant& chosen) {
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    for (const auto& [label, value] : choices)
        box->addItem(label, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    connect(box, qOverload<int>(&QComboBox::activated), this, &PreferencesDialog::take);
    return box;
}

void PreferencesDialog::take() {
    Preferences now;
    now.authorName = m_author->text().trimmed();
    now.labelLanguage = m_labels->currentData().toString();
    now.interfaceLanguage = m_language->currentData().toString();
    now.theme = static_cast<ThemeMode>(m_theme->currentData().toInt());
    now.motion = m_motion->isChecked() ? Motion::reduced : Motion::full;
    now.startWith = m_lastProject->isChecked() ? StartWith::lastProject : StartWith::startPage;
    if (now == m_preferences)
        return;
    m_preferences = now;
    Q_EMIT changed(m_preferences);
}

} // namespace moneyties::ui
