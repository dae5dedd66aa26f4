#include "ui/canvas/text_lines.h"

#include "ui/canvas/label_metrics.h"

#include <QString>
#include <QTextBoundaryFinder>

namespace moneyties::canvas {

namespace {

/// The places at which a line may end, the text's end included.
std::vector<qsizetype> breaksOf(const QString& text, QTextBoundaryFinder::BoundaryType type) {
    std::vector<qsizetype> breaks;
    QTextBoundaryFinder finder(type, text);
    while (finder.toNextBoundary() != -1)
        breaks.push_back(finder.position());
    if (breaks.empty() || breaks.back() != text.size())
        breaks.push_back(text.size());
    return breaks;
}

} // namespace

std::vector<std::string> brokenIntoLines(std::string_view text, double mostWidth, double pixelSize,
                                         TextStyle::Weight weight) {
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
    const auto fits = [&](qsizetype begin, qsizetype end) {
        const QByteArray piece = whole.mid(begin, end - begin).trimmed().toUtf8();
        return textWidth({piece.constData(), static_cast<std::size_t>(piece.size())}, pixelSize, weight) <=
               mostWidth;
    };
    std::vector<std::string> lines;
    qsizetype begin = 0;
    while (begin < whole.size()) {
        qsizetype end = begin;
        for (const auto type : {QTextBoundaryFinder::Line, QTextBoundaryFinder::Grapheme}) {
            for (const qsizetype candidate : breaksOf(whole, type))
                if (candidate > end && fits(begin, candidate))
                    end = candidate;
                else if (candidate > end)
                    break;
            if (end > begin)
                break;
        }
        if (end == begin) // not even one character fits
            end = begin + 1;
        lines.push_back(whole.mid(begin, end - begin).trimmed().toStdString());
        begin = end;
    }
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

} // namespace moneyties::canvas
