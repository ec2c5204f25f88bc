// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planwords.h"

#include "domain/registry.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rs::services {

namespace {

constexpr const char* stepNames[] = {
    QT_TRANSLATE_NOOP("plan", "Topic"),          QT_TRANSLATE_NOOP("plan", "Place or platform"),
    QT_TRANSLATE_NOOP("plan", "Team"),           QT_TRANSLATE_NOOP("plan", "Speakers"),
    QT_TRANSLATE_NOOP("plan", "Date and venue"), QT_TRANSLATE_NOOP("plan", "Audience"),
    QT_TRANSLATE_NOOP("plan", "Feedback")};

const char* wordOf(std::span<const domain::MissingWord> list, const QString& code) {
    for (const domain::MissingWord& one : list) {
        if (code == QLatin1String(one.code)) return one.text;
    }
    return nullptr;
}

QLocale planLocale(const Words& words) {
    return words.language() == base::Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString shortDay(const Words& words, const QDate& day) {
    return planLocale(words).toString(day, QStringLiteral("d MMMM"));
}

//! Days are kept as ISO text, people read «7 февраля».
QString argumentText(const Words& words, const QString& argument) {
    const QDate day = argument.size() == 10 ? QDate::fromString(argument, Qt::ISODate) : QDate();
    return day.isValid() ? shortDay(words, day) : argument;
}

QString counted(const Words& words, const char* source, qint64 number) {
    return words.text("plan", source, int(std::min<qint64>(number, 1000000)));
}

qsizetype warningsOf(const SchoolPlan& plan, int step) {
    const auto own = std::count_if(plan.problems.begin(), plan.problems.end(),
                                   [&](const domain::PlanProblem& problem) { return problem.step == step; });
    return own + (step == 5 ? plan.conflicts.size() : 0);
}

QString placeLine(const Words& words, const SchoolPlan& plan) {
    const domain::Field& format = *plan.event.entity().field(u"format");
    QStringList parts{words.choice(format, plan.event.text(u"format")), plan.event.text(u"city")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString teamLine(const Words& words, const SchoolPlan& plan) {
    return counted(words, QT_TRANSLATE_N_NOOP("plan", "%n people"), plan.team.size()) + QStringLiteral(", ") +
           counted(words, QT_TRANSLATE_N_NOOP("plan", "%n tasks"), plan.tasks.size());
}

QString speakersLine(const Words& words, const SchoolPlan& plan) {
    if (!plan.silent.isEmpty())
        return counted(words, QT_TRANSLATE_N_NOOP("plan", "%n have not answered"), plan.silent.size());
    return words.text("plan", QT_TRANSLATE_NOOP("plan", "%1 of %2 accepted"))
        .arg(plan.acceptedSpeakers)
        .arg(std::max(plan.neededSpeakers, plan.acceptedSpeakers));
}

QString audienceLine(const Words& words, const SchoolPlan& plan) {
    if (!plan.audience.capacity)
        return counted(words, QT_TRANSLATE_N_NOOP("plan", "%n registered"), plan.audience.taken());
    return words.text("plan", QT_TRANSLATE_NOOP("plan", "%1 of %2 places"))
        .arg(plan.audience.taken())
        .arg(*plan.audience.capacity);
}

QString feedbackLine(const Words& words, const SchoolPlan& plan) {
    const QVariant end =
        domain::isEmpty(plan.event.value(u"end")) ? plan.event.value(u"start") : plan.event.value(u"end");
    if (plan.responses > 0) return counted(words, QT_TRANSLATE_N_NOOP("plan", "%n answers"), plan.responses);
    if (domain::isEmpty(end)) return {};
    const QDate day = domain::dayOf(end.toLongLong(), plan.zone);
    if (day < plan.today) return words.text("plan", QT_TRANSLATE_NOOP("plan", "No answers yet"));
    return words.text("plan", QT_TRANSLATE_NOOP("plan", "After %1")).arg(shortDay(words, day));
}

} // namespace

QString stepName(const Words& words, int step) {
    return step >= 1 && step <= 7 ? words.text("plan", stepNames[step - 1]) : QString();
}

QString stateName(const Words& words, domain::StepState state) {
    switch (state) {
    case domain::StepState::Done:
        return words.text("plan", QT_TRANSLATE_NOOP("plan", "Done"));
    case domain::StepState::Open:
        return words.text("plan", QT_TRANSLATE_NOOP("plan", "In work"));
    case domain::StepState::Late:
        return words.text("plan", QT_TRANSLATE_NOOP("plan", "Late"));
    case domain::StepState::NotBegun:
        return words.text("plan", QT_TRANSLATE_NOOP("plan", "Not begun"));
    }
    Q_UNREACHABLE();
}

QString conditionText(const Words& words, const QString& code) {
    const char* source = wordOf(domain::conditionWords(), code);
    return source ? words.text("condition", source) : code;
}

QString missingText(const Words& words, const QString& code) {
    if (const char* source = wordOf(domain::missingWords(), code)) return words.text("missing", source);
    const domain::Field* field = domain::entity(u"event").field(code);
    return field ? words.field(*field) : code;
}

QString gateText(const Words& words, const domain::GateItem& item) {
    return QStringLiteral("%1. %2: %3").arg(item.step).arg(stepName(words, item.step), missingText(words, item.code));
}

QString problemText(const Words& words, const domain::PlanProblem& problem) {
    const char* source = wordOf(domain::planProblemWords(), problem.code);
    if (!source) return problem.code;
    QString text = words.text("problem", source);
    for (qsizetype i = 0; i < problem.arguments.size(); ++i) {
        // A title may itself hold a percent sign and a digit.
        QString argument = argumentText(words, problem.arguments.at(i));
        text.replace(QStringLiteral("%%1").arg(i + 1), argument.replace(u'%', QChar(0xE000)));
    }
    return text.replace(QChar(0xE000), u'%');
}

QString stepLine(const Words& words, const SchoolPlan& plan, int step) {
    const domain::StepReadiness& state = plan.steps.at(step - 1);
    const bool isDone = state.state == domain::StepState::Done;
    if (isDone && step != 3 && step != 6 && step != 7) return stateName(words, state.state);
    QString line;
    if (step == 2) line = placeLine(words, plan);
    if (step == 3 && !plan.team.isEmpty()) line = teamLine(words, plan);
    if (step == 4 && plan.speakers > 0) line = speakersLine(words, plan);
    if (step == 5 && warningsOf(plan, 5) > 0)
        line = counted(words, QT_TRANSLATE_N_NOOP("plan", "%n warnings"), warningsOf(plan, 5));
    if (step == 6 && plan.audience.listed() > 0) line = audienceLine(words, plan);
    if (step == 7) line = feedbackLine(words, plan);
    if (!line.isEmpty()) return line;
    if (state.lateTasks > 0) return counted(words, QT_TRANSLATE_N_NOOP("plan", "%n tasks late"), state.lateTasks);
    if (state.state == domain::StepState::NotBegun || state.missing.isEmpty()) return stateName(words, state.state);
    return words.text("plan", QT_TRANSLATE_NOOP("plan", "Missing: %1")).arg(missingText(words, state.missing.first()));
}

} // namespace rs::services
