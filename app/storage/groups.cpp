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
    // An answer that nobody gave is known from the consents alone, without a look at those of a million people.
    const QString value = valueExpression(entity, field);
    const QString given =
        QStringLiteral("EXISTS (SELECT 1 FROM consent a WHERE a.purpose = %1 AND a.withdrawn_at IS %2) AND %3 = %4");
    const QString purpose = literal(consentPurpose(field));
    return {{QStringLiteral("%1 IS NULL").arg(value), Group::Access::ByWalk},
            {given.arg(purpose, QStringLiteral("NOT NULL"), value, QStringLiteral("0")), Group::Access::ByWalk},
            {given.arg(purpose, QStringLiteral("NULL"), value, QStringLiteral("1")), Group::Access::ByWalk}};
}

} // namespace rs::storage
