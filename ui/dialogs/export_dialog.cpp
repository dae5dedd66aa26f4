#include "ui/dialogs/export_dialog.h"

#include "ui/models/interface_language.h"
#include "ui/models/value_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/segmented_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace moneyties::ui {

namespace {

enum class Scope { board, view, selection };
enum class Ground { white, screen, transparent };
enum class Measured { byScale, byWidth, byPaper };

constexpr int kSettleMs = 250;

template<class Enum>
Enum chosen(const QComboBox* box) {
    return static_cast<Enum>(box->currentData().toInt());
}

QWidget* inRow(std::initializer_list<QWidget*> widgets) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, QWidget* parent)
    : QDialog(parent), m_subject(std::move(subject)), m_format(new SegmentedButtons(this)),
      m_scope(new SegmentedButtons(this)), m_measure(new QComboBox(this)), m_scale(new QSpinBox(this)),
      m_width(new QSpinBox(this)), m_paper(new QComboBox(this)), m_orientation(new QComboBox(this)),
      m_dpi(new QSpinBox(this)), m_background(new QComboBox(this)), m_labels(new QComboBox(this)),
      m_hasTitle(new QCheckBox(tr("Title"), this)), m_title(new InputLine(this)),
      m_caption(new InputLine(this)), m_asOf(new InputLine(this)), m_strength(new QComboBox(this)),
      m_supportedOnly(new QCheckBox(tr("Leave out what has no source"), this)),
      m_legend(new QCheckBox(tr("Legend of colours, lines and marks"), this)),
      m_sources(new QCheckBox(tr("Numbered list of sources"), this)),
      m_outlines(new QCheckBox(tr("Letters as outlines, which need no fonts"), this)),
      m_altText(new InputLine(this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    build();
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &ExportDialog::previewWanted);
    connect(m_format, &SegmentedButtons::chosen, this, &ExportDialog::followFormat);
    connect(m_hasTitle, &QCheckBox::toggled, m_title, &QWidget::setEnabled);
    followChoices();
    followFormat();
}

void ExportDialog::fillChoices() {
    m_format->addChoice(static_cast<int>(picture::Format::png), tr("PNG"), tr("An image of dots"));
    m_format->addChoice(static_cast<int>(picture::Format::svg), tr("SVG"),
                        tr("A drawing for browsers and editors"));
    m_format->addChoice(static_cast<int>(picture::Format::pdf), tr("PDF"), tr("A page to print or send"));
    m_scope->addChoice(static_cast<int>(Scope::board), tr("Whole board"));
    m_scope->addChoice(static_cast<int>(Scope::view), tr("View"), tr("What the canvas shows now"));
    if (!m_subject.selection.empty())
        m_scope->addChoice(static_cast<int>(Scope::selection), tr("Selection"));
    m_scale->setRange(25, 800);
    m_scale->setSingleStep(50);
    m_scale->setValue(200);
    m_scale->setSuffix(tr(" %"));
    m_width->setRange(100, picture::kMostImageSide);
    m_width->setSingleStep(100);
    m_width->setValue(1920);
    m_width->setSuffix(tr(" px"));
    m_dpi->setRange(36, 1200);
    m_dpi->setSingleStep(50);
    m_dpi->setValue(300);
    m_dpi->setSuffix(tr(" dpi"));
    for (const picture::Paper& paper : picture::papers())
        m_paper->addItem(QString::fromUtf8(paper.label.data(), static_cast<int>(paper.label.size())),
                         QString::fromUtf8(paper.name.data(), static_cast<int>(paper.name.size())));
    m_orientation->addItem(tr("Landscape"), static_cast<int>(picture::Orientation::landscape));
    m_orientation->addItem(tr("Portrait"), static_cast<int>(picture::Orientation::portrait));
    m_background->addItem(tr("White"), static_cast<int>(Ground::white));
    m_background->addItem(tr("As on the screen"), static_cast<int>(Ground::screen));
    m_background->addItem(tr("Transparent"), static_cast<int>(Ground::transparent));
    m_labels->addItem(tr("English"), static_cast<int>(LabelLanguage::english));
    m_labels->addItem(tr("日本語"), static_cast<int>(LabelLanguage::japanese));
    m_labels->addItem(tr("English + 日本語"), static_cast<int>(LabelLanguage::both));
    m_labels->setCurrentIndex(m_labels->findData(static_cast<int>(m_subject.labels)));
    m_strength->addItem(tr("All relationships"), static_cast<int>(Strength::tentative));
    m_strength->addItem(tr("Not the tentative ones"), static_cast<int>(Strength::unconfirmed));
    m_strength->addItem(tr("Confirmed ones only"), static_cast<int>(Strength::confirmed));
}

