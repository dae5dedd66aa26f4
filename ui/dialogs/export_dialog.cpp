#include "ui/dialogs/export_dialog.h"

#include "ui/models/interface_language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace moneyties::ui {

namespace {

enum class Scope { board, selection };
enum class Ground { white, screen, transparent };

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, QWidget* parent)
    : QDialog(parent), m_subject(std::move(subject)), m_format(new SegmentedButtons(this)),
      m_scope(new SegmentedButtons(this)), m_scale(new QSpinBox(this)), m_background(new QComboBox(this)),
      m_labels(new QComboBox(this)), m_hasTitle(new QCheckBox(tr("Title"), this)),
      m_title(new QLineEdit(this)), m_legend(new QCheckBox(tr("Legend of colours, lines and marks"), this)),
      m_sources(new QCheckBox(tr("Numbered list of sources"), this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    build();
    connect(m_format, &SegmentedButtons::chosen, this, &ExportDialog::followFormat);
    connect(m_hasTitle, &QCheckBox::toggled, m_title, &QWidget::setEnabled);
    followFormat();
}

void ExportDialog::build() {
    m_format->addChoice(static_cast<int>(picture::Format::png), tr("PNG"), tr("An image of dots"));
    m_format->addChoice(static_cast<int>(picture::Format::svg), tr("SVG"),
                        tr("A drawing for browsers and editors"));
    m_format->addChoice(static_cast<int>(picture::Format::pdf), tr("PDF"), tr("A page to print or send"));
    m_scope->addChoice(static_cast<int>(Scope::board), tr("Whole board"));
    m_scope->addChoice(static_cast<int>(Scope::selection), tr("Selection"));
    m_scope->setEnabled(!m_subject.selection.empty());
    m_scale->setRange(25, 800);
    m_scale->setSingleStep(50);
    m_scale->setValue(200);
    m_scale->setSuffix(tr(" %"));
    m_background->addItem(tr("White"), static_cast<int>(Ground::white));
    m_background->addItem(tr("As on the screen"), static_cast<int>(Ground::screen));
    m_background->addItem(tr("Transparent"), static_cast<int>(Ground::transparent));
    m_labels->addItem(tr("English"), static_cast<int>(LabelLanguage::english));
    m_labels->addItem(tr("日本語"), static_cast<int>(LabelLanguage::japanese));
    m_labels->addItem(tr("English + 日本語"), static_cast<int>(LabelLanguage::both));
    m_labels->setCurrentIndex(m_labels->findData(static_cast<int>(m_subject.labels)));
    m_title->setText(m_subject.boardName);
    m_title->setEnabled(false);
    m_title->setAccessibleName(tr("Title"));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("What"), m_scope);
    form->addRow(tr("Scale"), m_scale);
    form->addRow(tr("Background"), m_background);
    form->addRow(tr("Labels"), m_labels);
    form->addRow(m_hasTitle, m_title);
    form->addRow(QString(), m_legend);
    form->addRow(QString(), m_sources);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* write = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    write->setObjectName(QStringLiteral("exportAccept"));
    write->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(20);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(440);
}

/// Only an image has a scale; paper is never transparent.
void ExportDialog::followFormat() {
    m_scale->setEnabled(format() == picture::Format::png);
    if (format() == picture::Format::pdf &&
        m_background->currentData().toInt() == static_cast<int>(Ground::transparent))
        m_background->setCurrentIndex(0);
}

picture::Format ExportDialog::format() const {
    return static_cast<picture::Format>(m_format->current());
}

QString ExportDialog::extension() const {
    switch (format()) {
    case picture::Format::png:
        return QStringLiteral("png");
    case picture::Format::svg:
        return QStringLiteral("svg");
    case picture::Format::pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

picture::ExportOptions ExportDialog::options() const {
    picture::ExportOptions options;
    options.labels = static_cast<LabelLanguage>(m_labels->currentData().toInt());
    options.language = interfaceLanguage();
    if (m_hasTitle->isChecked())
        options.title = m_title->text().trimmed().toStdString();
    options.legend = m_legend->isChecked() ? picture::Part::included : picture::Part::omitted;
    options.sources = m_sources->isChecked() ? picture::Part::included : picture::Part::omitted;
    if (format() == picture::Format::png)
        options.scale = m_scale->value() / 100.0;
    if (static_cast<Scope>(m_scope->current()) == Scope::selection)
        options.selection = m_subject.selection;
    switch (static_cast<Ground>(m_background->currentData().toInt())) {
    case Ground::white:
        setBackground(options, "white");
        break;
    case Ground::screen:
        setBackground(options, Theme::instance().isDark() ? "dark" : "white");
        break;
    case Ground::transparent:
        setBackground(options, "none");
        break;
    }
    return options;
}

} // namespace moneyties::ui
