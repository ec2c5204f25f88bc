// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/document.h"

#include <QByteArray>

class QPagedPaintDevice;
class QPainter;

namespace rs::papers {

//! Draws a page; the painter counts in units of the page.
void paintPage(QPainter& painter, const Page& page);

//! Asks a device for the sheet a document is laid out for: before people are asked, who may choose another one.
void askForSheet(const Document& document, QPagedPaintDevice& device);
//! Draws all pages on a file or a printer, as large as its sheet allows and no larger than they are. False if the
//! device does not take them. Any thread; see hasFonts().
[[nodiscard]] bool paintPages(const Document& document, QPagedPaintDevice& device);

//! The file as it goes to disk: fonts embedded, texts to be found and copied. Any thread; see hasFonts().
[[nodiscard]] QByteArray toPdf(const Document& document);

//! One page as a picture so many pixels wide, to be shown before it is printed. Any thread; see hasFonts().
[[nodiscard]] QByteArray toPng(const Document& document, qsizetype page, int width);

} // namespace rs::papers
