#include "ui/picture/picture_writer.h"

#include "core/base/error.h"
#include "ui/canvas/painter_surface.h"
#include "ui/canvas/raster_surface.h"
#include "ui/picture/paper.h"
#include "ui/picture/pdf_text.h"
#include "ui/picture/png_writer.h"

#include <QBuffer>
#include <QByteArray>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSize>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace moneyties::picture {

namespace {

QString toQt(const std::string& text) {
    return QString::fromStdString(text);
}

Error writeError(const std::filesystem::path& file, const QString& reason) {
    return Error(ErrorCode::exportFailed, "The picture was not written to " + file.string(),
                 reason.toStdString(), "Choose another folder or name, or free some space.",
                 {file.string(), reason.toStdString()});
}

/// What an image would have, throwing Error(optionInvalid) when that is more than `mostPixels`.
QSize deviceSize(const Picture& picture, double scale, double mostPixels) {
    constexpr double kRounding = 1e-6; // a width of 1200 pixels is 1200 pixels
    const Size device{std::ceil(picture.size().width * scale - kRounding),
                      std::ceil(picture.size().height * scale - kRounding)};
    const bool isUsable = device.width >= 1 && device.height >= 1 && device.width <= kMostImageSide &&
                          device.height <= kMostImageSide && device.width * device.height <= mostPixels;
    if (isUsable)
        return {static_cast<int>(device.width), static_cast<int>(device.height)};
    const std::string size = std::to_string(std::llround(std::min(1e12, device.width))) + " × " +
                             std::to_string(std::llround(std::min(1e12, device.height))) + " pixels";
    const std::string whole =
        mostPixels < kMostFilePixels
            ? " and the whole " + std::to_string(std::llround(mostPixels / 1e6)) + " million"
            : std::string();
    throw Error(ErrorCode::optionInvalid, "The picture was not drawn",
                "at this scale it would have " + size + ", and a side may have 32,000" + whole,
                "Choose a smaller scale, or SVG or PDF.", {size});
}

int dotsPerMeter(double scale) {
    return static_cast<int>(std::lround(kPixelsPerInch * scale / 0.0254));
}

Error outOfMemory() {
    return Error(ErrorCode::optionInvalid, "The picture was not drawn",
                 "there is not enough memory for an image of this size", "Choose a smaller scale.");
}

void checkScale(double scale) {
    if (!std::isfinite(scale) || scale <= 0 || scale > 100)
        throw Error(ErrorCode::optionInvalid, "The picture was not drawn",
                    "its scale is not a number above 0 and up to 100", "A scale of 2 suits most screens.");
}

/// Pages are measured in points; a logical pixel is 1/96 inch.
constexpr double kPointsPerPixel = 72.0 / kPixelsPerInch;
constexpr double kMostPagePoints = 14'400; // PDF 1.4, annex C: 200 inches

QString xmlEscaped(const std::string& text) {
    return toQt(text).toHtmlEscaped();
}

/// Title and alternative text where readers of PDF look for them (XMP, ISO 16684-1). Nothing else is said:
/// no path, no user.
QByteArray xmpOf(const PictureText& text) {
    const auto language = [](const QString& words) {
        return QStringLiteral("<rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>").arg(words);
    };
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                          "<dc:format>application/pdf</dc:format><dc:title>%1</dc:title>"
                          "<dc:description>%2</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>\n"
                          "<?xpacket end=\"w\"?>")
        .arg(language(xmlEscaped(text.title.empty() ? text.name : text.title)),
             language(xmlEscaped(text.altText)))
        .toUtf8();
}

