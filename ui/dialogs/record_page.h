// Owns RecordPage: a list of records beside the form of the one that is chosen, with buttons to make and to
// delete one.
#pragma once

#include "core/model/codes.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/form_section.h"

#include <QIcon>
#include <QList>
#include <QPair>
#include <QString>
#include <QVariant>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace moneyties::ui {

class Document;

/// Each field that is committed is one step. Follows the document.
class RecordPage : public QWidget {
    Q_OBJECT

public:
    struct Row {
        qlonglong id = 0;
        QString text;
        QIcon icon;
    };

    RecordPage(Document& document, const QString& name, QWidget* parent);

    QListWidget* list() const { return m_list; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* removeButton() const { return m_remove; }
    ChoiceEditor* replacement() const { return m_replacement; }
    QLabel* message() const { return m_message; }

protected:
    /// Reads the rows again and shows the chosen record.
    void refresh();
    Document& document() const { return m_document; }
    /// The chosen record's id; 0 for none.
    qlonglong current() const;
    FormSection* form() const { return m_form; }
    QString recordKey() const { return QString::number(current()); }

    /// A line of the form: `get` reads it of the chosen record, `set` commits it.
    FieldEditor* addText(const QString& caption, const char* code, const std::function<QString()>& get,
                         const std::function<void(const QString&)>& set, FieldEditor::Reader reader = {});
    /// The same for a text of several lines.
    void addNote(const QString& caption, const char* code, const std::function<QString()>& get,
                 const std::function<void(const QString&)>& set);
    void addChoice(const QString& caption, const char* code, const QList<QPair<QString, QVariant>>& choices,
                   const std::function<QVariant()>& get, const std::function<void(const QVariant&)>& set);

    /// Every value of an enumeration by its word.
    template<class Enum>
    static QList<QPair<QString, QVariant>> choicesOf(QString (*word)(Enum)) {
        QList<QPair<QString, QVariant>> choices;
        for (const Enum value : allValues<Enum>())
            choices.append({word(value), static_cast<int>(value)});
        return choices;
    }

    virtual QList<Row> rows() const = 0;
    /// Makes a new record and gives its id; 0 when it was not committed.
    virtual qlonglong make() = 0;
    virtual void remove(qlonglong id) = 0;
    /// Reads the chosen record for the getters; whether it exists.
    virtual bool load() = 0;
    /// How many records are of it: these need a replacement before it goes. 0 where none is needed.
    virtual qlonglong usesOf(qlonglong) const { return 0; }
    virtual void replace(qlonglong, qlonglong) {}

private:
    void build(const QString& name);
    void showCurrent();
    void askToRemove();
    void offerReplacement(qlonglong uses);

    Document& m_document;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    FormSection* m_form;
    QLabel* m_message;
    QLabel* m_empty; ///< stands where the form would be
    ChoiceEditor* m_replacement;
    QList<std::function<void()>> m_shows; ///< one for each line of the form
};

} // namespace moneyties::ui
