// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/boardpdf.h"

#include "charts/chartcard.h"
#include "charts/numbercard.h"
#include "kit/theme/tokens.h"

#include <QFontMetricsF>
#include <QTimer>

#include <algorithm>

namespace rs::dashboard {

using namespace Qt::StringLiterals;
namespace theme = kit::theme;

namespace {

constexpr int unitsPerInch = 96;         // as on a screen, so that letters keep their proportion to the charts
constexpr QRectF sheet(0, 0, 1123, 794); // A4 across
constexpr double margin = 48, gap = 20;
constexpr int across = 2, chartsOfSheet = 4;

QColor inkOf(theme::Token token) { return theme::color(token, theme::Scheme::Light); }

//! Charts without numbers, and tables, say nothing on paper.
QList<charts::ChartCard*> shownOf(const QList<charts::ChartCard*>& cards) {
    QList<charts::ChartCard*> shown;
    std::copy_if(cards.begin(), cards.end(), std::back_inserter(shown),
                 [](const charts::ChartCard* card) { return !card->isEmpty(); });
    return shown;
}

} // namespace

BoardPdf::BoardPdf(Board board, const QString& path, QObject* parent)
    : QObject(parent),
      m_board(std::move(board)),
      m_path(path),
      m_file(path) {
    for (Part& part : m_board.parts) part.charts = shownOf(part.charts);
    QTimer::singleShot(0, this, &BoardPdf::step);
}

void BoardPdf::beginSheet(const Part& part) {
    if (!m_isFirst) m_writer->newPage();
    m_isFirst = false;
    m_y = margin;
    putLine(m_board.title, theme::font(theme::Type::Caption));
    putLine(part.title, theme::font(theme::Type::PageTitle));
    putLine(m_board.caption, theme::font(theme::Type::Caption));
    m_y += gap / 2;
}

void BoardPdf::putLine(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font, m_writer.get());
    m_painter.setFont(font);
    m_painter.setPen(inkOf(theme::Token::Text));
    m_painter.drawText(QRectF(margin, m_y, sheet.width() - 2 * margin, metrics.height()), Qt::AlignLeft, text);
    m_y += metrics.lineSpacing();
}

//! The number cards as a row: name, number, change.
void BoardPdf::putNumbers(const QList<charts::NumberCard*>& numbers) {
    if (numbers.isEmpty()) return;
    const double width = (sheet.width() - 2 * margin) / double(std::max<qsizetype>(numbers.size(), 4));
    double x = margin, lowest = m_y;
    for (const charts::NumberCard* card : numbers) {
        double y = m_y;
        const auto put = [&](const QString& text, theme::Type type, theme::Token tone) {
            const QFont font = theme::font(type);
            const QFontMetricsF metrics(font, m_writer.get());
            m_painter.setFont(font);
            m_painter.setPen(inkOf(tone));
            const QString shown = metrics.elidedText(text, Qt::ElideRight, width - gap / 2);
            m_painter.drawText(QRectF(x, y, width - gap / 2, metrics.height()), Qt::AlignLeft, shown);
            y += metrics.height();
        };
        put(card->accessibleName().section(u':', 0, 0), theme::Type::Caption, theme::Token::Secondary);
        put(card->numberWords(), theme::Type::Number, theme::Token::Text);
        put(card->change(), theme::Type::Caption, theme::Token::Secondary);
        lowest = std::max(lowest, y);
        x += width;
    }
    m_y = lowest + gap;
}

void BoardPdf::step() {
    if (!m_writer) {
        if (!m_file.open(QIODevice::WriteOnly)) return end();
        m_writer = std::make_unique<QPdfWriter>(&m_file);
        m_writer->setResolution(unitsPerInch);
        m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
        m_writer->setTitle(m_board.title);
        m_painter.begin(m_writer.get());
    }
    if (m_part >= m_board.parts.size()) return end();
    const Part& part = m_board.parts.at(m_part);
    if (m_place == 0) beginSheet(part);
    if (m_place == 0 && m_chart == 0) putNumbers(part.numbers);
    if (m_chart < part.charts.size()) {
        const qsizetype left = part.charts.size() - m_chart + m_place;
        const int rows = left > across ? 2 : 1;
        const double width = (sheet.width() - 2 * margin - gap) / across;
        const double height = (sheet.height() - margin - m_y - gap * (rows - 1)) / rows;
        const QPointF at(margin + (m_place % across) * (width + gap), m_y + (m_place / across) * (height + gap));
        m_painter.save();
        part.charts.at(m_chart)->paintPicture(m_painter, {at, QSizeF(width, height)});
        m_painter.restore();
        ++m_chart;
        m_place = (m_place + 1) % chartsOfSheet;
    }
    if (m_chart >= part.charts.size()) {
        ++m_part;
        m_chart = m_place = 0;
    }
    QTimer::singleShot(0, this, &BoardPdf::step);
}

void BoardPdf::end() {
    const bool painted = m_painter.isActive() && m_painter.end();
    if (painted && m_file.commit())
        Q_EMIT saved(m_path);
    else
        Q_EMIT refused(m_path);
    deleteLater();
}

} // namespace rs::dashboard
