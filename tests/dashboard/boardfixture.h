// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/filterbar.h"
#include "dashboard/impactpage.h"
#include "kit/translator.h"
#include "support/teststore.h"

#include <QSettings>
#include <QTest>
#include <QTimeZone>

namespace rs::test {

//! The Impact page over two invented schools of this year and one of the last.
class BoardFixture : public testing::Test {
protected:
    void SetUp() override {
        QSettings().clear();
        translator.setLanguage(base::Language::English);
        const int year = QDate::currentDate().year();
        first = addHeld(QStringLiteral("Чтение"), QDate(year, 3, 12), QStringLiteral("RU-KYA"));
        second = addHeld(QStringLiteral("Игра"), QDate(year, 5, 20), QStringLiteral("RU-TVE"));
        old = addHeld(QStringLiteral("Речь"), QDate(year - 1, 4, 2), QStringLiteral("RU-KYA"));
        addPeople(first, 12);
        addPeople(second, 8);
        addPeople(old, 6);
    }

    base::Id addHeld(const QString& topic, const QDate& day, const QString& region) {
        domain::Record event(domain::entity(u"event"), base::newId());
        event.set(u"title", QStringLiteral("Школа: ") + topic).set(u"kind", QStringLiteral("school"));
        event.set(u"topic", topic).set(u"region", region).set(u"zone", QStringLiteral("Asia/Krasnoyarsk"));
        event.set(u"city", QStringLiteral("Ачинск")).set(u"format", QStringLiteral("in_person"));
        event.set(u"start", QDateTime(day, QTime(10, 0), QTimeZone("Asia/Krasnoyarsk")).toMSecsSinceEpoch());
        store.add({event});
        return event.id();
    }

    //! Participants with cards of their own; all of them came.
    void addPeople(const base::Id& event, int count) {
        QList<domain::Record> records;
        for (int i = 0; i < count; ++i) {
            domain::Record person(domain::entity(u"person"), base::newId());
            person.set(u"family_name", QStringLiteral("Участникова%1").arg(++people));
            domain::Record participant = TestStore::participant(event, i);
            participant.set(u"person_id", QVariant::fromValue(person.id())).set(u"status", QStringLiteral("attended"));
            records << person << participant;
        }
        store.add(records);
    }

    dashboard::ImpactPage& open() {
        page = std::make_unique<dashboard::ImpactPage>(store.workspace());
        QObject::connect(page.get(), &dashboard::ImpactPage::failed, page.get(), [this](const base::Error& error) {
            failure = QStringLiteral("error %1: %2").arg(int(error.code)).arg(error.detail);
        });
        page->resize(1200, 800);
        page->show();
        page->activated();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        EXPECT_TRUE(waitUntil([&] { return isCounted(); })) << failure.toStdString();
        return *page;
    }
    [[nodiscard]] bool isCounted() const {
        return page->source().picture().countedAt > 0 && !page->source().isCounting() &&
               page->source().picture().filter == page->filters().filter();
    }

    TestStore store;
    kit::Translator translator;
    base::Id first, second, old;
    int people = 0;
    QString failure; //!< of counting
    std::unique_ptr<dashboard::ImpactPage> page;
};

} // namespace rs::test
