// Owns FormSection, a heading with the rows of a form under it.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace moneyties::ui {

class FormSection : public QWidget {
    Q_OBJECT

public:
    explicit FormSection(const QString& heading = {}, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    void addRow(QWidget* widget);
    /// Two or more widgets of equal width side by side.
    void addRow(std::initializer_list<QWidget*> widgets);
    /// A widget at the right end of the heading's line.
    void addToHeading(QWidget* widget);
    /// Takes a row's widget out without deleting it; null and strangers are left alone.
    void takeRow(QWidget* widget);
    /// Deletes the rows, not the heading.
    void clearRows();

private:
    QLabel* m_heading;
    QHBoxLayout* m_top;
    QVBoxLayout* m_rows;
};

} // namespace moneyties::ui
