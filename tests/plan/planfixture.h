// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialogseam.h"
#include "kit/theme/theme.h"
#include "plan/planpage.h"
#include "support/people.h"
#include "support/typing.h"

#include <QLineEdit>
#include <QTest>

namespace rs::test {

//! A school with a team of two, shown by a plan page in English.
class PlanTest : public PeopleTest {
protected:
    using Values = QList<std::pair<QString, QVariant>>;

    void SetUp() override {
        kit::theme::install(kit::theme::Look::Light);
        m_translator.setLanguage(base::Language::English);
        m_school = addSchool(QStringLiteral("Исследовательские проекты"), 100);
        m_leader = addMember(QStringLiteral("Аксарина Рита"), QStringLiteral("leader"));
    }
    base::Id addMember(const QString& name, const QString& role) {
        return add(QStringLiteral("team_member"), {{QStringLiteral("event_id"), QVariant::fromValue(m_school)},
                                                   {QStringLiteral("name"), name},
                                                   {QStringLiteral("role"), role}});
    }
    //! Due so many days from the start of the school.
    base::Id addTask(const QString& title, int step, int days) {
        return add(QStringLiteral("task"), {{QStringLiteral("event_id"), QVariant::fromValue(m_school)},
                                            {QStringLiteral("title"), title},
                                            {QStringLiteral("step"), qint64(step)},
                                            {QStringLiteral("owner_id"), QVariant::fromValue(m_leader)},
                                            {QStringLiteral("due_days"), qint64(days)},
                                            {QStringLiteral("state"), QStringLiteral("open")}});
    }
    void open() {
        m_page = std::make_unique<plan::PlanPage>(workspace());
        m_page->resize(1300, 800);
        m_page->show();
        m_page->activateWindow();
        QSignalSpy shown(m_page.get(), &plan::PlanPage::shown);
        m_page->setSchool(m_school);
        ASSERT_TRUE(waitUntil([&] { return shown.count() > 0; }));
    }
    //! As after the window was closed in the middle of typing and opened again.
    void restart() {
        m_page.reset();
        settle();
        open();
    }
    void settle() {
        waitFor(workspace().write(QStringLiteral("edit"), [](storage::Writer&) { return base::Result<>(); }));
        QCoreApplication::processEvents();
    }
    void type(QWidget* field, const QString& text) {
        field->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(field)) line->selectAll();
        typeText(field, text);
    }
    [[nodiscard]] QVariant ofSchool(const QString& field) { return value(QStringLiteral("event"), m_school, field); }
    bool becomes(const QString& field, const QVariant& wanted) {
        return waitUntil([&] { return ofSchool(field) == wanted; });
    }

    kit::Translator m_translator;
    base::Id m_school, m_leader;
    std::unique_ptr<plan::PlanPage> m_page;
};

} // namespace rs::test
