// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback/feedbackbook.h"
#include "feedback/feedbackpage.h"
#include "kit/dialogseam.h"
#include "kit/theme/theme.h"
#include "kit/translator.h"
#include "support/people.h"

#include <QTest>

namespace rs::test {

//! The page Feedback of an open school, in Russian.
class FeedbackPageTest : public PeopleTest {
protected:
    void SetUp() override {
        kit::theme::install(kit::theme::Look::Light);
        kit::DialogSeam::instance().reset();
        m_translator.setLanguage(base::Language::Russian);
        m_school = addSchool(QStringLiteral("Кедр"), -5);
        m_page = std::make_unique<feedback::FeedbackPage>(workspace());
        m_page->resize(1150, 700);
        m_page->show();
        m_page->activateWindow();
        QSignalSpy loaded(&book(), &feedback::FeedbackBook::loaded);
        m_page->setSchool(m_school);
        ASSERT_TRUE(waitUntil([&] { return loaded.count() > 0; }));
    }

    [[nodiscard]] feedback::FeedbackPage& page() { return *m_page; }
    [[nodiscard]] feedback::FeedbackBook& book() { return m_page->book(); }
    [[nodiscard]] const base::Id& school() const { return m_school; }
    void setLanguage(base::Language language) { m_translator.setLanguage(language); }

    void takeTemplate(const QString& code) {
        waitFor(
            workspace().write(QStringLiteral("add"), services::addTemplate(m_school, code, base::Language::Russian)));
        ASSERT_TRUE(waitUntil([&] { return !book().questions().isEmpty(); }));
    }
    [[nodiscard]] qint64 forms() { return book().report().summary.forms; }
    [[nodiscard]] bool waitForForms(qint64 count) {
        return waitUntil([&] { return forms() == count; });
    }

private:
    kit::Translator m_translator;
    base::Id m_school;
    std::unique_ptr<feedback::FeedbackPage> m_page;
};

} // namespace rs::test
