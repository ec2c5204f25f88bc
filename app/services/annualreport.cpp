// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/annualreport.h"

#include "domain/registry.h"
#include "papers/paint.h"
#include "services/annualparts.h"

namespace rs::services {

using base::Result;
using domain::Record;
using papers::AnnualReport;

namespace {

bool isWholeYear(const impact::Filter& filter) {
    return filter.from.isValid() && filter.to.isValid() && filter.from.month() == 1 && filter.from.day() == 1 &&
           filter.to == QDate(filter.from.year(), 12, 31);
}

//! Words of a report about one filter.
class Cover {
public:
    Cover(storage::Store& store, const impact::Filter& filter, const IndicatorWords& words)
        : m_store(&store),
          m_filter(&filter),
          m_words(&words) {}

    [[nodiscard]] QString title() const {
        if (isWholeYear(*m_filter))
            return text(QT_TRANSLATE_NOOP("annualreport", "Annual report %1")).arg(m_filter->from.year());
        const QString days = period(*m_filter);
        return days.isEmpty() ? text(QT_TRANSLATE_NOOP("annualreport", "Report on all years"))
                              : text(QT_TRANSLATE_NOOP("annualreport", "Report, %1")).arg(days);
    }
    //! «2026», «1 янв. 2026 – 3 мар. 2026»; empty: whole time.
    [[nodiscard]] QString period(const impact::Filter& filter) const {
        if (isWholeYear(filter)) return QString::number(filter.from.year());
        const auto day = [this](const QDate& date) {
            return date.isValid() ? m_words->locale().toString(date, QStringLiteral("d MMM yyyy")) : QString();
        };
        if (!filter.from.isValid() && !filter.to.isValid()) return {};
        return (day(filter.from) + QStringLiteral(" \u2013 ") + day(filter.to)).trimmed();
    }
    [[nodiscard]] Result<QString> subject() const {
        if (!m_filter->project.isNull()) {
            RS_ASSIGN(const Record project, m_store->get(domain::entity(u"project"), m_filter->project));
            return project.title();
        }
        return m_filter->region.isEmpty() ? text(QT_TRANSLATE_NOOP("annualreport", "Whole network")) : regionName();
    }
    //! What narrows it beside the subject.
    [[nodiscard]] QStringList lines() const {
        QStringList lines;
        if (!m_filter->project.isNull() && !m_filter->region.isEmpty()) lines << regionName();
        if (!m_filter->topic.isEmpty())
            lines << text(QT_TRANSLATE_NOOP("annualreport", "Topic: %1")).arg(m_filter->topic);
        const Words& words = Words::of(m_words->language());
        const domain::Entity& event = domain::entity(u"event");
        if (!m_filter->format.isEmpty()) lines << words.choice(*event.field(u"format"), m_filter->format);
        if (!m_filter->level.isEmpty()) lines << words.choice(*event.field(u"audience_level"), m_filter->level);
        return lines;
    }
    [[nodiscard]] QString asOf(const ImpactPicture& picture) const {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(picture.countedAt);
        const QString when = m_words->locale().toString(at.date(), QStringLiteral("d MMM yyyy")) +
                             at.time().toString(QStringLiteral(", HH:mm"));
        QString words =
            text(QT_TRANSLATE_N_NOOP("annualreport", "%n records, counted on %1"), int(picture.records)).arg(when);
        if (!picture.complete()) words += QStringLiteral(". ") + loadingWords(picture.loading, *m_words);
        return words;
    }

private:
    [[nodiscard]] QString text(const char* source, int number = -1) const {
        return Words::of(m_words->language()).text("annualreport", source, number);
    }
    [[nodiscard]] QString regionName() const { return m_words->row({}, {m_filter->region}); }

    storage::Store* m_store;
    const impact::Filter* m_filter;
    const IndicatorWords* m_words;
};

void hideSmallGroups(ImpactPicture& picture) {
    for (impact::Table& table : picture.tables) impact::hideSmallGroups(table);
}

//! As it may leave the laptop.
Result<ImpactCount> countShared(storage::Store& store, const ImpactQuestion& question) {
    RS_ASSIGN(ImpactCount counted, countImpact(store, question));
    hideSmallGroups(counted.picture);
    if (counted.compared) hideSmallGroups(*counted.compared);
    impact::hideSmallGroups(counted.events);
    return counted;
}

} // namespace

impact::Filter filterOfYear(int year) {
    impact::Filter filter;
    filter.from = QDate(year, 1, 1);
    filter.to = QDate(year, 12, 31);
    return filter;
}

std::optional<impact::Filter> periodBefore(const impact::Filter& filter) {
    if (!filter.from.isValid() || !filter.to.isValid() || filter.to < filter.from) return std::nullopt;
    int years = 1;
    while (filter.to.addYears(-years) >= filter.from) ++years;
    impact::Filter before = filter;
    before.from = filter.from.addYears(-years);
    before.to = filter.to.addYears(-years);
    return before;
}

Result<AnnualReport> readAnnualReport(storage::Store& store, const AnnualReportWish& wish) {
    RS_ASSIGN(const RegionCatalog regions, loadRegions(store));
    const IndicatorWords words(Words::of(wish.language), regions);
    const Cover cover(store, wish.filter, words);
    RS_ASSIGN(const QString subject, cover.subject());
    const auto earlier = periodBefore(wish.filter);
    RS_ASSIGN(const ImpactCount counted, countShared(store, {wish.filter, earlier}));
    const ImpactPicture& picture = counted.picture;
    const QString compared = earlier ? cover.period(*earlier) : QString();
    const AnnualCharts charts(picture, counted.compared ? &*counted.compared : nullptr, words, *regions);
    AnnualReport report{cover.title(), subject, cover.lines(), cover.asOf(picture)};
    report.numbers = charts.numbers(compared);
    report.months = charts.months(compared);
    report.map = charts.map();
    report.funnel = charts.funnel();
    report.rankings = charts.rankings();
    report.goals = charts.goals();
    report.lists = charts.lists();
    report.notes = charts.notes();
    RS_ASSIGN(report.schools, annualSchools(store, counted.events, words));
    RS_ASSIGN(report.practices,
              annualPractices(store, counted.events, picture.tables.value(QStringLiteral("practices_kept")),
                              Words::of(wish.language)));
    return report;
}

Result<Paper> annualReportPaper(storage::Store& store, const AnnualReportWish& wish) {
    if (!papers::hasFonts())
        return base::fail(base::ErrorCode::FileCannotWrite, {QString()}, QStringLiteral("papers need a window system"));
    RS_ASSIGN(const AnnualReport report, readAnnualReport(store, wish));
    return Paper(papers::annualReportDocument(report, paperTexts(Words::of(wish.language))));
}

} // namespace rs::services
