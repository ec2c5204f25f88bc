// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/readiness.h"

namespace rs::domain {

namespace {

struct Needed {
    int step;
    const char* code;
};

constexpr Needed forRegistration[] = {
    {1, "title"},
    {2, "city"},
    {2, "link"},
    {5, "start"},
    {5, "end"},
    {6, "registration_opens"},
    {6, "registration_closes"},
    {6, "capacity"},
    {6, "consent_text"},
};
constexpr Needed forProgramme[] = {
    {4, "speakers"},      {4, "talks"},    {5, "start"},           {5, "end"},       {5, "zone"},
    {5, "venue_or_link"}, {5, "sessions"}, {5, "session_details"}, {5, "conflicts"},
};
//! Steps in which nothing may be wrong before anybody is invited.
constexpr int soundSteps[] = {1, 2, 5};

} // namespace

QList<GateItem> missingFor(Gate gate, const SchoolFacts& facts, const QList<int>& broken) {
    return missingFor(gate, readiness(facts), broken);
}

QList<GateItem> missingFor(Gate gate, const QList<StepReadiness>& steps, const QList<int>& broken) {
    const std::span<const Needed> needs = gate == Gate::OpenRegistration ? std::span<const Needed>(forRegistration)
                                                                         : std::span<const Needed>(forProgramme);
    QList<GateItem> items;
    for (const Needed& one : needs) {
        if (steps.at(one.step - 1).missing.contains(QLatin1String(one.code)))
            items << GateItem{one.step, QString::fromLatin1(one.code)};
    }
    for (int step : soundSteps) {
        if (broken.contains(step)) items << GateItem{step, QStringLiteral("step_problem")};
    }
    return items;
}

} // namespace rs::domain
