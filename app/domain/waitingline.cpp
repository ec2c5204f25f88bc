// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/waitingline.h"

#include <QStringList>

#include <algorithm>

namespace rs::domain {

namespace {
constexpr qint64 hour = 3600LL * 1000;
}

LineMoves nextMoves(const WaitingLine& line, qint64 now) {
    LineMoves moves;
    const qint64 all = line.waiting.size();
    const qint64 first = line.free ? std::clamp<qint64>(*line.free, 0, all) : all;
    if (const qint64 hours = line.hours.value_or(0); hours > 0) {
        QList<PlaceOffer> offers = line.offers;
        std::stable_sort(offers.begin(), offers.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
        for (const PlaceOffer& offer : std::as_const(offers)) {
            const bool isOver = now - offer.at >= hours * hour;
            if (isOver && first + moves.lapsed.size() < all) moves.lapsed << offer.participant;
        }
    }
    moves.movedUp = line.waiting.first(first + moves.lapsed.size());
    return moves;
}

bool movesByItself(const Record& event, qint64 now) {
    static const QStringList over{QStringLiteral("running"), QStringLiteral("finished"), QStringLiteral("cancelled")};
    if (!event.value(u"waiting_list").toBool() || isEmpty(event.value(u"capacity"))) return false;
    if (over.contains(event.text(u"status"))) return false;
    const QVariant start = event.value(u"start");
    return isEmpty(start) || start.toLongLong() > now;
}

} // namespace rs::domain
