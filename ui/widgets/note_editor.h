// Owns NoteEditor, a captioned text of several lines that commits when it is left.
#pragma once

#include "ui/widgets/input_text.h"

#include <QString>
#include <QWidget>

namespace moneyties::ui {

/// Ctrl+Enter or leaving the field commits a changed text; Escape brings back what is stored.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    explicit NoteEditor(const QString& caption, QWidget* parent = nullptr);

    /// Shows the stored text of a record; what the user is typing for the same record stays.
    void showValue(const QString& record, const QString& text);
    bool isDirty() const { return m_text->toPlainText() != m_stored; }
    InputText* editor() const { return m_text; }
    void commit();

Q_SIGNALS:
    void committed(const QString& text);

private:
    void fitHeight();

    QString m_record;
    QString m_stored;
    bool m_committing = false;
    InputText* m_text;
};

} // namespace moneyties::ui
