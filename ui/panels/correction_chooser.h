// Owns CorrectionChooser: asks, at the field that was edited, why a value that sources state is another one
// now.
#pragma once

#include "ui/models/edits/correction_edits.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace moneyties::ui {

class ListChooser;

class CorrectionChooser : public QObject {
    Q_OBJECT

public:
    CorrectionChooser(Document& document, QWidget* form);
    ~CorrectionChooser() override;

    /// Asks below the field and makes the change for the reason chosen; `finished` is called afterwards, also
    /// when the question was cancelled. Returns whether there was anything to ask: if not, nothing happens.
    /// `changed` is what correctionChoices() takes.
    template<class Change>
    bool ask(QWidget* field, const Change& changed, const FieldLabel& label, std::function<void()> finished) {
        const auto choices = correctionChoices(m_document, changed);
        if (choices.isEmpty())
            return false;
        open(field, choices, [this, changed, label](const CorrectionChoice& choice) {
            correct(m_document, changed, choice, label);
        });
        m_finished = std::move(finished);
        return true;
    }

    ListChooser* chooser() const;

private:
    using Make = std::function<void(const CorrectionChoice&)>;

    void open(QWidget* field, const QList<CorrectionChoice>& choices, Make make);
    void finish();

    Document& m_document;
    QWidget* m_form;
    QPointer<ListChooser> m_chooser; ///< a part of the window, made on first use
    QList<CorrectionChoice> m_choices;
    Make m_make;
    std::function<void()> m_finished;
};

} // namespace moneyties::ui
