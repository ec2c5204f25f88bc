// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/compareview.h"
#include "review/conflictlist.h"
#include "review/conflictpane.h"
#include "review/conflictstab.h"
#include "review/conflicttable.h"
#include "review/reviewpage.h"

#include "domain/valuejson.h"
#include "kit/theme/theme.h"
#include "support/people.h"

#include <QTableView>
#include <QTest>

namespace rs::test {

using review::ConflictTable;
using review::ReviewPage;

//! Waits for work that answers nothing.
inline void carryOutIn(services::Workspace& workspace, std::function<base::Result<>(storage::Store&)> work) {
    waitFor(workspace.run<int>([work = std::move(work)](storage::Store& store) -> base::Result<int> {
        RS_TRY(work(store));
        return 0;
    }));
}

//! Two registrations, what two people have made of them, and the page on which that is decided.
class ConflictsTest : public PeopleTest {
protected:
    void SetUp() override {
        kit::theme::install(kit::theme::Look::Light);
        m_translator.setLanguage(base::Language::Russian);
        m_school = addSchool(QStringLiteral("Вода и лёд"), 20);
        m_person = addPerson(QStringLiteral("Жарикова"));
        m_one = addRegistration(m_school, m_person,
                                {{QStringLiteral("phone"), QStringLiteral("+79000000053")},
                                 {QStringLiteral("note"), QStringLiteral("Нужен доступ. Приедет с коллегой.")}});
        m_other = addRegistration(m_school, addPerson(QStringLiteral("Мутовина")),
                                  {{QStringLiteral("city"), QStringLiteral("Канск")}});
    }
    struct Values {
        QString before, server, incoming;
    };
    base::Id addConflict(const base::Id& record, const QString& field, const Values& values, qint64 at = 1000) {
        const domain::Field& of = *domain::entity(u"participant").field(field);
        return add(QStringLiteral("conflict"), {{QStringLiteral("event_id"), QVariant::fromValue(m_school)},
                                                {QStringLiteral("table_name"), QStringLiteral("participant")},
                                                {QStringLiteral("record_id"), base::toText(record)},
                                                {QStringLiteral("field"), field},
                                                {QStringLiteral("kind"), QStringLiteral("edit")},
                                                {QStringLiteral("base"), domain::toJson(of, values.before)},
                                                {QStringLiteral("server"), domain::toJson(of, values.server)},
                                                {QStringLiteral("incoming"), domain::toJson(of, values.incoming)},
                                                {QStringLiteral("author"), QStringLiteral("Т. Кедрина")},
                                                {QStringLiteral("device"), QStringLiteral("Вход Б")},
                                                {QStringLiteral("at"), at},
                                                {QStringLiteral("state"), QStringLiteral("open")}});
    }
    //! Three fields of one record, one of another.
    void addAll() {
        m_phone = addConflict(
            m_one, QStringLiteral("phone"),
            {QStringLiteral("+79000000035"), QStringLiteral("+79000000053"), QStringLiteral("+79000000072")}, 3000);
        m_note = addConflict(m_one, QStringLiteral("note"),
                             {QStringLiteral("Нужен доступ."), QStringLiteral("Нужен доступ. Приедет с коллегой."),
                              QStringLiteral("Нужен доступ. Обед без молока.")},
                             3000);
        m_city = addConflict(m_other, QStringLiteral("city"),
                             {QStringLiteral(""), QStringLiteral("Канск"), QStringLiteral("Ачинск")}, 2000);
    }
    void open() {
        m_page = std::make_unique<ReviewPage>(workspace());
        QSignalSpy refreshed(&tab(), &review::ConflictsTab::refreshed);
        m_page->refreshServer();
        ASSERT_TRUE(waitUntil([&] { return refreshed.count() > 0; }));
        m_page->resize(1150, 700);
        m_page->show();
        m_page->activateWindow();
    }
    review::ConflictsTab& tab() { return m_page->conflicts(); }
    ConflictTable& model() { return tab().pane().model(); }
    QTableView* table() { return tab().pane().table(); }
    void go(int row) { table()->setCurrentIndex(model().index(row, ConflictTable::Server)); }
    bool waitForCount(int count) {
        return waitUntil([&] { return tab().count() == count; });
    }
    QString stateOf(const base::Id& conflict) {
        return value(QStringLiteral("conflict"), conflict, QStringLiteral("state")).toString();
    }

    kit::Translator m_translator;
    base::Id m_school, m_person, m_one, m_other, m_phone, m_note, m_city;
    std::unique_ptr<ReviewPage> m_page;
};

} // namespace rs::test
