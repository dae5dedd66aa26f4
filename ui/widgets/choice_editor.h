// Owns ChoiceEditor, a captioned choice among a few fixed values.
#pragma once

#include <QComboBox>
#include <QVariant>
#include <QWidget>

namespace moneyties::ui {

/// A combo box that the wheel changes only when it has the focus, so that scrolling a form changes nothing.
class QuietComboBox : public QComboBox {
public:
    explicit QuietComboBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

class ChoiceEditor : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceEditor(const QString& caption, QWidget* parent = nullptr);

    void addChoice(const QString& label, const QVariant& value);
    void clearChoices();
    /// Shows a value without telling anybody; an invalid variant shows the placeholder.
    void showValue(const QVariant& value);
    /// What stands there when the selected records differ.
    void setPlaceholder(const QString& text);
    QComboBox* box() const { return m_box; }

Q_SIGNALS:
    void chosen(const QVariant& value); ///< by the user, and different from what was shown

private:
    QuietComboBox* m_box;
    int m_shown = -1;
};

} // namespace moneyties::ui
