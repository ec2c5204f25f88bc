// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/schoollist.h"

#include "domain/duedate.h"
#include "kit/stepstrip.h"
#include "models/celltext.h"
#include "services/planwords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace rs::home {

using namespace Qt::StringLiterals;
using domain::StepState;
using services::HomeSchool;

namespace {

constexpr int feedbackStep = 7;

bool isLate(const HomeSchool& school) {
    const auto& steps = school.progress.steps;
    return std::any_of(steps.begin(), steps.end(), [](const auto& step) { return step.state == StepState::Late; });
}

bool isNextLate(const HomeSchool& school) {
    const int step = school.progress.step;
    return step <= school.progress.steps.size() && school.progress.steps.at(step - 1).state == StepState::Late;
}

} // namespace

SchoolList::SchoolList(services::Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent),
      m_workspace(workspace) {
    retranslate();
}

SchoolList::~SchoolList() = default;

void SchoolList::setSchools(const QList<HomeSchool>& schools) {
    m_given = schools;
    beginResetModel();
    sort();
    endResetModel();
}

void SchoolList::setOrder(Order order) {
    m_order = order;
    beginResetModel();
    sort();
    endResetModel();
}

void SchoolList::sort() {
    m_schools = m_given;
    const auto before = [this](const HomeSchool& a, const HomeSchool& b) {
        if (m_order == Order::LateFirst) return isLate(a) && !isLate(b);
        return a.progress.percent < b.progress.percent;
    };
    if (m_order != Order::ByStart) std::stable_sort(m_schools.begin(), m_schools.end(), before);
}

int SchoolList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_schools.size()); }

QVariant SchoolList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const HomeSchool& school = m_schools.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return school.event.title();
    case Qt::AccessibleTextRole:
        return wordsOf(school);
    case IdRole:
        return QVariant::fromValue(school.event.id());
    case PlaceRole:
        return placeOf(school.event);
    case StepsRole:
        return QVariant::fromValue(kit::stepstrip::statesOf(school.progress.steps));
    case PercentRole:
        return school.progress.percent;
    case NextRole:
        return nextOf(school);
    case NextLateRole:
        return isNextLate(school);
    case StepRole:
        return school.progress.step;
    default:
        return {};
    }
}

//! What the row says to who cannot see it.
QString SchoolList::wordsOf(const HomeSchool& school) const {
    QStringList parts{school.event.title(), placeOf(school.event), tr("%1 %").arg(school.progress.percent)};
    const services::Words& words = services::Words::of(models::windowLanguage());
    for (const domain::StepReadiness& step : school.progress.steps)
        parts << u"%1: %2"_s.arg(services::stepName(words, step.step), services::stateName(words, step.state));
    parts << tr("next: %1").arg(nextOf(school));
    return parts.join(u", "_s);
}

QString SchoolList::placeOf(const domain::Record& school) const {
    QStringList parts;
    for (const QStringView name : {QStringView(u"city"), QStringView(u"region")}) {
        const QString words = m_text->display(*school.entity().field(name), school.value(name));
        if (parts.isEmpty() && !words.isEmpty()) parts << words;
    }
    const QString format = m_text->display(*school.entity().field(u"format"), school.value(u"format"));
    for (const QString& one : {format.toLower(), whenOf(school)}) {
        if (!one.isEmpty()) parts << one;
    }
    return parts.join(u" \u00b7 "_s);
}

QString SchoolList::whenOf(const domain::Record& school) const {
    const auto start = domain::knownNumber(school.value(u"start"));
    if (!start) return tr("no date yet");
    const QTimeZone zone = domain::zoneNamed(school.text(u"zone"));
    const QDate first = domain::dayOf(*start, zone);
    const QDate last = domain::dayOf(domain::knownNumber(school.value(u"end")).value_or(*start), zone);
    const QDate today = QDateTime::currentDateTime().toTimeZone(zone).date();
    const QLocale locale;
    const bool sameYear = first.year() == today.year();
    const QString lastDay = sameYear ? locale.toString(last, u"d MMMM"_s) : models::dayWords(last);
    QString dates = lastDay;
    if (first.month() == last.month() && first < last)
        dates = u"%1\u2013%2"_s.arg(QString::number(first.day()), lastDay);
    else if (first < last)
        dates = u"%1 \u2013 %2"_s.arg(locale.toString(first, u"d MMMM"_s), lastDay);
    if (last < today) return tr("was on %1").arg(dates);
    if (first <= today) return tr("now \u00b7 %1").arg(dates);
    return u"%1 \u00b7 %2"_s.arg(dates, tr("in %Ln day(s)", nullptr, int(today.daysTo(first))));
}

QString SchoolList::nextOf(const HomeSchool& school) const {
    const services::SchoolProgress& progress = school.progress;
    if (progress.steps.isEmpty()) return {};
    if (std::all_of(progress.steps.begin(), progress.steps.end(),
                    [](const auto& step) { return step.state == StepState::Done; }))
        return tr("everything is done");
    if (progress.silentSpeakers > 0 && progress.step == 4)
        return tr("%Ln speaker(s) silent", nullptr, int(progress.silentSpeakers));
    const QString step = services::stepName(services::Words::of(models::windowLanguage()), progress.step);
    if (progress.step == feedbackStep && progress.responses > 0)
        return tr("Answers: %L1 of %L2").arg(progress.responses).arg(progress.taken);
    if (!progress.stepUntil.isValid()) return step;
    return tr("%1 \u00b7 by %2").arg(step, QLocale().toString(progress.stepUntil, u"d MMM"_s));
}

void SchoolList::retranslate() {
    m_text = std::make_unique<services::ValueText>(models::windowLanguage(), m_workspace.regions());
    if (!m_schools.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_schools.size()) - 1));
}

} // namespace rs::home
