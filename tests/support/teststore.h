// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry.h"
#include "services/workspace.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

//! Waits for a future with the event loop running; its value, or a failed test.
template <typename T>
T waitFor(QFuture<base::Result<T>> future) {
    QElapsedTimer timer;
    timer.start();
    while (!future.isFinished() && timer.elapsed() < 30'000) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    QCoreApplication::processEvents();
    if (!future.isFinished()) {
        ADD_FAILURE() << "nothing came in 30 seconds";
        return {};
    }
    const base::Result<T> result = future.result();
    if (!result) {
        ADD_FAILURE() << "error " << int(result.error().code) << ' ' << result.error().detail.toStdString();
        return {};
    }
    return *result;
}

//! Lets events run until something holds.
template <typename Condition>
bool waitUntil(Condition condition, int milliseconds = 10'000) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > milliseconds) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

//! A store in a directory of its own that goes with it, with invented people.
class TestStore {
public:
    TestStore() {
        auto opened = services::Workspace::open(m_directory.filePath(QStringLiteral("store.db")));
        if (opened)
            m_workspace = std::move(*opened);
        else
            ADD_FAILURE() << "the store does not open: " << int(opened.error().code);
    }

    [[nodiscard]] services::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("store.db")); }

    //! A school; what participants, speakers and the team hang on.
    base::Id addSchool(const QString& title = QStringLiteral("Школа экспериментов")) {
        domain::Record school(domain::entity(u"event"), base::newId());
        school.set(u"title", title).set(u"kind", QStringLiteral("school")).set(u"status", QStringLiteral("open"));
        add({school});
        return school.id();
    }

    void add(const QList<domain::Record>& records) {
        waitFor(m_workspace->write(QStringLiteral("add"), [records](storage::Writer& writer) -> base::Result<> {
            for (const domain::Record& record : records) {
                RS_ASSIGN([[maybe_unused]] const base::Id id, writer.insert(record));
            }
            return {};
        }));
    }

    //! People number 1...count in the order of their family names, the same every time.
    void addParticipants(const base::Id& school, int count) {
        QList<domain::Record> records;
        for (int i = 0; i < count; ++i) records << participant(school, i);
        add(records);
    }

    [[nodiscard]] static domain::Record participant(const base::Id& school, int i) {
        static const QStringList families{QStringLiteral("Абросимова"),  QStringLiteral("Баженов"),
                                          QStringLiteral("Вьюгина"),     QStringLiteral("Голощёкина"),
                                          QStringLiteral("Ельцова"),     QStringLiteral("Ёлкина"),
                                          QStringLiteral("Жарикова"),    QStringLiteral("Зимняков"),
                                          QStringLiteral("Каргаполова"), QStringLiteral("Мутовина")};
        static const QStringList cities{QStringLiteral("Ачинск"), QStringLiteral("Канск"),
                                        QStringLiteral("Красноярск")};
        static const QStringList states{QStringLiteral("confirmed"), QStringLiteral("invited"),
                                        QStringLiteral("waiting"), QStringLiteral("attended")};
        const qsizetype n = families.size();
        QString family = families.at(i % n);
        if (i >= n) family += QString::number(i / n);
        domain::Record record(domain::entity(u"participant"), base::newId());
        record.set(u"event_id", QVariant::fromValue(school))
            .set(u"family_name", family)
            .set(u"given_name", i % 2 ? QStringLiteral("Тимур") : QStringLiteral("Вера"))
            .set(u"position", QStringLiteral("Воспитатель"))
            .set(u"organisation", QStringLiteral("Детский сад № %1").arg(10 + i % 7))
            .set(u"city", cities.at(i % cities.size()))
            .set(u"region", QStringLiteral("RU-KYA"))
            .set(u"status", states.at(i % states.size()))
            .set(u"phone", QStringLiteral("+7900000%1").arg(i % 10000, 4, 10, QLatin1Char('0')))
            .set(u"email", QStringLiteral("person%1@example.org").arg(i))
            .set(u"minutes", qint64(i % 5 * 45));
        return record;
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<services::Workspace> m_workspace;
};

} // namespace rs::test
