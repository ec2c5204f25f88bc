// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartwords.h"

#include "domain/choices.h"
#include "models/celltext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <span>

namespace rs::charts {

using namespace Qt::StringLiterals;
using impact::Unit;
using impact::Value;

namespace {

constexpr char context[] = "rs::charts::ChartWords";

struct Word {
    const char* code;
    const char* text;
};

constexpr Word columnWords[] = {
    {"participants", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "participants")},
    {"unique_people", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "unique people")},
    {"people", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "people")},
    {"schools", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "schools")},
    {"events", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "events")},
    {"leaders", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "leaders")},
    {"sessions", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "sessions")},
    {"new", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "first time")},
    {"returning", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "returning")},
    {"practice", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "use a practice")},
    {"value", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "number")},
    {"nameless", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "questionnaires without a name")},
    {"mean", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "mean")},
    {"shown", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "shown")},
    {"adopted", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "started to use")},
    {"no_stage", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "without a stage")},
    {"score", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "score")},
    {"answers", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "answers")},
    {"actual", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "actual")},
    {"target", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "goal")},
    {"forecast", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "forecast")},
    {"at_once", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "at once")},
    {"after_1", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "after 1 month")},
    {"after_3", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "after 3 months")},
    {"after_6", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "after 6 months")},
    {"volunteering", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "volunteering")},
    {"democratization", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "democratization")},
    {"partnership", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "partnership")},
    {"other", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "others")},
};

constexpr Word rowWords[] = {
    {"invited", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "invited")},
    {"registered", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "registered")},
    {"came", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "came")},
    {"feedback", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "gave feedback")},
    {"practice", QT_TRANSLATE_NOOP("rs::charts::ChartWords", "use a practice")},
};

std::optional<QString> wordIn(std::span<const Word> words, const QString& code) {
    for (const Word& one : words) {
        if (code == QLatin1String(one.code)) return QCoreApplication::translate(context, one.text);
    }
    return std::nullopt;
}

std::optional<QString> choiceWord(const QString& code) {
    const auto in = [&](std::span<const domain::Choice> choices) -> std::optional<QString> {
        for (const domain::Choice& one : choices) {
            if (code == QLatin1String(one.code)) return QCoreApplication::translate("choice", one.label);
        }
        return std::nullopt;
    };
    if (const auto format = in(domain::choices::eventFormat)) return format;
    return in(domain::choices::level);
}

QString raised(QString text) {
    if (!text.isEmpty()) text[0] = text.at(0).toUpper();
    return text;
}

bool isRussian() { return models::windowLanguage() == base::Language::Russian; }

//! «2026» only where the months of a table are of several years.
bool isOneYear(const impact::Table& table) {
    QString year;
    for (const impact::Category& row : table.rows) {
        if (!isMonth(row.key)) continue;
        if (!year.isEmpty() && row.key.left(4) != year) return false;
        year = row.key.left(4);
    }
    return true;
}

const domain::RegionInfo* regionOf(const Figures& figures, const QString& code) {
    return figures.regions ? figures.regions->byCode(code) : nullptr;
}

QString nameOf(const domain::RegionInfo& region) {
    return isRussian() || region.nameEn.isEmpty() ? region.nameRu : region.nameEn;
}

QString monthName(const QString& key, QLocale::FormatType format) {
    QString name = QLocale().standaloneMonthName(key.mid(5).toInt(), format);
    if (name.endsWith(u'.')) name.chop(1);
    return format == QLocale::ShortFormat && isRussian() ? name.left(3) : name;
}

} // namespace

bool isMonth(const QString& key) { return key.size() == 7 && key.at(4) == u'-' && key.left(4).toInt() > 0; }

namespace {

//! Others are made from records, and may be zero all the same.
bool isNobodyAtZero(Unit unit) {
    switch (unit) {
    case Unit::Percent:
    case Unit::Points:
    case Unit::Score:
    case Unit::Hours:
    case Unit::Children:
        return false;
    default:
        return true;
    }
}

} // namespace

bool hasRecords(const Value& value, Unit unit) {
    if (!isNobodyAtZero(unit) || value.people > 0 || value.state == Value::State::TooSmall) return true;
    return value.isKnown() && value.number != 0;
}

bool hasRecords(const impact::Table& table, const impact::Mark& mark) {
    const Unit unit = table.indicator->unit;
    if (!isNobodyAtZero(unit)) return true;
    const auto has = [unit](const Value& value) { return hasRecords(value, unit); };
    const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                  [&](const impact::Category& one) { return one.key == mark.row; });
    if (row == table.rows.end()) return mark.row.isEmpty();
    const QList<Value>& values = table.values.at(row - table.rows.begin());
    if (mark.column.isEmpty()) return std::any_of(values.begin(), values.end(), has);
    return has(values.value(table.columns.indexOf(mark.column)));
}

double rowSum(const impact::Table& table, qsizetype row) {
    double sum = 0;
    for (const Value& one : table.values.value(row)) sum += partOf(one);
    return sum;
}

namespace {

int decimalsOf(Unit unit) { return unit == Unit::Score ? 1 : 0; }

//! What is left of a number when it is written.
double roundedTo(double number, Unit unit) {
    const double scale = std::pow(10.0, decimalsOf(unit));
    return std::round(number * scale) / scale;
}

//! The one place that writes signs: a minus is no hyphen, whatever the locale has.
enum class Plus { Never, AboveZero };
QString signedText(double number, Unit unit, Plus plus) {
    const double rounded = roundedTo(number, unit);
    const QString amount = QLocale().toString(std::abs(rounded), 'f', decimalsOf(unit));
    if (rounded < 0) return u'\u2212' + amount;
    return rounded > 0 && plus == Plus::AboveZero ? u'+' + amount : amount;
}

} // namespace

