// Owns ExportDialog: what a picture of the board is to hold and in which form.
#pragma once

#include "ui/picture/export_file.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace moneyties::ui {

class SegmentedButtons;

/// What the dialog begins with.
struct ExportSubject {
    QString boardName;
    LabelLanguage labels = LabelLanguage::both;
    std::vector<EntityId> selection; ///< empty: only the whole board can be exported
};

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(ExportSubject subject, QWidget* parent);

    /// Everything but the file.
    picture::ExportOptions options() const;
    picture::Format format() const;
    /// "png", "svg", "pdf"
    QString extension() const;

private:
    void build();
    void followFormat();

    ExportSubject m_subject;
    SegmentedButtons* m_format;
    SegmentedButtons* m_scope;
    QSpinBox* m_scale;
    QComboBox* m_background;
    QComboBox* m_labels;
    QCheckBox* m_hasTitle;
    QLineEdit* m_title;
    QCheckBox* m_legend;
    QCheckBox* m_sources;
};

} // namespace moneyties::ui
