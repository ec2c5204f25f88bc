// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/testserver.h"

namespace rs::server {

//! Places where records may lie: the whole network, two regions, a school in each, and one that nobody leads.
enum Where { Common, OwnRegion, OtherRegion, OwnSchool, SchoolOfRegion, OtherSchool, LooseSchool, Places };
constexpr const char* placeNames[] = {"common",        "region:own",   "region:other", "school:granted",
                                      "school:region", "school:other", "school:loose"};
enum Who { AnAdmin, ACoordinator, ALeader, AnOrganizer, ALeaderElsewhere, ANewcomer, People };
constexpr const char* personNames[] = {"admin", "coordinator", "leader", "organizer", "leader elsewhere", "newcomer"};

//! What is allowed, written down by hand from the table of rights: - nothing, m masked, r read, a add, w write.
constexpr const char* allowed[People] = {
    // common, own region, other region, granted school, school of the region, other school, loose school
    "wwwwwww", // admin
    "rmmmmmm", // coordinator
    "aw-ww--", // leader of the own region
    "aa-w---", // organizer of the granted school (which lies in the own region)
    "a-w--w-", // leader of the other region
    "a------", // newcomer
};

//! People of every kind, and a person's card in every place.
class RightsTest : public ServerTest {
protected:
    RightsTest() {
        using namespace Qt::StringLiterals;
        const QString own = u"RU-KYA"_s, other = u"RU-TOM"_s;
        root = server.add(u"root"_s, Role::Admin);
        QList<Operation> ops{insert("event", schools[0], {{"title", u"granted"_s}, {"region", own}}),
                             insert("event", schools[1], {{"title", u"of the region"_s}, {"region", own}}),
                             insert("event", schools[2], {{"title", u"other"_s}, {"region", other}}),
                             insert("event", schools[3], {{"title", u"loose"_s}})};
        for (int where = 0; where < Places; ++where)
            ops << insert("person", rows[where], fieldsFor(Where(where), u"Первая"_s));
        for (const auto& result : server.push(root, ops).results) EXPECT_EQ(result.outcome, Outcome::Applied);
        people[AnAdmin] = server.add(u"admin"_s, Role::Admin);
        people[ACoordinator] = server.add(u"coordinator"_s, Role::Coordinator);
        people[ALeader] = server.add(u"leader"_s, Role::Leader, {own});
        people[AnOrganizer] = server.add(u"organizer"_s, Role::Organizer, {}, {schools[0]});
        people[ALeaderElsewhere] = server.add(u"elsewhere"_s, Role::Leader, {other});
        people[ANewcomer] = server.add(u"newcomer"_s, Role::Organizer);
    }

    //! A person entered at that place; marks tell whose it is in whatever bytes.
    [[nodiscard]] Fields fieldsFor(Where where, const QString& name) const {
        using namespace Qt::StringLiterals;
        Fields fields{
            {"family_name", name}, {"note", markOf(where)}, {"email", u"%1@example.org"_s.arg(markOf(where))}};
        if (where == OwnRegion) fields << std::pair{"region", QVariant(u"RU-KYA"_s)};
        if (where == OtherRegion) fields << std::pair{"region", QVariant(u"RU-TOM"_s)};
        if (where >= OwnSchool) fields << std::pair{"entered_for_id", ref(schools[where - OwnSchool])};
        return fields;
    }
    [[nodiscard]] static QString markOf(Where where) { return QStringLiteral("mark-%1-mark").arg(int(where)); }

    Caller root;
    Caller people[People];
    Id schools[4] = {base::newId(), base::newId(), base::newId(), base::newId()};
    Id rows[Places] = {base::newId(), base::newId(), base::newId(), base::newId(),
                       base::newId(), base::newId(), base::newId()};
};

} // namespace rs::server
