// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/funnelbars.h"

#include "charts/chartpaint.h"

#include <QPainter>

#include <algorithm>

namespace rs::charts {

using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr qreal funnelPitch = 34;
constexpr int practiceColour = 2;
} // namespace

std::optional<double> FunnelBars::percent(int row) const {
    if (row <= 0 || row >= figures().table.rows.size()) return std::nullopt;
    const impact::Value now = figures().table.values.at(row).value(0);
    const impact::Value before = figures().table.values.at(row - 1).value(0);
    if (!now.isKnown() || !before.isKnown() || before.number <= 0) return std::nullopt;
    return now.number * 100 / before.number;
}

ChartMark FunnelBars::markOf(int row) const {
    const impact::Table& table = figures().table;
    const ChartWords words(figures());
    ChartMark made;
    made.mark = {QString::fromLatin1(table.indicator->code), table.rows.at(row).key, table.columns.value(0)};
    made.title = ChartWords::tr("%1: %2").arg(words.rowTitle(row), words.number(table.values.at(row).value(0)));
    if (const auto share = percent(row)) {
        //: %1 percent, %2 the step before: "76% of “Registered”"
        made.lines << tr("%1 of “%2”").arg(percentText(*share), words.rowTitle(row - 1));
    }
    const QString before = words.before(words.comparedRow(row, 0));
    if (!before.isEmpty()) made.lines << before;
    return made;
}

QList<ChartMark> FunnelBars::draw(QPainter& painter, const QSizeF& size) const {
    const impact::Table& table = figures().table;
    const ChartWords words(figures());
    paint::BarWords texts;
    texts.numberType = Type::Strong;
    QStringList shares;
    double most = 1e-9;
    for (int row = 0; row < table.rows.size(); ++row) {
        texts.names << words.rowTitle(row);
        texts.numbers << words.number(table.values.at(row).value(0));
        const auto share = percent(row);
        shares << (share ? percentText(*share) : QString());
        most = std::max(most, partOf(table.values.at(row).value(0)));
        if (const auto before = words.comparedRow(row, 0)) most = std::max(most, partOf(*before));
    }
    const qreal shareWidth = paint::widest(shares) + space::field;
    const paint::BarRows bars = paint::barRows(QSizeF(size.width() - shareWidth, size.height()), texts, funnelPitch);
    QList<ChartMark> marks;
    for (int row = 0; row < table.rows.size(); ++row) {
        const QRectF line = bars.row(row);
        const auto at = [&](qreal left, qreal width) { return QRectF(left, line.top(), width, line.height()); };
        const bool isPractice = table.rows.at(row).key == u"practice";
        paint::text(painter, {at(bars.names.left(), bars.names.width())}, texts.names.at(row));
        painter.fillRect(bars.bar(row, 0, partOf(table.values.at(row).value(0)) / most),
                         kit::theme::chartColor(isPractice ? practiceColour : 0));
        paint::text(painter, {at(bars.numbers.left(), bars.numbers.width()), Qt::AlignRight, Type::Strong},
                    texts.numbers.at(row));
        paint::text(painter,
                    {at(size.width() - shareWidth, shareWidth - 2), Qt::AlignRight, Type::Body,
                     kit::theme::color(Token::Secondary)},
                    shares.at(row));
        if (const auto before = words.comparedRow(row, 0); before && partOf(*before) > 0)
            paint::across(painter, bars.bar(row, 0, 1), bars.bars.left() + bars.bars.width() * before->number / most);
        ChartMark mark = markOf(row);
        mark.rect = QRectF(0, line.top() + 1, size.width(), line.height() - 2);
        mark.cell = QPoint(0, row);
        marks << mark;
    }
    return marks;
}

} // namespace rs::charts
