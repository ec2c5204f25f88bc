// SPDX-License-Identifier: GPL-3.0-or-later
// Papers written out of a store, as windows and the command line do it.
#include "papersfixture.h"

#include "services/export/programmeexport.h"
#include "services/feedback/asking.h"
#include "services/papersources.h"
#include "services/recordsfixture.h"

#include <QFile>

namespace rs::test {

using namespace Qt::StringLiterals;
using base::Language;

namespace {

class StorePapers : public RecordsTest {
protected:
    void SetUp() override {
        RecordsTest::SetUp();
        m_school = add(u"event", {{u"title"_s, u"Чтение со смыслом"_s},
                                  {u"kind"_s, u"school"_s},
                                  {u"city"_s, u"Ачинск"_s},
                                  {u"problem"_s, u"Дети читают, но не понимают."_s},
                                  {u"zone"_s, u"Asia/Krasnoyarsk"_s},
                                  {u"start"_s, u"2026-03-12T03:00:00Z"_s},
                                  {u"end"_s, u"2026-03-12T09:00:00Z"_s}});
        add(u"task", {{u"event_id"_s, base::toText(m_school)},
                      {u"title"_s, u"Пригласить спикеров"_s},
                      {u"step"_s, u"4"_s},
                      {u"due_days"_s, u"-42"_s}});
    }

    base::Id addSpeaker(const QString& name, const QString& state) {
        return add(u"speaker", {{u"event_id"_s, base::toText(m_school)}, {u"name"_s, name}, {u"state"_s, state}});
    }

