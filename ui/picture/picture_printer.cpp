#include "ui/picture/picture_printer.h"

#include "core/base/error.h"
#include "ui/canvas/painter_surface.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

namespace moneyties::picture {

Sheet sheetOf(const QPrinter& printer) {
    const QSizeF size = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    return {{"", "", size.width(), size.height()}, Orientation::portrait}; // it is turned already
}

void printPicture(const Picture& picture, QPrinter& printer, const Job& job) {
    printer.setFullPage(true);
    printer.setCreator(QStringLiteral("Moneyties"));
    QPainter painter;
    if (!painter.begin(&printer))
        throw Error(ErrorCode::exportFailed, "The picture was not printed", "the printer did not begin",
                    "See that it is on, or choose another.");
    const double unit = printer.logicalDpiX() / kPixelsPerInch;
    painter.scale(unit, unit);
    canvas::PainterSurface surface(painter);
    for (std::size_t page = 0; page < picture.pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        picture.paint(surface, page, job.token());
    }
}

} // namespace moneyties::picture
