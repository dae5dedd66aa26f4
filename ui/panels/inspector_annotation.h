// Owns AnnotationPage, the inspector's page of one note, frame, arrow or image on a board.
#pragma once

#include "core/model/board.h"
#include "core/style/annotation_look.h"
#include "ui/panels/inspector_page.h"

#include <functional>

class QCheckBox;
class QComboBox;

namespace moneyties::ui {

class InspectorTitle;
class NoteEditor;
class SegmentedButtons;

/// How it looks is written in Annotation::style, which the canvas reads; here it is only chosen.
class AnnotationPage : public InspectorPage {
    Q_OBJECT

public:
    AnnotationPage(Document& document, Selection& selection, QWidget* parent = nullptr);

    void showAnnotation(AnnotationId id);
    void refresh() override;

Q_SIGNALS:
    void foldRequested(); ///< the selected frame folds, or unfolds

private:
    void buildText();
    void buildLook();
    void buildPlace();
    void change(const std::function<void(Annotation&)>& change);
    void restyle(const std::function<void(style::AnnotationLook&)>& change);

    Annotation m_annotation;
    InspectorTitle* m_title;
    NoteEditor* m_text;
    QComboBox* m_colour;
    SegmentedButtons* m_size;
    SegmentedButtons* m_fill;
    SegmentedButtons* m_layer;
    QCheckBox* m_folded;
    QCheckBox* m_private;
};

} // namespace moneyties::ui
