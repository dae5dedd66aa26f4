// Owns the printing of pictures.
#pragma once

#include "core/base/job.h"
#include "ui/picture/paper.h"
#include "ui/picture/picture.h"

class QPrinter;

namespace moneyties::picture {

/// The sheet that a printer is set to, as it lies.
Sheet sheetOf(const QPrinter& printer);

/// A picture that was laid out on the printer's sheet. Any thread. Throws Error(exportFailed) when the
/// printer does not begin, Error(cancelled).
void printPicture(const Picture& picture, QPrinter& printer, const Job& job = {});

} // namespace moneyties::picture
