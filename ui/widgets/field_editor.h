// Owns FieldEditor, the one pattern by which a value is edited as text: caption, line, and below it what was
// understood or why it was not.
#pragma once

#include <QString>
#include <QWidget>

#include <QHash>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace moneyties::ui {

class InputLine;

/// How a text was understood.
struct FieldReading {
    enum class State { stored, readable, unreadable };
    State state = State::readable;
    QString note; ///< what is stored besides, what was understood, or what was expected
};

/// Enter or leaving the field commits a text that is readable and differs from what is stored; Escape brings
/// back what is stored. An unreadable text stays where it was typed, also while other records are shown.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    using Reader = std::function<FieldReading(const QString&)>;

    explicit FieldEditor(const QString& caption, QWidget* parent = nullptr);
    ~FieldEditor() override;

    /// Called at each keystroke; without one every text is readable.
    void setReader(Reader reader);
    void setPlaceholder(const QString& text);

    /// Shows the stored value of a record. What the user typed for this record and has not committed stays.
    void showValue(const QString& record, const QString& text, const QString& note = {});

    bool isDirty() const;
    InputLine* line() const { return m_line; }
    /// Puts a widget beside the line, such as a choice of units.
    void addBeside(QWidget* widget);
    /// Shows how the text was understood by somebody else than the reader.
    void showReading(const FieldReading& reading);
    /// Commits as Enter does.
    void commit();
    /// Gives up what was typed, as Escape does.
    void restore();

Q_SIGNALS:
    void committed(const QString& text);

private:
    void readText();
    void stashDraft();

    Reader m_reader;
    QHash<QString, QString> m_drafts; ///< by record: typed, unreadable, left behind
    QString m_record;
    QString m_stored;
    QString m_storedNote;
    bool m_committing = false; ///< what is shown now replaces what was typed
    QLabel* m_caption;
    InputLine* m_line;
    QLabel* m_note;
};

} // namespace moneyties::ui