    void run(const services::Workspace::Work& work) {
        auto writer = storage::Writer::begin(store(), u"add"_s, u"test"_s);
        ASSERT_TRUE(writer);
        ASSERT_TRUE(work(*writer));
        ASSERT_TRUE(writer->commit());
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QByteArray content(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    base::Id m_school;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(StorePapers, ReportHasSevenStepsAndWhatIsLate) {
    for (const Language language : {Language::Russian, Language::English}) {
        const auto paper = services::readinessPaper(store(), m_school, language);
        ASSERT_TRUE(paper) << paper.error().detail.toStdString();
        const auto written = paper->save(path(u"report.pdf"_s));
        ASSERT_TRUE(written) << written.error().detail.toStdString();
        EXPECT_GE(written->pages, 1);
        EXPECT_EQ(written->bytes, content(path(u"report.pdf"_s)).size());
        EXPECT_TRUE(content(path(u"report.pdf"_s)).startsWith("%PDF"));
        const auto text = outputOf(u"pdftotext"_s, {path(u"report.pdf"_s), u"-"_s});
        ASSERT_TRUE(text) << "bash installer/dependencies.sh test";
        for (int step = 1; step <= 7; ++step) EXPECT_TRUE(text->contains(u"%1. "_s.arg(step))) << step;
        EXPECT_TRUE(text->contains(u"Пригласить спикеров"_s)) << text->toStdString();
        EXPECT_TRUE(text->contains(u"Чтение со смыслом"_s));
    }
}

TEST_F(StorePapers, ProgrammeNamesWhoComesAndKeepsRoomsApart) {
    const base::Id venue = add(u"venue", {{u"name"_s, u"Дом учителя"_s}});
    const auto addRoom = [&] { return add(u"room", {{u"venue_id"_s, base::toText(venue)}, {u"name"_s, u"Зал"_s}}); };
    const base::Id rooms[] = {addRoom(), addRoom()};
    const QString coming = base::toText(addSpeaker(u"Жарикова Нелли"_s, u"accepted"_s));
    const QString declined = base::toText(addSpeaker(u"Отказалова Анна"_s, u"declined"_s));
    for (const base::Id& room : rooms)
        add(u"session", {{u"event_id"_s, base::toText(m_school)},
                         {u"title"_s, u"Мастерская"_s},
                         {u"start"_s, u"2026-03-12T03:00:00Z"_s},
                         {u"end"_s, u"2026-03-12T04:00:00Z"_s},
                         {u"room_id"_s, base::toText(room)},
                         {u"speaker_ids"_s, u"[\"%1\",\"%2\"]"_s.arg(coming, declined)}});
    const auto paper = services::readProgramme(store(), m_school, services::Words::of(Language::Russian));
    ASSERT_TRUE(paper);
    ASSERT_EQ(paper->sessions.size(), 2);
    EXPECT_NE(paper->sessions.at(0).room, paper->sessions.at(1).room);
    EXPECT_EQ(paper->sessions.at(0).speakers, QStringList{u"Жарикова Нелли"_s});
    EXPECT_EQ(paper->zone, QTimeZone("Asia/Krasnoyarsk"));
    const auto laidOut = services::programmePaper(store(), m_school, Language::Russian);
    ASSERT_TRUE(laidOut);
    const auto written = laidOut->save(path(u"programme.pdf"_s));
    ASSERT_TRUE(written);
    EXPECT_EQ(written->sessions, 2);
}

TEST_F(StorePapers, PosterTakesTheTextOrTheProblem) {
    const services::Words& words = services::Words::of(Language::Russian);
    services::PosterWish wish{m_school, u"https://example.org/r"_s};
    EXPECT_EQ(services::readPoster(store(), wish, words)->text, u"Дети читают, но не понимают."_s);
    wish.text = u"Ждём всех"_s;
    EXPECT_EQ(services::readPoster(store(), wish, words)->text, u"Ждём всех"_s);
    wish.paper = services::PosterWish::Paper::A3;
    const auto paper = services::posterPaper(store(), wish);
    ASSERT_TRUE(paper);
    const auto written = paper->save(path(u"poster.pdf"_s));
    ASSERT_TRUE(written);
    EXPECT_EQ(written->pages, 1);
    EXPECT_TRUE(paper->picture(300).startsWith("\x89PNG"));
}

TEST_F(StorePapers, FeedbackSheetKnowsTheQuestionnaireAndItsLastDay) {
    const services::Words& words = services::Words::of(Language::Russian);
    services::FeedbackWish wish{m_school, u"https://example.org/q"_s};
    auto sheet = services::readFeedbackSheet(store(), wish, words);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->title, u"Чтение со смыслом"_s);
    EXPECT_TRUE(sheet->about.isEmpty()) << "no question yet";
    EXPECT_TRUE(sheet->until.isEmpty()) << "no task says until when";
    run(services::addTemplate(m_school, u"short"_s, Language::Russian));
    run(services::addAskingDays(m_school, Language::English));
    sheet = services::readFeedbackSheet(store(), wish, words);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->about, u"4 вопроса, около 2 минут"_s);
    EXPECT_EQ(sheet->until, u"Ответы до 22 марта 2026 г."_s);
    wish.sheet = services::FeedbackWish::Sheet::Cards;
    const auto paper = services::feedbackPaper(store(), wish);
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->pages(), 1);
    wish.link.clear();
    EXPECT_EQ(services::feedbackPaper(store(), wish).error().code, base::ErrorCode::ValueMissing);
}

TEST_F(StorePapers, WhatFailsLeavesTheOldFile) {
    QFile old(path(u"poster.pdf"_s));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const services::PosterWish wish{m_school, u"https://example.org/"_s + QString(3000, u'a')};
    const auto refused = services::posterPaper(store(), wish);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::ValueInvalid);
    const auto written = [this](const base::Id& school, const QString& file) {
        return services::exportProgramme(store(), school, file, Language::Russian);
    };
    EXPECT_EQ(written(base::newId(), old.fileName()).error().code, base::ErrorCode::UnknownRecord);
    EXPECT_EQ(content(old.fileName()), "old");
    const auto nowhere = written(m_school, path(u"no/where.pdf"_s));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, base::ErrorCode::FileCannotWrite);
}

} // namespace rs::test