QString percentText(double percent) {
    const QString number = signedText(percent, Unit::Percent, Plus::Never);
    return isRussian() ? number + u"\u00a0%"_s : number + u'%';
}

QString numberText(double number, Unit unit) {
    if (unit == Unit::Percent) return percentText(number);
    return signedText(number, unit, unit == Unit::Points ? Plus::AboveZero : Plus::Never);
}

QString differenceText(double difference, Unit unit) {
    if (roundedTo(difference, unit) == 0) return {};
    const QString amount = signedText(difference, unit, Plus::AboveZero);
    //: %1 a difference of two percents, in percentage points: "+8 pp"
    return unit == Unit::Percent ? ChartWords::tr("%1 pp").arg(amount) : amount;
}

QString ChartWords::title() const { return QCoreApplication::translate("indicator", m_table.indicator->title); }

QString ChartWords::definition() const {
    const QString what = QCoreApplication::translate("indicator", m_table.indicator->definition);
    const QString source = QCoreApplication::translate("indicator", m_table.indicator->source);
    return source.isEmpty() ? what : tr("%1\n\nCounted from: %2").arg(what, source);
}

QString ChartWords::row(int row) const {
    const impact::Category& category = m_table.rows.at(row);
    const domain::RegionInfo* region = regionOf(m_figures, category.key);
    if (region && isMonth(category.label)) { // since when a region takes part
        const QString month = monthName(category.label, QLocale::LongFormat);
        return u"%1, %2 %3"_s.arg(nameOf(*region), month, category.label.left(4));
    }
    if (!category.label.isEmpty()) return category.label;
    if (region) return nameOf(*region);
    if (isMonth(category.key)) {
        const QString month = monthName(category.key, QLocale::LongFormat);
        return isOneYear(m_table) ? month : u"%1 %2"_s.arg(month, category.key.left(4));
    }
    if (const auto word = wordIn(rowWords, category.key)) return *word;
    if (const auto word = choiceWord(category.key)) return *word;
    if (!category.key.isEmpty()) return category.key;
    return m_table.rows.size() == 1 ? title() : tr("not given");
}

QString ChartWords::rowTitle(int row) const { return raised(this->row(row)); }

QString ChartWords::rowShort(int row) const {
    const impact::Category& category = m_table.rows.at(row);
    if (category.label.isEmpty() && isMonth(category.key)) return monthName(category.key, QLocale::ShortFormat);
    const domain::RegionInfo* region = regionOf(m_figures, category.key);
    if (!region || !category.label.isEmpty()) return this->row(row);
    return isRussian() && !region->shortRu.isEmpty() ? region->shortRu : region->code.section(u'-', -1);
}

QString ChartWords::column(int column) const {
    const QString& code = m_table.columns.at(column);
    if (QLatin1String(m_table.indicator->code) == "return_by_cohort"_L1) {
        const int years = code.toInt();
        return years == 0 ? tr("all of that year") : tr("after %n year(s)", nullptr, years);
    }
    if (const auto word = wordIn(columnWords, code)) return *word;
    return code;
}

QString ChartWords::columnShort(int column) const {
    const QString& code = m_table.columns.at(column);
    if (QLatin1String(m_table.indicator->code) != "return_by_cohort"_L1) return this->column(column);
    //: above the first column of a table of years: people of that year
    return code == u"0" ? tr("all") : u'+' + code;
}

QString ChartWords::number(const Value& value) const {
    switch (value.state) {
    case Value::State::Known:
        return numberText(value.number, m_table.indicator->unit);
    case Value::State::TooSmall:
        return tr("few answers");
    case Value::State::None:
        break;
    }
    return u"\u2014"_s;
}

QString ChartWords::parts(int row) const {
    QStringList all;
    for (int i = 0; i < m_table.columns.size(); ++i) {
        //: %1 a part of a bar, %2 its number: "first time 480"
        all << tr("%1 %2").arg(column(i), number(m_table.values.at(row).value(i)));
    }
    return all.join(u", "_s);
}

QString ChartWords::before(const std::optional<Value>& value) const {
    if (!value) return {};
    const QString name = m_figures.comparedName.isEmpty() ? tr("before") : m_figures.comparedName;
    //: %1 a period, %2 its number: "2025: 700"
    return tr("%1: %2").arg(name, number(*value));
}

std::optional<Value> ChartWords::comparedRow(int row, int column) const {
    if (!m_figures.compared) return std::nullopt;
    const impact::Table& before = *m_figures.compared;
    const auto valueAt = [&](qsizetype at) -> std::optional<Value> {
        if (at < 0 || at >= before.values.size()) return std::nullopt;
        if (column < 0) return Value{rowSum(before, at)};
        const qsizetype same = before.columns.indexOf(m_table.columns.value(column));
        return same < 0 ? std::nullopt : std::optional(before.values.at(at).value(same));
    };
    const QString& key = m_table.rows.at(row).key;
    // Another year has other months: the first of one belongs to the first of the other.
    if (isMonth(key)) return valueAt(row);
    for (qsizetype at = 0; at < before.rows.size(); ++at) {
        if (before.rows.at(at).key == key) return valueAt(at);
    }
    return Value{0};
}

} // namespace rs::charts