QByteArray pdfOf(const Picture& picture, double scale, const Job& job) {
    QByteArray pdf;
    QBuffer device(&pdf);
    device.open(QIODevice::WriteOnly);
    const double points = kPointsPerPixel * scale;
    const Size size = picture.size();
    const double fit = std::min(
        1.0, kMostPagePoints / (std::max(size.width, size.height) * points)); // absurdly large boards
    const QSizeF page(size.width * points * fit, size.height * points * fit);
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setCreator(QStringLiteral("Moneyties"));
    writer.setTitle(toQt(picture.text().title.empty() ? picture.text().name : picture.text().title));
    writer.setDocumentXmpMetadata(xmpOf(picture.text()));
    writer.setPageLayout(QPageLayout(QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    QPainter painter(&writer);
    const double unit = writer.logicalDpiX() / 72.0 * points * fit;
    painter.scale(unit, unit);
    canvas::PainterSurface surface(painter);
    for (std::size_t shown = 0; shown < picture.pageCount(); ++shown) {
        if (shown > 0)
            writer.newPage();
        picture.paint(surface, shown, job.token());
        job.report(0.9 * static_cast<double>(shown + 1) / static_cast<double>(picture.pageCount()));
    }
    painter.end();
    mendText(pdf);
    return pdf;
}

void writeSvg(const Picture& picture, QIODevice& device, const WriteOptions& options, const Job& job) {
    const std::string text = svgOf(picture, options, job);
    device.write(text.data(), static_cast<qint64>(text.size()));
}

/// Passes bytes on until the job is to stop: a band takes its time.
class StoppableDevice : public QIODevice {
public:
    StoppableDevice(QIODevice& device, const Job& job) : m_device(device), m_job(job) {
        open(QIODevice::WriteOnly);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        return m_job.token().stop_requested() ? -1 : m_device.write(data, size);
    }

private:
    QIODevice& m_device;
    const Job& m_job;
};

/// Few bands: for each of them the whole board is laid out.
int bandRows(QSize size, double bandPixels) {
    return std::clamp(static_cast<int>(bandPixels / size.width()), 1, size.height());
}

/// The rows from `top` on, as PNG holds them.
QImage bandOf(const Picture& picture, double scale, QSize size, int top, canvas::RasterCaches& caches,
              const Job& job) {
    QImage band(size, QImage::Format_ARGB32_Premultiplied);
    if (band.isNull())
        throw outOfMemory();
    band.fill(Qt::transparent);
    {
        canvas::RasterSurface surface(band, scale, caches, {0, top / scale});
        picture.paint(surface, 0, job.token());
    }
    band.convertTo(QImage::Format_RGBA8888); // in place
    return band;
}

void writePng(const Picture& picture, QSaveFile& device, const std::filesystem::path& file,
              const WriteOptions& options, const Job& job) {
    const double scale = options.scale;
    const QSize size = deviceSize(picture, scale, kMostFilePixels);
    StoppableDevice stoppable(device, job);
    PngWriter writer(stoppable, {size.width(), size.height(), dotsPerMeter(scale), toQt(picture.text().title),
                                 toQt(picture.text().altText)});
    canvas::RasterCaches caches;
    const int step = bandRows(size, options.bandPixels);
    bool isWritten = true;
    for (int top = 0; top < size.height() && isWritten; top += step) {
        const QSize part(size.width(), std::min(step, size.height() - top));
        isWritten = writer.write(bandOf(picture, scale, part, top, caches, job));
        job.throwIfStopped();
        job.report(0.95 * (top + part.height()) / size.height());
    }
    isWritten = isWritten && writer.finish();
    job.throwIfStopped();
    if (!isWritten)
        throw writeError(file, device.errorString());
}

} // namespace

std::optional<Format> formatOf(const std::filesystem::path& file) {
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (extension == ".png")
        return Format::png;
    if (extension == ".svg")
        return Format::svg;
    if (extension == ".pdf")
        return Format::pdf;
    return std::nullopt;
}

QImage imageOf(const Picture& picture, double scale, const Job& job) {
    checkScale(scale);
    QImage image(deviceSize(picture, scale, kMostImagePixels), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        throw outOfMemory();
    image.fill(Qt::transparent);
    canvas::RasterCaches caches;
    canvas::RasterSurface surface(image, scale, caches);
    picture.paint(surface, 0, job.token());
    image.setDotsPerMeterX(dotsPerMeter(scale));
    image.setDotsPerMeterY(dotsPerMeter(scale));
    return image;
}

std::string svgOf(const Picture& picture, const WriteOptions& options, const Job& job) {
    const PictureText& text = picture.text();
    canvas::SvgSurface surface({picture.size(), text.title.empty() ? text.name : text.title, text.altText},
                               options.svgText);
    picture.paint(surface, 0, job.token());
    return surface.finished();
}

void writePicture(const Picture& picture, const std::filesystem::path& file, Format format,
                  const WriteOptions& options, const Job& job) {
    checkScale(options.scale);
    QSaveFile device(toQt(file.string()));
    if (!device.open(QIODevice::WriteOnly))
        throw writeError(file, device.errorString());
    switch (format) {
    case Format::png:
        writePng(picture, device, file, options, job);
        break;
    case Format::svg:
        writeSvg(picture, device, options, job);
        break;
    case Format::pdf:
        device.write(pdfOf(picture, options.scale, job));
        break;
    }
    job.throwIfStopped();
    if (!device.commit())
        throw writeError(file, device.errorString());
    job.report(1);
}

} // namespace moneyties::picture
