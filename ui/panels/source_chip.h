// Owns SourceChip, which shows and chooses the source that facts are being entered from.
#pragma once

#include "ui/models/document.h"
#include "ui/widgets/suggestion_popup.h"

#include <QString>
#include <QWidget>

class QToolButton;

namespace moneyties::ui {

class ListChooser;
class QuoteEditor;

/// Click chooses among the sources, or makes one from a pasted address or a typed title; the quote beside it
/// goes into each claim.
class SourceChip : public QWidget {
    Q_OBJECT

public:
    /// The chooser opens as a part of the chip's window.
    explicit SourceChip(Document& document, QWidget* parent = nullptr);

    /// What was copied or selected elsewhere becomes the quote; asks for the source first when there is none.
    void pasteQuote();

    void openChooser();
    void openQuote();
    ListChooser* chooser() const { return m_chooser; }
    QuoteEditor* quoteEditor() const { return m_quoteEditor; }

private:
    void buildButtons();
    void showCurrent();
    QList<Suggestion> answersFor(const QString& typed) const;
    void take(const Suggestion& suggestion);

    Document& m_document;
    QToolButton* m_source;
    QToolButton* m_quote;
    QToolButton* m_clear;
    ListChooser* m_chooser = nullptr; ///< made on first use, when the window is known
    QuoteEditor* m_quoteEditor = nullptr;
    QString m_quoteForNext; ///< pasted before there was a source
};

} // namespace moneyties::ui
