// Owns ExportDialog: what a picture of the board is to hold and in which form, with a preview of it.
#pragma once

#include "ui/picture/export_file.h"

#include <QDialog>
#include <QImage>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace moneyties::ui {

class InputLine;
class SegmentedButtons;

/// What the dialog begins with.
struct ExportSubject {
    QString boardName;
    LabelLanguage labels = LabelLanguage::both;
    canvas::ViewTransform view;      ///< what the canvas shows
    std::vector<EntityId> selection; ///< empty: only the board or the view can be exported
    picture::ExportOptions base;     ///< board and places, which the dialog passes on
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

    /// The picture made of options(), and its size in logical pixels.
    void showPreview(const QImage& image, Size size, std::size_t pages);
    void showProblem(const QString& words);
    static QSize previewSize() { return {380, 380}; }

Q_SIGNALS:
    void previewWanted(); ///< some moments after the last change, when options() mean something

private:
    void build();
    QFormLayout* buildForm();
    QWidget* buildPreview();
    void fillChoices();
    void followChoices();
    void followFormat();
    void changed();
    bool hasGoodDate() const;
    QString sizeWords(Size size, std::size_t pages) const;
    void setSize(picture::ExportOptions& options) const;
    void setFilter(picture::FilterOptions& filter) const;
    void setGround(picture::ExportOptions& options) const;

    ExportSubject m_subject;
    SegmentedButtons* m_format;
    SegmentedButtons* m_scope;
    QComboBox* m_measure;
    QSpinBox* m_scale;
    QSpinBox* m_width;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QSpinBox* m_dpi;
    QComboBox* m_background;
    QComboBox* m_labels;
    QCheckBox* m_hasTitle;
    InputLine* m_title;
    InputLine* m_caption;
    InputLine* m_asOf;
    QComboBox* m_strength;
    QCheckBox* m_supportedOnly;
    QCheckBox* m_legend;
    QCheckBox* m_sources;
    QCheckBox* m_outlines;
    InputLine* m_altText;
    QLabel* m_preview = nullptr;
    QLabel* m_size = nullptr;
    QPushButton* m_write = nullptr;
    QTimer m_settle;
};

} // namespace moneyties::ui
