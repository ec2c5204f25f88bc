// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/indicatorwords.h"

#include "domain/registry.h"
#include "domain/text.h"

#include <QDate>

#include <cmath>
#include <iterator>

namespace rs::services {

using impact::Unit;
using impact::Value;

namespace {

struct CodeWord {
    QLatin1String code;
    const char* source;
};
//! Rows and columns that have words of their own.
constexpr CodeWord codeWords[] = {
    {QLatin1String("new"), RS_TEXT("indicatorword", "first time")},
    {QLatin1String("returning"), RS_TEXT("indicatorword", "returning")},
    {QLatin1String("participants"), RS_TEXT("indicatorword", "Participants")},
    {QLatin1String("unique_people"), RS_TEXT("indicatorword", "Unique people")},
    {QLatin1String("people"), RS_TEXT("indicatorword", "People")},
    {QLatin1String("schools"), RS_TEXT("indicatorword", "Schools")},
    {QLatin1String("events"), RS_TEXT("indicatorword", "Events")},
    {QLatin1String("value"), RS_TEXT("indicatorword", "Number")},
    {QLatin1String("score"), RS_TEXT("indicatorword", "Recommendation score")},
    {QLatin1String("invited"), RS_TEXT("indicatorword", "Invited")},
    {QLatin1String("registered"), RS_TEXT("indicatorword", "Registered")},
    {QLatin1String("came"), RS_TEXT("indicatorword", "Came")},
    {QLatin1String("feedback"), RS_TEXT("indicatorword", "Gave feedback")},
    {QLatin1String("practice"), RS_TEXT("indicatorword", "Started to use")},
    {QLatin1String("actual"), RS_TEXT("indicatorword", "Actual")},
    {QLatin1String("target"), RS_TEXT("indicatorword", "Goal")},
    {QLatin1String("forecast"), RS_TEXT("indicatorword", "Forecast")},
    {QLatin1String("at_once"), RS_TEXT("indicatorword", "at once")},
    {QLatin1String("after_1"), RS_TEXT("indicatorword", "after a month")},
    {QLatin1String("after_3"), RS_TEXT("indicatorword", "after 3 months")},
    {QLatin1String("after_6"), RS_TEXT("indicatorword", "after 6 months")},
    {QLatin1String("volunteering"), RS_TEXT("indicatorword", "Volunteering")},
    {QLatin1String("democratization"), RS_TEXT("indicatorword", "Democratization")},
    {QLatin1String("partnership"), RS_TEXT("indicatorword", "Partnership")},
    {QLatin1String("mean"), RS_TEXT("indicatorword", "Mean")},
    {QLatin1String("answers"), RS_TEXT("indicatorword", "Answers")},
    {QLatin1String("shown"), RS_TEXT("indicatorword", "shown")},
    {QLatin1String("adopted"), RS_TEXT("indicatorword", "started to use")},
    {QLatin1String("nameless"), RS_TEXT("indicatorword", "questionnaires without a name")},
    {QLatin1String("no_stage"), RS_TEXT("indicatorword", "without a stage")},
    {QLatin1String("other"), RS_TEXT("indicatorword", "Others")},
    {QLatin1String("others"), RS_TEXT("indicatorword", "Others")},
};

constexpr qsizetype monthKeyLength = 7; // 2026-03

} // namespace

bool isMonthKey(QStringView key) {
    return key.size() == monthKeyLength && key.at(4) == u'-' &&
           QDate::fromString(key.toString() + QLatin1String("-01"), Qt::ISODate).isValid();
}

QLocale IndicatorWords::locale() const {
    return language() == base::Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                                 : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString IndicatorWords::title(const impact::Indicator& indicator) const {
    return m_words->text("indicator", indicator.title);
}

QString IndicatorWords::definition(const impact::Indicator& indicator) const {
    const QString source = m_words->text("indicator", indicator.source);
    return m_words->text("indicator", indicator.definition) + u' ' +
           text(RS_TEXT("indicatorword", "Counted from: %1.")).arg(source);
}

QString IndicatorWords::month(const QString& key, QLocale::FormatType length) const {
    QString word = locale().standaloneMonthName(key.mid(5).toInt(), length);
    if (word.endsWith(u'.')) word.chop(1);
    return word;
}

QString IndicatorWords::region(const QString& code) const {
    const domain::RegionInfo* known = m_regions ? m_regions->byCode(code) : nullptr;
    if (!known) return code;
    return language() == base::Language::Russian ? known->nameRu : known->nameEn;
}

QString IndicatorWords::ofCode(QStringView code) const {
    for (const CodeWord& one : codeWords) {
        if (code == one.code) return text(one.source);
    }
    for (const char* field : {"format", "audience_level", "kind"}) {
        const domain::Field& of = *domain::entity(u"event").field(QLatin1String(field));
        const QString word = m_words->choice(of, code.toString());
        if (word != code) return word;
    }
    return {};
}

QString IndicatorWords::row(const impact::Table&, const impact::Category& row) const {
    if (isMonthKey(row.key)) return month(row.key, QLocale::LongFormat) + u' ' + row.key.left(4);
    if (!row.label.isEmpty()) return row.label;
    if (m_regions && m_regions->byCode(row.key)) return region(row.key);
    const QString word = ofCode(row.key);
    if (!word.isEmpty()) return word;
    return row.key.isEmpty() ? text(RS_TEXT("indicatorword", "not given")) : row.key;
}

QString IndicatorWords::shortRow(const impact::Table& table, const impact::Category& row) const {
    if (isMonthKey(row.key)) {
        const bool oneYear = table.rows.first().key.left(4) == table.rows.last().key.left(4);
        const QString name = month(row.key, QLocale::ShortFormat);
        return oneYear ? name : name + u' ' + row.key.mid(2, 2);
    }
    if (row.label.isEmpty() && m_regions) {
        if (const domain::RegionInfo* region = m_regions->byCode(row.key)) {
            const QString end = row.key.section(u'-', 1);
            return language() == base::Language::Russian && !region->shortRu.isEmpty() ? region->shortRu : end;
        }
    }
    return IndicatorWords::row(table, row);
}

QString IndicatorWords::column(const impact::Table& table, const QString& code) const {
    const QString word = ofCode(code);
    if (!word.isEmpty()) return word;
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (isNumber && table.indicator && QLatin1String(table.indicator->code) == QLatin1String("return_by_cohort"))
        return number == 0
                   ? text(RS_TEXT("indicatorword", "all"))
                   : m_words->text("indicatorword", QT_TRANSLATE_N_NOOP("indicatorword", "after %n years"), number);
    return code;
}

QString IndicatorWords::number(const Value& value, Unit unit) const {
    const bool isOfAnswers = unit == Unit::Score || unit == Unit::Percent || unit == Unit::Points;
    if (value.state == Value::State::TooSmall)
        return isOfAnswers ? text(RS_TEXT("indicatorword", "few answers")) : QStringLiteral("<5");
    if (!value.isKnown()) return QStringLiteral("\u2013");
    if (unit == Unit::Score) return locale().toString(value.number, 'f', 1);
    const QString whole = locale().toString(qint64(std::llround(std::abs(value.number))));
    const QString minus = std::llround(value.number) < 0 ? QStringLiteral("\u2212") : QString();
    if (unit == Unit::Points) return (std::llround(value.number) > 0 ? QStringLiteral("+") : minus) + whole;
    if (unit == Unit::Percent) return minus + text(RS_TEXT("indicatorword", "%1%")).arg(whole);
    return minus + whole;
}

QString IndicatorWords::change(const Value& now, const Value& before, Unit unit) const {
    if (!now.isKnown() || !before.isKnown()) return {};
    const double difference = now.number - before.number;
    const QString amount = unit == Unit::Score ? locale().toString(std::abs(difference), 'f', 1)
                                               : locale().toString(qint64(std::llround(std::abs(difference))));
    const bool isNone = unit == Unit::Score ? std::abs(difference) < 0.05 : std::llround(difference) == 0;
    const QString sign = isNone ? QString() : difference < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    //: a difference of two percents, in percentage points: "+8 pp"
    return unit == Unit::Percent ? text(RS_TEXT("indicatorword", "%1 pp")).arg(sign + amount) : sign + amount;
}

} // namespace rs::services
