// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialogseam.h"
#include "kit/theme/theme.h"
#include "support/people.h"

#include <QScrollArea>
#include <QSettings>
#include <QTest>

namespace rs::test {

//! The school «Вода и лёд», which begins in 40 days, and the page of one of its steps, scrolled as the plan does it.
template <class Page>
class StepTest : public PeopleTest {
protected:
    void SetUp() override {
        QSettings().clear();
        kit::DialogSeam::instance().reset();
        m_translator.setLanguage(base::Language::English);
        m_school = addSchool(QStringLiteral("Вода и лёд"), 40);
    }
    void TearDown() override { kit::DialogSeam::instance().reset(); }
    //! A page without a school yet.
    void showPage(int width, int height) {
        m_area.setWidgetResizable(true);
        m_page = new Page(workspace());
        m_area.setWidget(m_page);
        m_area.resize(width, height);
        m_area.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_area));
    }
    //! In English, dark, and in a window 1024 wide: rail, list of steps and margins stand beside the page.
    void lookNarrow(int step) {
        m_translator.setLanguage(base::Language::English);
        kit::theme::setLook(kit::theme::Look::Dark);
        m_page->retranslate();
        EXPECT_LE(m_page->minimumSizeHint().width(), 560);
        m_area.resize(600, m_area.height());
        shoot(m_area, QStringLiteral("step%1-dark-en-600").arg(step));
        kit::theme::setLook(kit::theme::Look::Light);
    }

    kit::Translator m_translator;
    base::Id m_school;
    QScrollArea m_area;
    Page* m_page = nullptr;
};

} // namespace rs::test
