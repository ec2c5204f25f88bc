// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "kit/translator.h"
#include "services/reviewdecisions.h"
#include "support/teststore.h"

#include <QAbstractItemModelTester>
#include <QWidget>

namespace rs::test {

//! Pictures to look at, if RS_SHOTS names a folder.
inline void shoot(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("RS_SHOTS");
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    if (!folder.isEmpty()) widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

//! Records around one human, for tests of cards and of review.
class PeopleTest : public testing::Test {
protected:
    [[nodiscard]] services::Workspace& workspace() { return m_store.workspace(); }
    [[nodiscard]] TestStore& store() { return m_store; }
    [[nodiscard]] storage::Store& reader() { return m_store.workspace().reader(); }

    base::Id add(const QString& table, const QList<std::pair<QString, QVariant>>& values) {
        domain::Record record(domain::entity(table), base::newId());
        for (const auto& [field, value] : values) record.set(field, value);
        m_store.add({record});
        return record.id();
    }
    base::Id addPerson(const QString& family, const QList<std::pair<QString, QVariant>>& more = {}) {
        return add(QStringLiteral("person"),
                   QList<std::pair<QString, QVariant>>{{QStringLiteral("family_name"), family},
                                                       {QStringLiteral("given_name"), QStringLiteral("Нелли")},
                                                       {QStringLiteral("patronymic"), QStringLiteral("Ринатовна")}} +
                       more);
    }
    //! A school that begins in so many days (or began, if negative).
    base::Id addSchool(const QString& title, int days) {
        const qint64 start = base::nowMilliseconds() + days * 86'400'000LL;
        return add(QStringLiteral("event"), {{QStringLiteral("title"), title},
                                             {QStringLiteral("kind"), QStringLiteral("school")},
                                             {QStringLiteral("zone"), QStringLiteral("Asia/Krasnoyarsk")},
                                             {QStringLiteral("start"), start},
                                             {QStringLiteral("end"), start + 3'600'000}});
    }
    base::Id addRegistration(const base::Id& school, const base::Id& person,
                             const QList<std::pair<QString, QVariant>>& more = {}) {
        return add(QStringLiteral("participant"),
                   QList<std::pair<QString, QVariant>>{{QStringLiteral("event_id"), QVariant::fromValue(school)},
                                                       {QStringLiteral("person_id"), QVariant::fromValue(person)},
                                                       {QStringLiteral("family_name"), QStringLiteral("Жарикова")},
                                                       {QStringLiteral("given_name"), QStringLiteral("Нелли")},
                                                       {QStringLiteral("patronymic"), QStringLiteral("Ринатовна")}} +
                       more);
    }
    // NOLINTNEXTLINE(readability-function-size): what an edit consists of
    services::Changes set(const QString& table, const base::Id& id, const QString& field, const QVariant& value,
                          const QString& action = QStringLiteral("edit")) {
        const domain::Entity& entity = domain::entity(table);
        services::Edit edit{services::Edit::Kind::Update, &entity, id, {{entity.indexOf(field), value}}};
        return waitFor(workspace().apply(action, {edit}));
    }
    [[nodiscard]] QVariant value(const QString& table, const base::Id& id, const QString& field) {
        const auto record = reader().find(domain::entity(table), id);
        return record && *record ? (*record)->value(field) : QVariant(QStringLiteral("(gone)"));
    }
    [[nodiscard]] bool exists(const QString& table, const base::Id& id) {
        const auto record = reader().find(domain::entity(table), id);
        return record && *record;
    }

private:
    TestStore m_store;
};

} // namespace rs::test