QFormLayout* ExportDialog::buildForm() {
    m_title->setText(m_subject.boardName);
    m_title->setEnabled(false);
    m_title->setAccessibleName(tr("Title"));
    m_title->setMinimumWidth(280);
    m_caption->setPlaceholderText(tr("A line below the title"));
    m_asOf->setPlaceholderText(tr("A date, to show how things stood then"));
    m_altText->setPlaceholderText(tr("What the picture shows, in a sentence"));
    m_altText->setToolTip(tr("Read to those who cannot see the picture; made by itself when empty"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("What"), m_scope);
    form->addRow(tr("Size"), inRow({m_measure, m_scale, m_width, m_paper, m_orientation, m_dpi}));
    form->addRow(tr("Background"), m_background);
    form->addRow(tr("Labels"), m_labels);
    form->addRow(m_hasTitle, m_title);
    form->addRow(tr("Caption"), m_caption);
    form->addRow(tr("As of"), m_asOf);
    form->addRow(tr("Strength"), m_strength);
    form->addRow(QString(), m_supportedOnly);
    form->addRow(QString(), m_legend);
    form->addRow(QString(), m_sources);
    form->addRow(QString(), m_outlines);
    form->addRow(tr("In words"), m_altText);
    return form;
}

QWidget* ExportDialog::buildPreview() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_preview = new QLabel(side);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setFixedSize(previewSize() + QSize(2, 2));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_size = new QLabel(side);
    m_size->setObjectName(QStringLiteral("exportSize"));
    m_size->setProperty("tone", QStringLiteral("secondary"));
    m_size->setAlignment(Qt::AlignHCenter);
    m_size->setWordWrap(true);
    column->addWidget(m_preview);
    column->addWidget(m_size);
    column->addStretch(1);
    return side;
}

void ExportDialog::build() {
    fillChoices();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("exportAccept"));
    m_write->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addLayout(buildForm(), 1);
    sides->addWidget(buildPreview());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(20);
    column->addLayout(sides);
    column->addWidget(buttons);
}

void ExportDialog::followChoices() {
    const auto follow = [this] { changed(); };
    for (QComboBox* box : {m_paper, m_orientation, m_background, m_labels, m_strength})
        connect(box, &QComboBox::currentIndexChanged, this, follow);
    connect(m_measure, &QComboBox::currentIndexChanged, this, follow);
    for (QSpinBox* box : {m_scale, m_width, m_dpi})
        connect(box, &QSpinBox::valueChanged, this, follow);
    for (InputLine* line : {m_title, m_caption, m_asOf, m_altText}) {
        connect(line, &InputLine::textChanged, this, follow);
        connect(line, &InputLine::entered, m_write, &QPushButton::click);
        connect(line, &InputLine::escaped, this, &QDialog::reject);
    }
    for (QCheckBox* box : {m_hasTitle, m_supportedOnly, m_legend, m_sources, m_outlines})
        connect(box, &QCheckBox::toggled, this, follow);
    connect(m_scope, &SegmentedButtons::chosen, this, follow);
}

/// Only an image has dots; paper is never transparent; only SVG has letters to outline.
void ExportDialog::followFormat() {
    const bool isImage = format() == picture::Format::png;
    const auto before = m_measure->count() > 0 ? chosen<Measured>(m_measure) : Measured::byScale;
    {
        const QSignalBlocker quiet(m_measure);
        m_measure->clear();
        m_measure->addItem(isImage ? tr("Scale") : tr("As the board"), static_cast<int>(Measured::byScale));
        if (isImage)
            m_measure->addItem(tr("Width"), static_cast<int>(Measured::byWidth));
        m_measure->addItem(tr("Paper"), static_cast<int>(Measured::byPaper));
        m_measure->setCurrentIndex(std::max(0, m_measure->findData(static_cast<int>(before))));
    }
    m_outlines->setEnabled(format() == picture::Format::svg);
    if (format() == picture::Format::pdf && chosen<Ground>(m_background) == Ground::transparent)
        m_background->setCurrentIndex(0);
    changed();
}

