// Owns ClaimForm: the form in which a claim is entered or corrected; it is saved as one step.
#pragma once

#include "core/model/claim.h"
#include "core/model/source.h"
#include "ui/models/value_text.h"

#include <QFrame>

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace moneyties::ui {

class ChoiceEditor;
class Document;
class FieldEditor;
class NoteEditor;

/// Nothing is written before Save; an unreadable field keeps its text, says why, and keeps the form open.
class ClaimForm : public QFrame {
    Q_OBJECT

public:
    /// A claim without id is a new one.
    ClaimForm(Document& document, const Claim& claim, QWidget* parent = nullptr);

    /// Saves when every field can be read.
    void save();

Q_SIGNALS:
    void saved();
    void cancelled();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using ClaimChange = std::function<void(Claim&)>;
    struct TextField {
        FieldEditor* editor;
        std::function<Parsed<ClaimChange>(const QString&)> read;
    };

    FieldEditor* addText(const QString& caption, const QString& text,
                         std::function<Parsed<ClaimChange>(const QString&)> read);
    FieldEditor* addWords(const QString& caption, std::string Claim::*member);
    NoteEditor* addNote(const QString& caption, const std::string& text);
    template<class Value>
    FieldEditor* addValue(const QString& caption, Value Claim::*member,
                          Parsed<Value> (*read)(const QString&, const FuzzyDate&));
    void addSource();
    void addValues();
    void addHowItKnows();
    void addGrades();
    void addButtons();
    void addPair(QWidget* left, QWidget* right);
    Parsed<ClaimChange> readSource(const QString& text);
    FuzzyDate reference() const;
    bool readAll();

    Document& m_document;
    Claim m_claim;
    std::optional<Source> m_newSource; ///< typed, not in the project yet
    std::vector<TextField> m_texts;
    QVBoxLayout* m_column;
    FieldEditor* m_source = nullptr;
    NoteEditor* m_quote = nullptr;
    NoteEditor* m_translation = nullptr;
    NoteEditor* m_note = nullptr;
    ChoiceEditor* m_stance = nullptr;
    ChoiceEditor* m_stage = nullptr;
    ChoiceEditor* m_basis = nullptr;
    ChoiceEditor* m_sourceGrade = nullptr;
    ChoiceEditor* m_informationGrade = nullptr;
};

} // namespace moneyties::ui
