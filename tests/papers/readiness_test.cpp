// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersfixture.h"

namespace rs::papers {

namespace {

using test::joined;
using test::textsOf;

} // namespace

TEST(ReadinessPaperTest, SaysStatesPercentMissingAndHolders) {
    const Document document = readinessDocument(test::readinessSample(), textsOf(base::Language::English));
    const QString text = joined(document);
    for (const char* part : {"Done", "In work", "Not begun", "Late", "50 %", "nobody yet", "Page 1 of 1",
                             "Ready: 47 %. Steps done: 1 of 4. Tasks late: 1.", "not known yet"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part << '\n' << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("заместитель")));
    EXPECT_EQ(document.pages.size(), 1);
    test::expectTidy(document);
}

TEST(ReadinessPaperTest, SpeaksRussian) {
    const QString text = joined(readinessDocument(test::readinessSample(), textsOf(base::Language::Russian)));
    for (const QString& part : {QStringLiteral("Отчёт о готовности"), QStringLiteral("Готово"),
                                QStringLiteral("Что увидят участники"), QStringLiteral("Страница 1 из 1")})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
}

TEST(ReadinessPaperTest, NoLateTaskIsSaid) {
    ReadinessPaper paper = test::readinessSample();
    paper.late.clear();
    EXPECT_TRUE(joined(readinessDocument(paper, textsOf(base::Language::English))).contains(QStringLiteral("None.")));
}

TEST(ReadinessPaperTest, ManyLateTasksTakePages) {
    ReadinessPaper paper = test::readinessSample();
    for (int i = 0; i < 200; ++i) paper.late << paper.late.first();
    const Document document = readinessDocument(paper, textsOf(base::Language::Russian));
    EXPECT_GT(document.pages.size(), 3);
    test::expectTidy(document);
}

} // namespace rs::papers
