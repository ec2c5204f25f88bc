// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/impactpicture.h"

#include "base/clock.h"
#include "impact/count.h"
#include "impact/factsreader.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace rs::services {

using base::Result;
using impact::Facts;
using impact::Look;
using storage::Store;

namespace {

ImpactPicture pictureOf(const Look& look, QHash<QString, impact::Table> tables, const QList<LoadingScope>& loading) {
    ImpactPicture picture;
    picture.filter = look.filter();
    picture.cards = impact::cardsOf(tables);
    picture.records = tables.value(QStringLiteral("participants")).records +
                      qint64(tables.value(QStringLiteral("funnel")).values.value(3).value(0).number) +
                      qint64(tables.value(QStringLiteral("practices")).values.value(0).value(1).number);
    picture.tables = std::move(tables);
    picture.countedAt = base::nowMilliseconds();
    picture.loading = loading;
    return picture;
}

} // namespace

ImpactChoices choicesOf(const Facts& facts) {
    ImpactChoices choices;
    QSet<int> projects, regions, topics;
    for (const impact::Event& event : facts.events) {
        projects << event.project;
        regions << event.region;
        topics << event.topic;
    }
    for (int i = 0; i < facts.projects.size(); ++i) {
        if (projects.contains(i)) choices.projects << facts.projects.at(i);
    }
    for (int i = 0; i < facts.regions.size(); ++i) {
        if (regions.contains(i)) choices.regions << facts.regions.at(i).key;
    }
    for (int i = 0; i < facts.topics.size(); ++i) {
        if (topics.contains(i)) choices.topics << facts.topics.at(i).label;
    }
    std::sort(choices.topics.begin(), choices.topics.end(),
              [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    if (facts.events.empty()) return choices;
    choices.first = QDate::fromJulianDay(facts.events.front().day);
    choices.last = QDate::fromJulianDay(facts.events.back().day);
    return choices;
}

QDate impactToday() { return QDateTime::fromMSecsSinceEpoch(base::nowMilliseconds()).date(); }

Result<ImpactPictures> countPictures(Store& store, const Facts& facts, const ImpactQuestion& question) {
    RS_ASSIGN(const QList<LoadingScope> loading, loadingScopes(store));
    QList<Look> looks{Look(facts, question.filter, impactToday())};
    if (question.compared) looks << Look(facts, *question.compared, impactToday());
    QList<QHash<QString, impact::Table>> tables = impact::countAll(looks);
    ImpactPictures counted;
    counted.picture = pictureOf(looks.first(), std::move(tables.first()), loading);
    if (question.compared) counted.compared = pictureOf(looks.last(), std::move(tables.last()), loading);
    return counted;
}

Result<ImpactCount> countImpact(Store& store, const ImpactQuestion& question) {
    RS_ASSIGN(const auto facts, impact::readFacts(store));
    RS_ASSIGN(ImpactPictures pictures, countPictures(store, *facts, question));
    return ImpactCount{std::move(pictures), impact::countByEvent(Look(*facts, question.filter, impactToday()))};
}

} // namespace rs::services
