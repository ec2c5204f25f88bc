// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows of the answers, in both languages, and the tasks that follow.
#include "feedback/feedbackview.h"
#include "feedback/papertab.h"
#include "feedback/sharebars.h"
#include "feedbackfixture.h"
#include "kit/pageheader.h"
#include "kit/undobar.h"

#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QTabBar>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using feedback::FeedbackView;
using feedback::ShareBars;

struct SummaryTest : test::FeedbackPageTest {
    void fill() {
        takeTemplate(u"school"_s);
        const QStringList practices{u"Детский совет"_s, u"Утренний круг"_s, u"Карта наблюдений"_s};
        for (int i = 0; i < 12; ++i) {
            QJsonObject answers{{u"topic"_s, 3 + i % 3}, {u"usefulness"_s, 5}, {u"recommendation"_s, 10 - i % 5}};
            if (i % 2 == 0) answers.insert(u"practices"_s, QJsonArray{practices.at(i % 3)});
            if (i % 4 == 0) answers.insert(u"quote"_s, u"Лучшая школа за %1 лет работы"_s.arg(i + 2));
            if (i % 3 == 0) answers.insert(u"best"_s, u"Мастерская про детские советы, ответ %1"_s.arg(i));
            test::waitFor(workspace().write(u"add"_s, services::addPaperForm(school(), answers)));
        }
        ASSERT_TRUE(waitForForms(12));
        page().showTab(feedback::FeedbackPage::Summary);
    }
    QStringList texts() {
        QStringList all;
        for (const QLabel* label : page().summary().findChildren<QLabel*>()) all << label->text();
        return all;
    }
};

TEST_F(SummaryTest, ScoresAreReadWithTheirSign) {
    const std::pair<double, QString> cases[] = {{45.0, u"+45"_s}, {-33.33, u"−33"_s}, {0.0, u"0"_s},
                                                {0.4, u"0"_s},    {-0.4, u"0"_s},     {100.0, u"+100"_s}};
    for (const auto& [score, text] : cases) EXPECT_EQ(FeedbackView::scoreText(score), text) << score;
}

TEST_F(SummaryTest, MeansBarsPracticesAndQuotesAreShownInBothLanguages) {
    fill();
    test::shoot(page(), u"summary-ru"_s);
    EXPECT_TRUE(texts().contains(u"12"_s));
    EXPECT_TRUE(texts().contains(u"Начали применять"_s));
    EXPECT_TRUE(texts().contains(u"Цитаты"_s));
    int bars = 0;
    for (const ShareBars* one : page().summary().findChildren<ShareBars*>()) {
        bars += int(one->bars().size());
        EXPECT_FALSE(one->accessibleName().isEmpty());
        EXPECT_FALSE(one->accessibleDescription().isEmpty());
    }
    EXPECT_EQ(bars, 5 + 5 + 11 + 3);
    setLanguage(base::Language::English);
    EXPECT_TRUE(test::waitUntil([&] { return texts().contains(u"Started to use"_s); }));
    page().showTab(feedback::FeedbackPage::Questions);
    test::shoot(page(), u"questions-en"_s);
    page().showTab(feedback::FeedbackPage::Answers);
    test::shoot(page(), u"paper-en"_s);
    kit::theme::setLook(kit::theme::Look::Dark);
    setLanguage(base::Language::Russian);
    for (const auto& [tab, name] : {std::pair{feedback::FeedbackPage::Questions, u"questions-dark"_s},
                                    std::pair{feedback::FeedbackPage::Answers, u"paper-dark"_s},
                                    std::pair{feedback::FeedbackPage::Summary, u"summary-dark"_s}}) {
        page().showTab(tab);
        test::shoot(page(), name);
    }
    kit::theme::setLook(kit::theme::Look::Light);
}

TEST_F(SummaryTest, WithoutASchoolThereIsNothing) {
    page().setSchool({});
    EXPECT_TRUE(book().questions().isEmpty());
    EXPECT_FALSE(page().can(kit::Deed::Import));
}

TEST_F(SummaryTest, FollowUpTasksAreMadeOnce) {
    takeTemplate(u"short"_s);
    ASSERT_TRUE(page().followUpAction()->isEnabled());
    page().followUpAction()->trigger();
    ASSERT_TRUE(test::waitUntil([&] { return book().report().followUps == 3; }));
    EXPECT_FALSE(page().followUpAction()->isEnabled());
    EXPECT_TRUE(test::waitUntil([&] { return !page().undoBar().text().isEmpty(); }));
    test::waitFor(workspace().undo());
    ASSERT_TRUE(test::waitUntil([&] { return book().report().followUps == 0; }));
    EXPECT_TRUE(page().followUpAction()->isEnabled());
}

} // namespace
