// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/document.h"
#include "papers/texts.h"

namespace rs::papers {

//! Fills pages from top to bottom within their margins.
class Flow {
public:
    Flow(QString title, PaperSize paper, Orientation orientation);

    [[nodiscard]] double left() const;
    [[nodiscard]] double width() const;
    [[nodiscard]] double bodyHeight() const; //!< of a whole page
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const; //!< what is left of this page
    [[nodiscard]] bool isAtTop() const;
    //! Of the current page, to add to.
    [[nodiscard]] QList<Item>& items() { return m_document.pages.last().items; }

    void newPage();
    //! Begins a new page unless so much is left of this one.
    void need(double height);
    //! Goes down; after the end of a page there is nothing to leave free.
    void skip(double height) { m_y += height; }
    //! A paragraph over the whole width; one that does not fit goes on on the next page, line by line.
    void text(const QString& text, const TextStyle& style);

    //! Writes the title and "page 2 of 7" at the foot of every page.
    [[nodiscard]] Document finish(const Texts& texts) &&;

private:
    [[nodiscard]] QSizeF size() const { return sizeOf(m_document.paper, m_document.orientation); }
    [[nodiscard]] double bottom() const;

    Document m_document;
    double m_y = 0;
};

} // namespace rs::papers
