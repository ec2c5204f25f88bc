// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/document.h"

#include "papers/units.h"

namespace rs::papers {

QSizeF sizeOf(PaperSize paper, Orientation orientation) {
    const QSizeF portrait = paper == PaperSize::A4 ? QSizeF(210 * mm, 297 * mm) : QSizeF(297 * mm, 420 * mm);
    return orientation == Orientation::Portrait ? portrait : portrait.transposed();
}

} // namespace rs::papers
