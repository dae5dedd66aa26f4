#include "ui/panels/inspector_annotation.h"

#include "ui/models/document.h"
#include "ui/models/edits/annotation_edits.h"
#include "ui/models/selection.h"
#include "ui/panels/inspector_title.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/note_editor.h"
#include "ui/widgets/segmented_buttons.h"

#include <QCheckBox>
#include <QColor>
#include <QComboBox>
#include <QIcon>
#include <QPixmap>
#include <QToolButton>

#include <array>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace moneyties::ui {

namespace {

QString kindText(AnnotationKind kind) {
    switch (kind) {
    case AnnotationKind::note:
        return AnnotationPage::tr("Note");
    case AnnotationKind::frame:
        return AnnotationPage::tr("Frame");
    case AnnotationKind::arrow:
        return AnnotationPage::tr("Arrow");
    case AnnotationKind::image:
        break;
    }
    return AnnotationPage::tr("Image");
}

constexpr std::array kSizes{11.0, 13.0, 18.0, 28.0};

int nearestSize(double size) {
    int nearest = 0;
    for (std::size_t i = 1; i < kSizes.size(); ++i)
        if (std::abs(kSizes[i] - size) < std::abs(kSizes[static_cast<std::size_t>(nearest)] - size))
            nearest = static_cast<int>(i);
    return nearest;
}

QIcon swatchOf(style::AnnotationColour colour) {
    constexpr style::Colour kWhite = 0xFFFFFF;
    QPixmap swatch(12, 12);
    swatch.fill(QColor::fromRgb(style::inksOf({colour, {}, 0}, kWhite, 0).line));
    return swatch;
}

} // namespace

AnnotationPage::AnnotationPage(Document& document, Selection& selection, QWidget* parent)
    : InspectorPage(document, selection, parent), m_title(new InspectorTitle),
      m_text(new NoteEditor(tr("Text"))), m_colour(new QComboBox), m_size(new SegmentedButtons),
      m_fill(new SegmentedButtons), m_layer(new SegmentedButtons),
      m_folded(new QCheckBox(tr("Folded to one node"))),
      m_private(new QCheckBox(tr("Private: left out of exports and shared copies"))) {
    setObjectName(QStringLiteral("annotationPage"));
    connect(m_title->addAction(QStringLiteral("delete"), tr("Delete")), &QToolButton::clicked, this,
            [this] { removeAnnotations(m_document, {m_annotation.id}); });
    addSection(m_title);
    buildText();
    buildLook();
    buildPlace();
}

void AnnotationPage::change(const std::function<void(Annotation&)>& change) {
    changeAnnotation(m_document, m_annotation.board, m_annotation.id, change);
}

void AnnotationPage::restyle(const std::function<void(style::AnnotationLook&)>& change) {
    this->change([&change](Annotation& annotation) {
        style::AnnotationLook look = style::lookFromStyle(annotation.style);
        change(look);
        annotation.style = style::toStyle(look);
    });
}

void AnnotationPage::buildText() {
    auto* section = new FormSection;
    m_text->setObjectName(QStringLiteral("annotationText"));
    section->addRow(m_text);
    connect(m_text, &NoteEditor::committed, this, [this](const QString& text) {
        change([&text](Annotation& annotation) { annotation.text = text.trimmed().toStdString(); });
    });
    addSection(section);
}

