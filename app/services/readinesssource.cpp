// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "domain/registry.h"
#include "services/jointext.h"
#include "services/papersources.h"
#include "services/plan.h"
#include "services/planwords.h"

namespace rs::services {

using base::Result;
using domain::Record;
using papers::ReadinessPaper;

namespace {

QString fieldName(QAnyStringView field, const Words& words) {
    return words.field(*domain::entity(u"event").field(field));
}

QList<ReadinessPaper::Step> stepsOf(const SchoolPlan& plan, const Words& words) {
    QList<ReadinessPaper::Step> steps;
    for (const domain::StepReadiness& step : plan.steps) {
        QStringList missing;
        for (const QString& code : step.missing) missing << missingText(words, code);
        steps << ReadinessPaper::Step{step.step, stepName(words, step.step),       step.state, step.percent,
                                      missing,   plan.holders.value(step.step - 1)};
    }
    return steps;
}

QList<ReadinessPaper::Task> lateTasksOf(const SchoolPlan& plan, const Words& words, const papers::Texts& texts) {
    QList<ReadinessPaper::Task> late;
    for (const TaskLine& task : plan.tasks) {
        if (task.state != domain::DueState::Late) continue;
        late << ReadinessPaper::Task{task.title, task.step > 0 ? stepName(words, task.step) : QString(), task.ownerName,
                                     shortDate(task.due, texts)};
    }
    return late;
}

//! What is published about a school, field by field: an empty one is a gap that participants would meet.
Result<QList<ReadinessPaper::Fact>> factsOf(storage::Store& store, const SchoolPlan& plan, const Words& words) {
    const Record& event = plan.event;
    const papers::Texts texts = paperTexts(words);
    RS_ASSIGN(const QString where, whereText(store, event, words.language()));
    QList<ReadinessPaper::Fact> facts{
        {fieldName(u"title", words), event.text(u"title")},
        {words.text("publicfacts", QT_TRANSLATE_NOOP("publicfacts", "When")), whenText(event, words.language())},
        {words.text("publicfacts", QT_TRANSLATE_NOOP("publicfacts", "Where")), where},
        {fieldName(u"format", words), choiceWord(event, u"format", words)}};
    for (const char* field : {"topic", "problem"})
        facts << ReadinessPaper::Fact{fieldName(QLatin1String(field), words), event.text(QLatin1String(field))};
    for (const char* field : {"registration_opens", "registration_closes"})
        facts << ReadinessPaper::Fact{fieldName(QLatin1String(field), words),
                                      momentText(event.value(QLatin1String(field)), plan.zone, texts)};
    facts << ReadinessPaper::Fact{fieldName(u"registration_link", words), event.text(u"registration_link")};
    if (event.text(u"format") != QLatin1String("in_person"))
        facts << ReadinessPaper::Fact{fieldName(u"link", words), event.text(u"link")};
    const auto count = [&](const char* source, qint64 number) {
        return number > 0 ? words.text("publicfacts", source, int(number)) : QString();
    };
    facts << ReadinessPaper::Fact{words.text("publicfacts", QT_TRANSLATE_NOOP("publicfacts", "Programme")),
                                  count(QT_TRANSLATE_N_NOOP("publicfacts", "%n sessions"), plan.sessions)}
          << ReadinessPaper::Fact{
                 words.text("publicfacts", QT_TRANSLATE_NOOP("publicfacts", "Speakers")),
                 count(QT_TRANSLATE_N_NOOP("publicfacts", "%n speakers have accepted"), plan.acceptedSpeakers)};
    return facts;
}

} // namespace

Result<ReadinessPaper> readReadiness(storage::Store& store, const base::Id& school, const Words& words) {
    const qint64 now = base::nowMilliseconds();
    RS_ASSIGN(const SchoolPlan plan, loadPlan(store, school, now));
    const papers::Texts texts = paperTexts(words);
    RS_ASSIGN(QStringList lines, headLines(store, plan.event, words));
    if (!plan.leader.isEmpty())
        lines << words.text("publicfacts", QT_TRANSLATE_NOOP("publicfacts", "Leader: %1")).arg(plan.leader);
    RS_ASSIGN(const auto facts, factsOf(store, plan, words));
    return ReadinessPaper{plan.event.title(),
                          lines,
                          momentText(now, plan.zone, texts),
                          stepsOf(plan, words),
                          lateTasksOf(plan, words, texts),
                          facts};
}

} // namespace rs::services
