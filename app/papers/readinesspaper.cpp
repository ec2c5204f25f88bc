// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/readinesspaper.h"

#include "papers/table.h"
#include "papers/textshape.h"
#include "papers/units.h"

#include <algorithm>

namespace rs::papers {

namespace {

using domain::StepState;

Cell stateCell(const ReadinessPaper::Step& step, const Texts& texts) {
    TextStyle style = styles::strong;
    switch (step.state) {
    case StepState::Done:
        style.colour = palette::ok;
        return {texts(QT_TRANSLATE_NOOP("papers", "Done")), style};
    case StepState::Late:
        style.colour = palette::problem;
        return {texts(QT_TRANSLATE_NOOP("papers", "Late")), style};
    case StepState::Open:
        return {texts(QT_TRANSLATE_NOOP("papers", "In work"))};
    case StepState::NotBegun:
        return {texts(QT_TRANSLATE_NOOP("papers", "Not begun"))};
    }
    Q_UNREACHABLE();
}

Cell percentCell(int percent) {
    Cell cell(QStringLiteral("%1 %").arg(percent));
    cell.bar = percent;
    return cell;
}

//! A word in the colour of a warning, for what is not there.
Cell lacking(const QString& words) {
    TextStyle style = styles::body;
    style.colour = palette::warning;
    return {words, style};
}

Table stepTable(const ReadinessPaper& paper, const Texts& texts) {
    Table table;
    table.heading = texts(QT_TRANSLATE_NOOP("papers", "The seven steps"));
    table.columns = {{texts(QT_TRANSLATE_NOOP("papers", "Step")), 26},
                     {texts(QT_TRANSLATE_NOOP("papers", "State")), 15},
                     {texts(QT_TRANSLATE_NOOP("papers", "Ready")), 13},
                     {texts(QT_TRANSLATE_NOOP("papers", "What is missing")), 44},
                     {texts(QT_TRANSLATE_NOOP("papers", "Who holds it")), 26}};
    for (const ReadinessPaper::Step& step : paper.steps) {
        const Cell holder = step.holder.isEmpty() && step.state != StepState::Done
                                ? lacking(texts(QT_TRANSLATE_NOOP("papers", "nobody yet")))
                                : Cell(step.holder);
        Cell missing;
        for (const QString& one : step.missing)
            missing.paragraphs << Paragraph{QStringLiteral("\u2013\u00a0") + one, styles::body};
        table.rows << Row{Cell(QStringLiteral("%1. %2").arg(step.number).arg(step.name), styles::strong),
                          stateCell(step, texts), percentCell(step.percent), missing, holder};
    }
    return table;
}

void putLateTasks(Flow& flow, const ReadinessPaper& paper, const Texts& texts) {
    Table table;
    table.heading = texts(QT_TRANSLATE_NOOP("papers", "Tasks whose time is over"));
    table.columns = {{texts(QT_TRANSLATE_NOOP("papers", "Task")), 50},
                     {texts(QT_TRANSLATE_NOOP("papers", "Step")), 26},
                     {texts(QT_TRANSLATE_NOOP("papers", "Owner")), 28},
                     {texts(QT_TRANSLATE_NOOP("papers", "Due")), 20}};
    for (const ReadinessPaper::Task& task : paper.late) {
        const Cell owner =
            task.owner.isEmpty() ? lacking(texts(QT_TRANSLATE_NOOP("papers", "nobody yet"))) : Cell(task.owner);
        table.rows << Row{Cell(task.title), Cell(task.step), owner, Cell(task.due)};
    }
    if (!table.rows.isEmpty()) return putTable(flow, table);
    flow.need(18 * mm);
    flow.text(table.heading, styles::heading);
    flow.skip(1.5 * mm);
    flow.text(texts(QT_TRANSLATE_NOOP("papers", "None.")), styles::body);
    flow.skip(5 * mm);
}

Table seenTable(const ReadinessPaper& paper, const Texts& texts) {
    Table table;
    table.heading = texts(QT_TRANSLATE_NOOP("papers", "What participants will see"));
    table.columns = {{QString(), 30}, {QString(), 94}};
    for (const ReadinessPaper::Fact& fact : paper.seen)
        table.rows << Row{Cell(fact.name, styles::strong),
                          fact.value.isEmpty()
                              ? lacking(texts(QT_TRANSLATE_NOOP("papers", "not known yet: they will see nothing")))
                              : Cell(fact.value)};
    return table;
}

QString summary(const ReadinessPaper& paper, const Texts& texts) {
    int percent = 0;
    for (const ReadinessPaper::Step& step : paper.steps) percent += step.percent;
    const auto done = std::count_if(paper.steps.begin(), paper.steps.end(),
                                    [](const auto& step) { return step.state == StepState::Done; });
    const int all = qMax(1, int(paper.steps.size()));
    return texts(QT_TRANSLATE_NOOP("papers", "Ready: %1 %. Steps done: %2 of %3. Tasks late: %4."))
        .arg(percent / all)
        .arg(done)
        .arg(paper.steps.size())
        .arg(paper.late.size());
}

} // namespace

Document readinessDocument(const ReadinessPaper& paper, const Texts& texts) {
    const QString name = texts(QT_TRANSLATE_NOOP("papers", "Readiness report"));
    Flow flow(name + QStringLiteral(": ") + paper.title, PaperSize::A4, Orientation::Portrait);
    flow.text(name, styles::columnTitle);
    flow.text(paper.title, styles::title);
    flow.skip(1 * mm);
    for (const QString& line : paper.lines) flow.text(line, styles::body);
    flow.text(texts(QT_TRANSLATE_NOOP("papers", "As of %1")).arg(paper.asOf), styles::caption);
    flow.skip(2.5 * mm);
    flow.text(summary(paper, texts), styles::strong);
    flow.skip(4 * mm);
    putTable(flow, stepTable(paper, texts));
    putLateTasks(flow, paper, texts);
    putTable(flow, seenTable(paper, texts));
    return std::move(flow).finish(texts);
}

} // namespace rs::papers
