#include "ui/models/dropped_source.h"

#include "ui/models/edits/claim_edits.h"

#include <QList>
#include <QMimeData>
#include <QUrl>

namespace moneyties::ui {

namespace {

/// Longer text is a copied page, not a quote.
constexpr qsizetype kLongestQuote = 10'000;

bool isWebAddress(const QString& text) {
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

/// Firefox gives the title of a dragged link behind its address, both in UTF-16.
QString titleFrom(const QMimeData& data) {
    const QByteArray bytes = data.data(QStringLiteral("text/x-moz-url"));
    const auto* units = reinterpret_cast<const char16_t*>(bytes.constData());
    return QString::fromUtf16(units, bytes.size() / 2).section(QLatin1Char('\n'), 1).trimmed();
}

QString addressIn(const QMimeData& data) {
    for (const QUrl& url : data.urls())
        if (isWebAddress(url.toString()))
            return url.toString(QUrl::FullyEncoded);
    return isWebAddress(data.text()) ? data.text().trimmed() : QString();
}

} // namespace

std::optional<DroppedSource> droppedSource(const QMimeData& data) {
    DroppedSource dropped;
    const QString address = addressIn(data);
    const QString text = data.text().trimmed().left(kLongestQuote);
    if (!address.isEmpty()) {
        dropped.source = sourceFromText(address);
        if (const QString title = titleFrom(data); !title.isEmpty())
            dropped.source->title = title.toStdString();
    }
    if (!isWebAddress(text))
        dropped.quote = text;
    if (!dropped.source && dropped.quote.isEmpty())
        return std::nullopt;
    return dropped;
}

} // namespace moneyties::ui
