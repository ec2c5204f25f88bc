// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demopeople.h"

#include "services/demo/demowords.h"

namespace rs::services {

namespace words = demowords;
using demowords::text;

namespace {

QString familyOf(const DemoPerson& person) {
    const QString stem = text(words::familyNames[person.family]);
    if (!person.female) return stem;
    return stem.endsWith(u"ий") ? stem.chopped(2) + QStringLiteral("ая") : stem + u'а';
}

QString patronymicOf(const DemoPerson& person) {
    return text(words::patronymicStems[person.patronymic]) +
           (person.female ? QStringLiteral("на") : QStringLiteral("ич"));
}

} // namespace

DemoPerson demoPerson(DemoRandom& random, quint32 number, const base::Id& id) {
    DemoPerson person;
    person.id = id;
    person.number = number;
    person.female = random.percent(85);
    person.family = quint16(random.below(qint64(std::size(words::familyNames))));
    person.given = quint16(
        random.below(person.female ? qint64(std::size(words::femaleNames)) : qint64(std::size(words::maleNames))));
    person.patronymic = quint16(random.below(qint64(std::size(words::patronymicStems))));
    person.city = quint16(random.below(qint64(std::size(words::cities))));
    person.organisation = quint16(random.below(4000));
    person.position = quint16(random.below(qint64(std::size(words::positions))));
    return person;
}

QString demoOrganisation(const DemoPerson& person) {
    const auto kind = person.organisation % std::size(words::organisationNames);
    return text(words::organisationNames[kind]).arg(1 + person.organisation / int(std::size(words::organisationNames)));
}

QString demoName(const DemoPerson& person) {
    const QString given = text(person.female ? words::femaleNames[person.given] : words::maleNames[person.given]);
    return familyOf(person) + u' ' + given + u' ' + patronymicOf(person);
}

void describe(domain::Record& record, const DemoPerson& person) {
    const words::City& city = words::cities[person.city];
    record.set(u"family_name", familyOf(person));
    record.set(u"given_name", text(person.female ? words::femaleNames[person.given] : words::maleNames[person.given]));
    record.set(u"patronymic", patronymicOf(person));
    record.set(u"email", QStringLiteral("user%1@example.org").arg(person.number));
    // The block +7 900 0xx is not assigned: nobody is called by mistake.
    record.set(u"phone", QStringLiteral("+79%1").arg(person.number % 1000000000, 9, 10, QLatin1Char('0')));
    record.set(u"position", text(words::positions[person.position]));
    record.set(u"organisation", demoOrganisation(person));
    record.set(u"region", text(city.region));
    record.set(u"city", text(city.name));
}

} // namespace rs::services
