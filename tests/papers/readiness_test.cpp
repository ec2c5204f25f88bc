// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersfixture.h"

namespace rs::papers {

namespace {

using domain::StepState;
using test::joined;
using test::textsOf;

ReadinessPaper sample() {
    ReadinessPaper paper;
    paper.title = QStringLiteral("Школа «Чтение со смыслом»");
    paper.lines = {QStringLiteral("14–15 ноября 2026 г."), QStringLiteral("Ачинск")};
    paper.asOf = QStringLiteral("01.10.2026 12:00");
    paper.steps = {{1, QStringLiteral("Тема"), StepState::Done, 100, {}, {}},
                   {2, QStringLiteral("Место или площадка"), StepState::Open, 50, {QStringLiteral("Город")}, {}},
                   {3,
                    QStringLiteral("Команда"),
                    StepState::NotBegun,
                    0,
                    {QStringLiteral("заместитель")},
                    QStringLiteral("Жарикова Нелли")},
                   {4,
                    QStringLiteral("Спикеры"),
                    StepState::Late,
                    40,
                    {QStringLiteral("спикер с согласием")},
                    QStringLiteral("Жарикова Нелли")}};
    paper.late = {{QStringLiteral("Пригласить спикеров"), QStringLiteral("Спикеры"), {}, QStringLiteral("25.09.2026")}};
    paper.seen = {{QStringLiteral("Название"), QStringLiteral("Чтение со смыслом")}, {QStringLiteral("Ссылка"), {}}};
    return paper;
}

} // namespace

TEST(ReadinessPaperTest, SaysStatesPercentMissingAndHolders) {
    const Document document = readinessDocument(sample(), textsOf(base::Language::English));
    const QString text = joined(document);
    for (const char* part : {"Done", "In work", "Not begun", "Late", "50 %", "nobody yet", "Page 1 of 1",
                             "Ready: 47 %. Steps done: 1 of 4. Tasks late: 1.", "not known yet"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part << '\n' << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("заместитель")));
    EXPECT_EQ(document.pages.size(), 1);
    test::expectTidy(document);
}

TEST(ReadinessPaperTest, SpeaksRussian) {
    const QString text = joined(readinessDocument(sample(), textsOf(base::Language::Russian)));
    for (const QString& part : {QStringLiteral("Отчёт о готовности"), QStringLiteral("Готово"),
                                QStringLiteral("Что увидят участники"), QStringLiteral("Страница 1 из 1")})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
}

TEST(ReadinessPaperTest, NoLateTaskIsSaid) {
    ReadinessPaper paper = sample();
    paper.late.clear();
    EXPECT_TRUE(joined(readinessDocument(paper, textsOf(base::Language::English))).contains(QStringLiteral("None.")));
}

TEST(ReadinessPaperTest, ManyLateTasksTakePages) {
    ReadinessPaper paper = sample();
    for (int i = 0; i < 200; ++i) paper.late << paper.late.first();
    const Document document = readinessDocument(paper, textsOf(base::Language::Russian));
    EXPECT_GT(document.pages.size(), 3);
    test::expectTidy(document);
}

} // namespace rs::papers
