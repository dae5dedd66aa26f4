#include "ui/theme/icons.h"

#include "ui/theme/resources.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace moneyties::ui {

namespace {

QColor colourOf(IconTone tone, QIcon::Mode mode, QIcon::State state) {
    const Tokens& tokens = Theme::instance().tokens();
    if (mode == QIcon::Disabled)
        return tokens.faintText;
    if (state == QIcon::On)
        return tokens.accent;
    switch (tone) {
    case IconTone::text:
        return tokens.text;
    case IconTone::secondary:
        return tokens.secondaryText;
    case IconTone::accent:
        return tokens.accent;
    case IconTone::conflict:
        return tokens.conflict;
    }
    return tokens.text;
}

/// The drawings are black lines; their colour is put in before rendering.
QByteArray colouredDrawing(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000", colour.name().toLatin1());
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State state) override {
        QSvgRenderer renderer(colouredDrawing(m_name, colourOf(m_tone, mode, state)));
        renderer.render(painter, QRectF(area));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        const QString key = QStringLiteral("line-icon/%1/%2/%3x%4")
                                .arg(m_name, colourOf(m_tone, mode, state).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString& name, IconTone tone) {
    useResources();
    Q_ASSERT_X(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), "icon", qPrintable(name));
    return QIcon(new LineIconEngine(name, tone));
}

QStringList iconNames() {
    useResources();
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}))
        names.append(file.chopped(4));
    return names;
}

} // namespace moneyties::ui
