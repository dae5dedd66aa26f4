// Owns HoverCard, the small card with the key facts of what the pointer rests on.
#pragma once

#include "ui/canvas/palette.h"

#include <QFrame>
#include <QString>
#include <QStringList>

class QLabel;

namespace moneyties::canvas {

/// Plain text; without a title there is nothing to show.
struct HoverFacts {
    QString title;
    QString subtitle;
    QStringList lines;
};

/// A child of the canvas that the pointer goes through.
class HoverCard : public QFrame {
    Q_OBJECT

public:
    explicit HoverCard(QWidget* canvas);

    void setColours(const Palette& palette);
    /// Beside a point of the canvas, inside of it.
    void showFacts(const HoverFacts& facts, QPoint at);

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_lines;
};

} // namespace moneyties::canvas
