// Owns InlineText, a text field that stands where its text is drawn while it is being changed.
#pragma once

#include "ui/widgets/input_text.h"

#include <QRect>
#include <QString>

namespace moneyties::ui {

/// Leaving the field or Ctrl+Enter takes the text, Escape the old one; both delete the field. Inside a
/// composition all keys belong to the input method.
class InlineText : public InputText {
    Q_OBJECT

public:
    InlineText(const QString& text, QWidget* parent);

    void openAt(const QRect& area, double pixelSize);

Q_SIGNALS:
    void accepted(const QString& text); ///< when it differs from what stood there
    void closed();

private:
    enum class Outcome { taken, dropped };
    void finish(Outcome outcome);

    QString m_before;
    bool m_finished = false;
};

} // namespace moneyties::ui
