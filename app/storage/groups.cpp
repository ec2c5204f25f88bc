// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/groups.h"

#include "storage/recordio.h"

namespace rs::storage {

namespace {

QString literal(QString text) { return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\''; }

//! Ranges of a column that hold what the list does not name: each is a look into the index, unlike NOT IN.
QList<Group> gapsBetween(const QString& column, QStringList values) {
    values.sort();
    QList<Group> gaps;
    QString above;
    for (const QString& value : values) {
        gaps << Group{above + QStringLiteral("%1 < %2").arg(column, literal(value)), Group::Access::ByRange};
        above = QStringLiteral("%1 > %2 AND ").arg(column, literal(value));
    }
    const QString last = above.isEmpty() ? QStringLiteral("%1 IS NOT NULL").arg(column) : above.chopped(5);
    return gaps << Group{last, Group::Access::ByRange};
}

} // namespace

QList<Group> closedListGroups(const domain::Field& field, const QStringList& values) {
    const QString column = QStringLiteral("t.\"%1\"").arg(field.key());
    QList<Group> groups;
    for (const QString& value : values)
        groups << Group{QStringLiteral("%1 = %2").arg(column, literal(value)), Group::Access::ByIndex};
    groups += gapsBetween(column, values);
    return groups << Group{QStringLiteral("%1 IS NULL").arg(column), Group::Access::ByIndex};
}

QList<Group> consentGroups(const domain::Entity& entity, const domain::Field& field) {
    // An answer nobody gave is known from the few records of consent, without a look at a million people.
    const QString person = personColumn(entity);
    const QString answered =
        QStringLiteral("%1 IN (SELECT c.person_id FROM consent c WHERE c.purpose = %2 AND c.withdrawn_at IS %3)");
    const QString purpose = literal(consentPurpose(field));
    return {{QStringLiteral("%1 IS NULL").arg(valueExpression(entity, field)), Group::Access::ByWalk},
            {answered.arg(person, purpose, QStringLiteral("NOT NULL")), Group::Access::ByWalk},
            {answered.arg(person, purpose, QStringLiteral("NULL")), Group::Access::ByWalk}};
}

} // namespace rs::storage
