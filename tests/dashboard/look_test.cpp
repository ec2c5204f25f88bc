// SPDX-License-Identifier: GPL-3.0-or-later
// Every tab over the example, in both languages and looks, in a large and the smallest window: what is shown fits. If
// RS_SHOTS names a folder, pictures are left there to be looked at.
#include "charts/chartcard.h"
#include "charts/numbercard.h"
#include "dashboard/filterbar.h"
#include "dashboard/impactpage.h"
#include "kit/theme/theme.h"
#include "kit/translator.h"
#include "services/demo/demo.h"
#include "support/teststore.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

namespace rs::test {

using namespace Qt::StringLiterals;
using dashboard::ImpactPage;
using dashboard::Period;
using dashboard::Tab;
using kit::theme::Look;

namespace {

constexpr QSize largePage(1228, 786), smallPage(976, 526); //!< beside the navigation of 1440 x 900 and 1024 x 640

class BoardLooks : public testing::Test {
protected:
    void SetUp() override {
        static const bool isInstalled = (kit::theme::install(Look::Light), true);
        ASSERT_TRUE(isInstalled);
        QSettings().clear();
        waitFor(m_store.workspace().run<bool>([](storage::Store& store) -> base::Result<bool> {
            services::DemoSize size;
            size.participants = 3000;
            size.schools = 60;
            RS_TRY(services::fillWithDemo(store, size, u"test"_s));
            return true;
        }));
        m_page = std::make_unique<ImpactPage>(m_store.workspace());
        m_page->show();
        m_page->activated();
        m_page->filters().setPeriod({Period::Kind::Year, 2026});
        ASSERT_TRUE(waitUntil([&] { return m_page->source().picture().countedAt > 0; }));
    }
    void TearDown() override { kit::theme::setLook(Look::Light); }

    void settle() {
        for (int i = 0; i < 5; ++i) QTest::qWait(10);
    }

    void check(const QString& name) {
        settle();
        const dashboard::BoardTab& board = m_page->board(m_page->tab());
        EXPECT_EQ(board.horizontalScrollBar()->maximum(), 0) << name.toStdString();
        for (const charts::ChartCard* card : board.cards()) {
            EXPECT_GE(card->width(), card->minimumSizeHint().width()) << name.toStdString();
            EXPECT_GE(card->height(), card->minimumSizeHint().height()) << name.toStdString();
        }
        if (m_page->tab() == Tab::Cities) { // alone in its row
            const charts::ChartCard* card = board.cards().first();
            EXPECT_LE(card->height(), card->mostHeight(card->width())) << name.toStdString();
        }
        for (const charts::NumberCard* card : board.numbers())
            EXPECT_GE(card->width(), card->minimumSizeHint().width()) << name.toStdString();
        EXPECT_LE(m_page->minimumSizeHint().width(), m_page->width()) << name.toStdString();
        const QString folder = qEnvironmentVariable("RS_SHOTS");
        if (!folder.isEmpty()) m_page->grab().save(folder + u'/' + name + u".png"_s);
    }

    TestStore m_store;
    kit::Translator m_translator;
    std::unique_ptr<ImpactPage> m_page;
};

} // namespace

TEST_F(BoardLooks, EveryTabFitsItsWindow) {
    const QStringList names{u"overview"_s, u"reach"_s, u"practices"_s, u"feedback"_s, u"cities"_s, u"goals"_s};
    for (const auto language : {base::Language::Russian, base::Language::English}) {
        m_translator.setLanguage(language);
        for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
            kit::theme::setLook(look);
            for (const QSize size : {largePage, smallPage}) {
                m_page->resize(size);
                for (int tab = 0; tab < dashboard::tabCount; ++tab) {
                    m_page->showTab(Tab(tab));
                    check(u"%1-%2-%3-%4"_s.arg(names.at(tab), base::languageCode(language), kit::theme::lookName(look))
                              .arg(size.width()));
                    if (tab == int(Tab::Overview) && size == largePage) {
                        EXPECT_EQ(m_page->board(Tab::Overview).verticalScrollBar()->maximum(), 0);
                    }
                }
            }
        }
    }
}

} // namespace rs::test
