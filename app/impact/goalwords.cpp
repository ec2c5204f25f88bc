// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/reading.h"

#include "base/fold.h"
#include "domain/dates.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace rs::impact {

namespace {

struct MetricWords {
    const char* metric; //!< code of an indicator with one number, or new_regions
    const char16_t* words;
};

//! What people call the things they count, folded; the words that the editor of goals offers are among them.
constexpr MetricWords metrics[] = {
    {"participants", u"участники|участников|педагоги|педагогов|participants|educators"},
    {"unique_people", u"разных людей|разные люди|люди|людей|unique people|people"},
    {"schools", u"школы|школ|schools"},
    {"events", u"мероприятия|мероприятий|события|интенсивы|events"},
    {"new_regions", u"новые регионы|новых регионов|new regions|more regions"},
    {"regions", u"регионы|регионов|regions"},
    {"cities", u"города|городов|cities"},
    {"organisations", u"организации|организаций|organisations|organizations"},
    {"adopters", u"начали применять практику|начали применять|started to use a practice|started to use"},
    {"children", u"дети|детей|охвачено детей|охват детей|children|children reached"},
    {"leaders", u"руководители|руководителей|лидеры|leaders"},
    {"hours", u"часы|часов|часы обучения|hours|hours of learning"},
    {"recommendation", u"готовность советовать|recommendation score|recommendation"},
    {"new", u"впервые|новые участники|новых участников|first time|new participants"},
    {"returning", u"вернулись|returning"},
    {"speakers", u"спикеры-практики|спикеры|speakers from practice|speakers"},
    {"feedback_share", u"доля отзывов|доля анкет|share of feedback|feedback share"},
};

QString metricOf(const QString& label) {
    const QString wanted = base::fold(label);
    for (const MetricWords& one : metrics) {
        if (wanted == QLatin1String(one.metric)) return wanted;
        const QStringView all(one.words);
        for (const QStringView words : all.split(u'|')) {
            if (wanted == base::fold(words)) return QLatin1String(one.metric);
        }
    }
    return {};
}

int dayIn(const QString& text) {
    const domain::DateReading reading = domain::readDate(text, domain::DateOrder::DayFirst);
    if (reading.ok()) return int(reading.date.toJulianDay());
    // A year alone means all of it.
    const QDate lastDay(text.toInt(), 12, 31);
    return text.size() == 4 && lastDay.isValid() ? int(lastDay.toJulianDay()) : none;
}

//! «20», «4 256», «60 %», «20 до 31.12.2028», "20 by 2028".
bool readTarget(const QString& text, Goal& goal) {
    static const QRegularExpression form(QStringLiteral("^([\\d\\s.,]+?)\\s*%?(?:\\s+(?:до|к|by|until)\\s+(.+))?$"),
                                         QRegularExpression::UseUnicodePropertiesOption |
                                             QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = form.match(text.trimmed());
    if (!found.hasMatch()) return false;
    QString number = found.captured(1).replace(u',', u'.');
    number.removeIf([](QChar c) { return c.isSpace(); });
    bool ok = false;
    goal.target = number.toDouble(&ok);
    if (found.hasCaptured(2)) goal.by = dayIn(found.captured(2).trimmed());
    return ok;
}

bool readTarget(const QJsonValue& value, Goal& goal) {
    if (value.isString()) return readTarget(value.toString(), goal);
    if (value.isDouble()) {
        goal.target = value.toDouble();
        return true;
    }
    const QJsonObject written = value.toObject();
    if (written.isEmpty()) return false;
    goal.by = dayIn(written.value(QLatin1String("by")).toString());
    return !written.value(QLatin1String("target")).isObject() &&
           readTarget(written.value(QLatin1String("target")), goal);
}

} // namespace

std::vector<Goal> goalsOf(const QString& json) {
    std::vector<Goal> goals;
    const QJsonObject written = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = written.begin(); it != written.end(); ++it) {
        Goal goal;
        goal.label = it.key().simplified();
        if (goal.label.isEmpty() || !readTarget(it.value(), goal)) continue;
        const QString inner = it.value().toObject().value(QLatin1String("metric")).toString();
        goal.metric = metricOf(inner.isEmpty() ? goal.label : inner);
        goals.push_back(std::move(goal));
    }
    return goals;
}

} // namespace rs::impact
