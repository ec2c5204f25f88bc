// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordwith.h"
#include "domain/waitingline.h"

#include <gtest/gtest.h>

namespace {

using namespace rs;
using domain::LineMoves;
using domain::nextMoves;
using domain::WaitingLine;

constexpr qint64 hour = 3'600'000;
constexpr qint64 now = 1000 * hour;

struct LineCase {
    const char* name;
    int waiting;
    QList<int> offersAgo; //!< hours
    int free;             //!< -1: not limited
    int hours;            //!< to answer; 0: no rule
    QList<int> lapsed;    //!< numbers of offers
    int movedUp;
};

class WaitingLineTest : public testing::TestWithParam<LineCase> {};

TEST_P(WaitingLineTest, MovesByItsRule) {
    const LineCase& one = GetParam();
    WaitingLine line;
    for (int i = 0; i < one.waiting; ++i) line.waiting << base::newId();
    for (const int ago : one.offersAgo) line.offers << domain::PlaceOffer{base::newId(), now - ago * hour};
    if (one.free >= 0) line.free = one.free;
    if (one.hours > 0) line.hours = one.hours;
    const LineMoves moves = nextMoves(line, now);
    QList<base::Id> lapsed;
    for (const int number : one.lapsed) lapsed << line.offers.at(number).participant;
    EXPECT_EQ(moves.lapsed, lapsed);
    EXPECT_EQ(moves.movedUp, line.waiting.first(one.movedUp));
}

INSTANTIATE_TEST_SUITE_P(Rules, WaitingLineTest,
                         testing::Values(LineCase{"NobodyWaits", 0, {50}, 3, 24, {}, 0},
                                         LineCase{"NoPlaceNoRule", 3, {50}, 0, 0, {}, 0},
                                         LineCase{"TheFirstTakeThePlaces", 3, {}, 2, 0, {}, 2},
                                         LineCase{"AllWhereNothingIsLimited", 3, {}, -1, 24, {}, 3},
                                         LineCase{"AnOfferLapsesAfterItsHours", 1, {24}, 0, 24, {0}, 1},
                                         LineCase{"AnOfferStandsBeforeThat", 1, {23}, 0, 24, {}, 0},
                                         LineCase{"TheOldestLapsesFirst", 1, {30, 90, 60}, 0, 24, {1}, 1},
                                         LineCase{"AsManyLapseAsWait", 2, {30, 90, 60}, 0, 24, {1, 2}, 2},
                                         LineCase{"AFreePlaceComesBeforeALapsedOffer", 1, {30}, 1, 24, {}, 1},
                                         LineCase{"BothTogether", 3, {30, 40}, 1, 24, {1, 0}, 3},
                                         LineCase{"MorePeopleThanPlaces", 1, {}, -1, 24, {}, 1}),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(WaitingLine, MovesByItselfBeforeTheSchoolBegins) {
    using namespace Qt::StringLiterals;
    struct Case {
        const char* name;
        QList<std::pair<QString, QVariant>> values;
        bool moves;
    };
    const Case cases[] = {
        {"on", {}, true},
        {"switched off", {{u"waiting_list"_s, false}}, false},
        {"never switched on", {{u"waiting_list"_s, {}}}, false},
        {"places unknown", {{u"capacity"_s, {}}}, false},
        {"no place at all", {{u"capacity"_s, 0}}, true},
        {"begins later", {{u"start"_s, now + 1}}, true},
        {"begins now", {{u"start"_s, now}}, false},
        {"has begun", {{u"start"_s, now - hour}}, false},
        {"draft", {{u"status"_s, u"draft"_s}}, true},
        {"running", {{u"status"_s, u"running"_s}}, false},
        {"finished", {{u"status"_s, u"finished"_s}}, false},
        {"cancelled", {{u"status"_s, u"cancelled"_s}}, false},
    };
    for (const Case& one : cases) {
        domain::Record event =
            test::recordWith(u"event", {{u"waiting_list"_s, true}, {u"capacity"_s, 10}, {u"status"_s, u"open"_s}});
        for (const auto& [field, value] : one.values) event.set(field, value);
        EXPECT_EQ(domain::movesByItself(event, now), one.moves) << one.name;
    }
}

} // namespace