void ExportDialog::changed() {
    const bool isImage = format() == picture::Format::png;
    const auto measure = chosen<Measured>(m_measure);
    m_scale->setVisible(isImage && measure == Measured::byScale);
    m_width->setVisible(measure == Measured::byWidth);
    m_paper->setVisible(measure == Measured::byPaper);
    m_orientation->setVisible(measure == Measured::byPaper);
    m_dpi->setVisible(isImage && measure == Measured::byPaper);
    m_write->setEnabled(hasGoodDate());
    if (hasGoodDate())
        m_settle.start();
    else
        showProblem(tr("“%1” is no date. Write 2019, 2019-05 or 2019年5月.").arg(m_asOf->text()));
}

bool ExportDialog::hasGoodDate() const {
    const auto date = readDate(m_asOf->text(), {});
    return m_asOf->text().trimmed().isEmpty() || (date && date.value->latest);
}

void ExportDialog::showPreview(const QImage& image, Size size, std::size_t pages) {
    m_preview->setPixmap(QPixmap::fromImage(image));
    m_size->setText(sizeWords(size, pages));
    m_write->setEnabled(hasGoodDate());
}

void ExportDialog::showProblem(const QString& words) {
    m_preview->clear();
    m_size->setText(words);
}

QString ExportDialog::sizeWords(Size size, std::size_t pages) const {
    const auto millimetres = [](double pixels) {
        return QLocale().toString(
            std::lround(pixels / picture::kPixelsPerInch * picture::kMillimetresPerInch));
    };
    QString words;
    if (format() == picture::Format::png) {
        double scale = m_scale->value() / 100.0;
        if (chosen<Measured>(m_measure) == Measured::byWidth)
            scale = m_width->value() / size.width;
        else if (chosen<Measured>(m_measure) == Measured::byPaper)
            scale = m_dpi->value() / picture::kPixelsPerInch;
        words = tr("%1 × %2 pixels")
                    .arg(QLocale().toString(std::lround(size.width * scale)),
                         QLocale().toString(std::lround(size.height * scale)));
        if (chosen<Measured>(m_measure) != Measured::byPaper)
            return words;
        words += QStringLiteral(" · ");
    }
    words += tr("%1 × %2 mm").arg(millimetres(size.width), millimetres(size.height));
    return pages > 1 ? tr("%1 · %2 pages").arg(words).arg(pages) : words;
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

void ExportDialog::setSize(picture::ExportOptions& options) const {
    const bool isImage = format() == picture::Format::png;
    switch (chosen<Measured>(m_measure)) {
    case Measured::byScale:
        options.scale = isImage ? m_scale->value() / 100.0 : 1;
        break;
    case Measured::byWidth:
        options.width = m_width->value();
        break;
    case Measured::byPaper:
        options.sheet = picture::Sheet{*picture::paperNamed(m_paper->currentData().toString().toStdString()),
                                       chosen<picture::Orientation>(m_orientation)};
        options.dpi = m_dpi->value();
        break;
    }
}

void ExportDialog::setFilter(picture::FilterOptions& filter) const {
    const auto date = readDate(m_asOf->text(), {});
    if (date && date.value->latest)
        filter.asOf = *date.value;
    if (const auto strength = chosen<Strength>(m_strength); strength != Strength::tentative)
        filter.minimumStrength = strength;
    filter.unsupported = m_supportedOnly->isChecked() ? picture::Part::omitted : picture::Part::included;
    if (static_cast<Scope>(m_scope->current()) == Scope::selection)
        filter.selection = m_subject.selection;
}

void ExportDialog::setGround(picture::ExportOptions& options) const {
    switch (chosen<Ground>(m_background)) {
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
}

picture::ExportOptions ExportDialog::options() const {
    picture::ExportOptions options = m_subject.base;
    options.labels = chosen<LabelLanguage>(m_labels);
    options.language = interfaceLanguage();
    if (m_hasTitle->isChecked())
        options.title = m_title->text().trimmed().toStdString();
    options.caption = m_caption->text().trimmed().toStdString();
    options.altText = m_altText->text().trimmed().toStdString();
    options.legend = m_legend->isChecked() ? picture::Part::included : picture::Part::omitted;
    options.sources = m_sources->isChecked() ? picture::Part::included : picture::Part::omitted;
    if (m_outlines->isChecked() && m_outlines->isEnabled())
        options.svgText = canvas::SvgText::outlines;
    if (static_cast<Scope>(m_scope->current()) == Scope::view)
        options.view = m_subject.view;
    setSize(options);
    setFilter(options.filter);
    setGround(options);
    return options;
}

} // namespace moneyties::ui
