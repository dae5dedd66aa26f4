// Owns CorrectionStrip, the band below a table that asks, after a cell was typed over, why a value that
// sources state is another one now.
#pragma once

#include "ui/models/edits/correction_edits.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QPushButton>

class QHBoxLayout;
class QKeyEvent;

namespace moneyties::ui {

class Document;
class ElidedLabel;

/// The change is made already, with the sources keeping what they say, and nobody has to answer. An answer,
/// by the mouse or by Alt with its number, makes the same change for that reason instead. The strip goes when
/// it is answered or closed, or when the step is not the newest one any more.
class CorrectionStrip : public QFrame {
    Q_OBJECT

public:
    /// `home` has the focus again when the strip goes while it had it.
    explicit CorrectionStrip(QWidget* home, QWidget* parent = nullptr);

    /// Null for none.
    void setDocument(Document* document);
    void open(const OpenCorrection& correction);
    QString text() const;
    const QList<QPushButton*>& answers() const { return m_answers; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addAnswer(const CorrectionChoice& choice);
    void clearAnswers();
    void followSteps();
    void answer(const CorrectionChoice& choice);
    void close();

    QPointer<Document> m_document;
    OpenCorrection m_open;
    QWidget* m_home;
    ElidedLabel* m_text;
    QHBoxLayout* m_row;
    QList<QPushButton*> m_answers;
};

} // namespace moneyties::ui
