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
    QString kind; ///< of a node, in a word, for those who hear the board
};

/// A child of the canvas that the pointer goes through.
class HoverCard : public QFrame {
    Q_OBJECT

public:
    explicit HoverCard(QWidget* canvas);

    void setColours(const Palette& palette);
    /// Beside a part of the canvas, which it leaves free.
    void showFacts(const HoverFacts& facts, QRect beside);

private:
    void fitWidth();
    QPoint placeBeside(QRect beside) const;

    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_lines;
};

} // namespace moneyties::canvas
