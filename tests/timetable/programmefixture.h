// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/translator.h"
#include "services/valuetext.h"
#include "support/teststore.h"
#include "timetable/programmedesk.h"

#include <QSettings>
#include <QTest>

namespace rs::test {

//! An invented school of two days in a kindergarten of Krasnoyarsk: three rooms, two speakers, five sessions, of which
//! one has no time yet.
class ProgrammeTest : public testing::Test {
protected:
    ProgrammeTest() {
        using namespace Qt::StringLiterals;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        translator.setLanguage(base::Language::English);
        venue = add(u"venue", {{"name", u"Детский сад № 312"_s}, {"hours", u"9:00–18:00"_s}});
        hall = addRoom(u"Актовый зал"_s, 180);
        study = addRoom(u"Методкабинет"_s, 40);
        play = addRoom(u"Игротека"_s, 25);
        school = add(u"event", {{"title", u"Исследовательские проекты"_s},
                                {"kind", u"school"_s},
                                {"format", u"in_person"_s},
                                {"zone", u"Asia/Krasnoyarsk"_s},
                                {"venue_id", QVariant::fromValue(venue)},
                                {"start", at(10, 0)},
                                {"end", at(17, 0) + day}});
        likhanova = addSpeaker(u"Лиханова Мария Андреевна"_s);
        dorozhkin = addSpeaker(u"Дорожкин Игорь Сергеевич"_s);
        plenary = addSession(u"Зачем ребёнку исследование"_s, u"plenary"_s, at(10, 0), at(11, 15), hall);
        question = addSession(u"От вопроса к проекту"_s, u"workshop"_s, at(11, 30), at(13, 0), study, {likhanova});
        water = addSession(u"Вода и лёд"_s, u"workshop"_s, at(11, 30), at(13, 0), play, {dorozhkin});
        tomorrow = addSession(u"Дневник наблюдений"_s, u"workshop"_s, at(10, 0) + day, at(11, 0) + day, play);
        loose = addSession(u"Родители — соавторы"_s, u"discussion"_s, 0, 0, {});
    }

    static constexpr qint64 day = 24 * 3600 * 1000LL;
    //! Of the first day, 12 March 2027, on the clocks of Krasnoyarsk (UTC+7).
    static qint64 at(int hour, int minute) {
        return QDateTime(QDate(2027, 3, 12), QTime(hour, minute), QTimeZone("Asia/Krasnoyarsk")).toMSecsSinceEpoch();
    }

    base::Id add(QAnyStringView table, const QList<std::pair<const char*, QVariant>>& values) {
        domain::Record record(domain::entity(table), base::newId());
        for (const auto& [field, value] : values) record.set(QLatin1String(field), value);
        store.add({record});
        return record.id();
    }
    base::Id addRoom(const QString& name, qint64 places) {
        return add(u"room", {{"venue_id", QVariant::fromValue(venue)}, {"name", name}, {"capacity", places}});
    }
    base::Id addSpeaker(const QString& name) {
        return add(u"speaker", {{"event_id", QVariant::fromValue(school)}, {"name", name}});
    }
    base::Id addSession(const QString& title, const QString& kind, qint64 start, qint64 end, const base::Id& room,
                        const QList<base::Id>& speakers = {}) {
        const auto moment = [](qint64 value) { return value > 0 ? QVariant(value) : QVariant(); };
        return add(u"session", {{"event_id", QVariant::fromValue(school)},
                                {"title", title},
                                {"kind", kind},
                                {"start", moment(start)},
                                {"end", moment(end)},
                                {"room_id", room.isNull() ? QVariant() : QVariant::fromValue(room)},
                                {"speaker_ids", services::referencesOf(speakers)}});
    }

    //! A desk of its own size with the school in it, shown.
    std::unique_ptr<timetable::ProgrammeDesk> openDesk(QSize size = {1000, 700}) {
        auto desk = std::make_unique<timetable::ProgrammeDesk>(store.workspace());
        desk->resize(size);
        desk->show();
        desk->setSchool(school);
        EXPECT_TRUE(waitUntil([&] { return desk->board().sessions.size() == 5; }));
        desk->activateWindow();
        return desk;
    }

    [[nodiscard]] domain::Record stored(const base::Id& session) {
        const auto found = store.workspace().reader().find(domain::entity(u"session"), session);
        return found && *found ? **found : domain::Record();
    }
    [[nodiscard]] qint64 storedMoment(const base::Id& session, QAnyStringView field) {
        const domain::Record record = stored(session);
        return record.isValid() ? record.value(field).toLongLong() : -1;
    }
    bool waitForStart(const base::Id& session, qint64 moment) {
        return waitUntil([&] { return storedMoment(session, u"start") == moment; });
    }
    void undo() { waitFor(store.workspace().undo()); }

    QTemporaryDir m_settings;
    kit::Translator translator;
    TestStore store;
    base::Id venue, hall, study, play, school, likhanova, dorozhkin, plenary, question, water, tomorrow, loose;
};

//! Takes the mouse down at one point of the view, moves it in steps and lets it go at another.
inline void drag(timetable::TimetableView& view, QPoint from, QPoint to) {
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) QTest::mouseMove(view.viewport(), from + (to - from) * step / 4);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
}

} // namespace rs::test