void AnnotationPage::buildLook() {
    using style::AnnotationColour;
    auto* section = new FormSection(tr("LOOK"));
    const std::pair<AnnotationColour, QString> colours[] = {
        {AnnotationColour::grey, tr("Grey")}, {AnnotationColour::yellow, tr("Yellow")},
        {AnnotationColour::blue, tr("Blue")}, {AnnotationColour::green, tr("Green")},
        {AnnotationColour::red, tr("Red")},   {AnnotationColour::purple, tr("Purple")},
    };
    m_colour->setObjectName(QStringLiteral("annotationColour"));
    m_colour->setAccessibleName(tr("Colour"));
    for (const auto& [colour, name] : colours)
        m_colour->addItem(swatchOf(colour), name);
    connect(m_colour, &QComboBox::activated, this, [this](int id) {
        restyle([id](style::AnnotationLook& look) { look.colour = static_cast<AnnotationColour>(id); });
    });
    const QString sizes[] = {tr("Small"), tr("Normal"), tr("Large"), tr("Title")};
    m_size->setObjectName(QStringLiteral("annotationSize"));
    for (int i = 0; i < static_cast<int>(kSizes.size()); ++i)
        m_size->addChoice(i, sizes[i]);
    connect(m_size, &SegmentedButtons::chosen, this, [this](int id) {
        restyle([id](style::AnnotationLook& look) { look.textSize = kSizes[static_cast<std::size_t>(id)]; });
    });
    m_fill->addChoice(static_cast<int>(style::AnnotationFill::tinted), tr("Tinted"));
    m_fill->addChoice(static_cast<int>(style::AnnotationFill::none), tr("Clear"));
    connect(m_fill, &SegmentedButtons::chosen, this, [this](int id) {
        restyle([id](style::AnnotationLook& look) { look.fill = static_cast<style::AnnotationFill>(id); });
    });
    for (QWidget* row : std::initializer_list<QWidget*>{m_colour, m_size, m_fill})
        section->addRow(row);
    addSection(section);
}

void AnnotationPage::buildPlace() {
    auto* section = new FormSection(tr("PLACE"));
    m_layer->addChoice(static_cast<int>(AnnotationLayer::underNodes), tr("Under the nodes"));
    m_layer->addChoice(static_cast<int>(AnnotationLayer::overNodes), tr("Over the nodes"));
    connect(m_layer, &SegmentedButtons::chosen, this, [this](int id) {
        change([id](Annotation& annotation) { annotation.layer = static_cast<AnnotationLayer>(id); });
    });
    m_folded->setObjectName(QStringLiteral("annotationFolded"));
    connect(m_folded, &QCheckBox::clicked, this, &AnnotationPage::foldRequested);
    connect(m_private, &QCheckBox::clicked, this, [this](bool isPrivate) {
        change([isPrivate](Annotation& annotation) { annotation.isPrivate = isPrivate; });
    });
    for (QWidget* row : std::initializer_list<QWidget*>{m_layer, m_folded, m_private})
        section->addRow(row);
    addSection(section);
}

void AnnotationPage::showAnnotation(AnnotationId id) {
    m_annotation.id = id;
    refresh();
}

/// On whatever board it is.
void AnnotationPage::refresh() {
    for (const Board& board : m_document.project().boards())
        if (auto found = annotationOf(m_document.project(), board.id, m_annotation.id))
            m_annotation = *std::move(found);
    setEnabled(m_document.isWritable());
    const style::AnnotationLook look = style::lookFromStyle(m_annotation.style);
    const bool isImage = m_annotation.kind == AnnotationKind::image;
    m_title->showTitle(kindText(m_annotation.kind),
                       QString::fromStdString(m_annotation.text).section(QLatin1Char('\n'), 0, 0), {});
    m_text->showValue(QString::number(m_annotation.id.value), QString::fromStdString(m_annotation.text));
    m_colour->setCurrentIndex(static_cast<int>(look.colour));
    m_size->setCurrent(nearestSize(look.textSize));
    m_fill->setCurrent(static_cast<int>(look.fill));
    m_layer->setCurrent(static_cast<int>(m_annotation.layer));
    m_folded->setChecked(m_annotation.folded);
    m_private->setChecked(m_annotation.isPrivate);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_colour, m_size, m_fill})
        widget->setVisible(!isImage);
    m_folded->setVisible(m_annotation.kind == AnnotationKind::frame);
}

} // namespace moneyties::ui
