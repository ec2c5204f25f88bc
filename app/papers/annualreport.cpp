// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/annualreport.h"

#include "papers/chartbox.h"
#include "papers/charts.h"
#include "papers/table.h"
#include "papers/units.h"

#include <algorithm>

namespace rs::papers {

namespace {

constexpr double apart = 4 * mm;

void putHead(Flow& flow, const AnnualReport& report) {
    flow.text(report.subject, styles::columnTitle);
    flow.text(report.title, styles::title);
    flow.skip(1 * mm);
    for (const QString& line : report.lines) flow.text(line, styles::body);
    flow.text(report.asOf, styles::caption);
    flow.skip(apart);
}

//! What the longest word of a column's heading needs, in millimetres: no word is broken.
double widthOfWords(const QString& heading) {
    constexpr double beside = 5;
    double widest = 0;
    for (const QString& word : heading.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, chartbox::widthOf(word, styles::columnTitle));
    return widest / mm + beside;
}

void putList(Flow& flow, const AnnualReport::List& list, const Texts& texts) {
    constexpr double wide = 60, narrow = 18;
    if (list.rows.isEmpty()) return;
    Table table;
    table.heading = list.title;
    table.continued = texts(QT_TRANSLATE_NOOP("papers", "%1, continued")).arg(list.title);
    for (qsizetype i = 0; i < list.columns.size(); ++i)
        table.columns << Column{list.columns.at(i),
                                i < list.numbersFrom ? wide : std::max(narrow, widthOfWords(list.columns.at(i))),
                                i < list.numbersFrom ? Align::Left : Align::Right};
    for (const QStringList& row : list.rows) {
        Row cells;
        for (qsizetype i = 0; i < list.columns.size(); ++i) cells << Cell(row.value(i));
        table.rows << cells;
    }
    putTable(flow, table);
}

void putSchools(Flow& flow, const QList<AnnualReport::School>& schools, const Texts& texts) {
    if (schools.isEmpty()) return;
    Table table;
    table.heading = texts(QT_TRANSLATE_NOOP("papers", "Schools and other events"));
    table.continued = texts(QT_TRANSLATE_NOOP("papers", "%1, continued")).arg(table.heading);
    table.columns = {{texts(QT_TRANSLATE_NOOP("papers", "What")), 58},
                     {texts(QT_TRANSLATE_NOOP("papers", "When")), 26},
                     {texts(QT_TRANSLATE_NOOP("papers", "Where")), 40},
                     {texts(QT_TRANSLATE_NOOP("papers", "People")), 15, Align::Right},
                     {texts(QT_TRANSLATE_NOOP("papers", "Would advise")), 21, Align::Right}};
    for (const AnnualReport::School& school : schools) {
        Cell what(school.title, styles::strong);
        if (!school.topic.isEmpty()) what.paragraphs << Paragraph{school.topic, styles::caption};
        table.rows << Row{what, Cell(school.when), Cell(school.where), Cell(school.participants), Cell(school.score)};
    }
    putTable(flow, table);
}

void putPractices(Flow& flow, const QList<AnnualReport::Practice>& practices, const Texts& texts) {
    if (practices.isEmpty()) return;
    Table table;
    table.heading = texts(QT_TRANSLATE_NOOP("papers", "Practices that took root"));
    table.continued = texts(QT_TRANSLATE_NOOP("papers", "%1, continued")).arg(table.heading);
    table.columns = {{QString(), 1}};
    for (const AnnualReport::Practice& practice : practices) {
        Cell cell(practice.title, styles::strong);
        for (const QString& line : {practice.about, practice.use})
            if (!line.isEmpty()) cell.paragraphs << Paragraph{line, styles::caption};
        for (const QString& quote : practice.quotes) cell.paragraphs << Paragraph{quote, styles::body};
        table.rows << Row{cell};
    }
    putTable(flow, table);
}

void putNotes(Flow& flow, const QStringList& notes, const Texts& texts) {
    if (notes.isEmpty()) return;
    flow.need(20 * mm);
    flow.text(texts(QT_TRANSLATE_NOOP("papers", "How it was counted")), styles::heading);
    flow.skip(1.5 * mm);
    for (const QString& note : notes) {
        flow.text(note, styles::caption);
        flow.skip(0.8 * mm);
    }
}

} // namespace

Document annualReportDocument(const AnnualReport& report, const Texts& texts) {
    Flow flow(report.title + QStringLiteral(": ") + report.subject, PaperSize::A4, Orientation::Portrait);
    putHead(flow, report);
    putNumbers(flow, report.numbers);
    putColumns(flow, report.months, texts);
    putMap(flow, report.map);
    putRanking(flow, report.funnel);
    for (const AnnualReport::Ranking& ranking : report.rankings) putRanking(flow, ranking);
    putGoals(flow, texts(QT_TRANSLATE_NOOP("papers", "Goals")), report.goals);
    for (const AnnualReport::List& list : report.lists) putList(flow, list, texts);
    putPractices(flow, report.practices, texts);
    putSchools(flow, report.schools, texts);
    putNotes(flow, report.notes, texts);
    return std::move(flow).finish(texts);
}

} // namespace rs::papers
