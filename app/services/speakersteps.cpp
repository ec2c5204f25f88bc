// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/speakersteps.h"

#include "sql/statement.h"

#include <algorithm>

namespace rs::services {

using domain::FieldValue;
using domain::Record;

namespace {

QDate dayOf(const Record& record, QAnyStringView field) { return QDate::fromString(record.text(field), Qt::ISODate); }

//! A school that is near leaves less time, a school that has begun leaves what is usual.
QDate answerBy(const Record& speaker, const SpeakerDays& days) {
    const QDate agreed = dayOf(speaker, u"answer_by");
    if (agreed.isValid() && agreed > days.today) return agreed;
    const QDate usual = days.today.addDays(daysToAnswer);
    const bool ahead = days.start.isValid() && days.start > days.today;
    return ahead ? std::min(usual, days.start.addDays(-1)) : usual;
}

} // namespace

base::Result<QHash<QString, qint64>> speakerStates(storage::Store& store, const base::Id& school) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(), u"SELECT coalesce(state, ''), count(*) FROM speaker "
                                                        "WHERE event_id = ?1 GROUP BY 1"));
    rows.bind(1, school);
    QHash<QString, qint64> states;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return states;
        states.insert(rows.text(0), rows.integer(1));
    }
}

QList<FieldValue> speakerStepValues(SpeakerStep step, const Record& speaker, const SpeakerDays& days) {
    const domain::Entity& entity = speaker.entity();
    const auto value = [&entity](QAnyStringView field, const QVariant& to) {
        return FieldValue{entity.indexOf(field), to};
    };
    const QString today = days.today.toString(Qt::ISODate);
    switch (step) {
    case SpeakerStep::Invited:
        return {value(u"state", QStringLiteral("invited")), value(u"invited_on", today),
                value(u"answer_by", answerBy(speaker, days).toString(Qt::ISODate)), value(u"answered_on", QVariant())};
    case SpeakerStep::Accepted:
        return {value(u"state", QStringLiteral("accepted")), value(u"answered_on", today)};
    case SpeakerStep::Declined:
        return {value(u"state", QStringLiteral("declined")), value(u"answered_on", today)};
    }
    return {};
}

} // namespace rs::services
