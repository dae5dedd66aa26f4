#include "ui/picture/png_writer.h"

#include <QByteArray>
#include <QIODevice>
#include <QImage>

#include <array>
#include <csetjmp>
#include <png.h>

namespace moneyties::picture {

namespace {

/// libpng leaves by a jump when something fails, which must pass over nothing that has a destructor: whatever
/// calls it is made of plain values, and runs through here.
template<class Work>
bool guarded(png_structp png, Work work) {
    if (setjmp(png_jmpbuf(png)) != 0)
        return false;
    work();
    return true;
}

void writeBytes(png_structp png, png_bytep data, png_size_t size) {
    auto* device = static_cast<QIODevice*>(png_get_io_ptr(png));
    if (device->write(reinterpret_cast<const char*>(data), static_cast<qint64>(size)) !=
        static_cast<qint64>(size))
        png_error(png, "the device takes no more");
}

void flush(png_structp) {}
/// What is wrong is told by the device.
void ignore(png_structp, png_const_charp) {}
[[noreturn]] void leave(png_structp png, png_const_charp) {
    png_longjmp(png, 1);
}

} // namespace

struct PngWriter::Impl {
    png_structp png = nullptr;
    png_infop info = nullptr;
    bool isWhole = false; ///< whether all calls so far went well

    ~Impl() { png_destroy_write_struct(&png, &info); }
    void begin(QIODevice& device, const PngHead& head);
};

void PngWriter::Impl::begin(QIODevice& device, const PngHead& head) {
    const std::array<QByteArray, 2> words{head.title.toUtf8(), head.description.toUtf8()};
    std::array<QByteArray, 2> keys{"Title", "Description"};
    char none[] = "";
    std::array<png_text, 2> texts{};
    int count = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].isEmpty())
            continue;
        png_text& text = texts[static_cast<std::size_t>(count++)];
        text.compression = PNG_ITXT_COMPRESSION_NONE; // UTF-8
        text.key = keys[i].data();
        text.text = const_cast<char*>(words[i].constData()); // libpng copies it
        text.itxt_length = static_cast<png_size_t>(words[i].size());
        text.lang = text.lang_key = none;
    }
    isWhole = guarded(png, [&] {
        png_set_write_fn(png, &device, writeBytes, flush);
        png_set_IHDR(png, info, static_cast<png_uint_32>(head.width), static_cast<png_uint_32>(head.height),
                     8, PNG_COLOR_TYPE_RGBA, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                     PNG_FILTER_TYPE_DEFAULT);
        const auto dots = static_cast<png_uint_32>(head.dotsPerMeter);
        png_set_pHYs(png, info, dots, dots, PNG_RESOLUTION_METER);
        png_set_text(png, info, texts.data(), count);
        png_write_info(png, info);
    });
}

PngWriter::PngWriter(QIODevice& device, const PngHead& head) : m_impl(std::make_unique<Impl>()) {
    m_impl->png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, leave, ignore);
    m_impl->info = m_impl->png == nullptr ? nullptr : png_create_info_struct(m_impl->png);
    if (m_impl->info != nullptr)
        m_impl->begin(device, head);
}

PngWriter::~PngWriter() = default;

bool PngWriter::write(const QImage& rows) {
    if (!m_impl->isWhole)
        return false;
    m_impl->isWhole = guarded(m_impl->png, [&] {
        for (int y = 0; y < rows.height(); ++y)
            png_write_row(m_impl->png, rows.constScanLine(y));
    });
    return m_impl->isWhole;
}

bool PngWriter::finish() {
    m_impl->isWhole =
        m_impl->isWhole && guarded(m_impl->png, [&] { png_write_end(m_impl->png, m_impl->info); });
    return m_impl->isWhole;
}

} // namespace moneyties::picture
