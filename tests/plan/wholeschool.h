// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/desktopfixture.h"
#include "plan/hands.h"
#include "shell/pageid.h"

#include <optional>

namespace rs::plan {
class PlanPage;
}
namespace rs::timetable {
class TimetableView;
}

//! What cannot be reached ends the test there: the steps after it would only say the same again.
#define RS_BY_HAND(deed) ASSERT_TRUE(hands->deed) << hands->everything()

namespace rs::test {

//! A school planned in the whole program by keys alone or by mouse alone; its real size: 101 people, two days, three
//! rooms.
class WholeSchool : public DesktopTest {
public:
    ~WholeSchool() override;

    void begin(Hands::Way way);
    void sit();
    //! The program ends in the middle of what somebody types, and begins anew with the same files.
    void restart();
    void makeNewSchool();
    void showPage(shell::PageId id, Qt::Key digit);
    void showPlan();
    void showStep(int step);
    //! What is typed into a table before its rows have come is another test.
    void waitForTables();
    //! Leaves the field: what is typed is stored.
    void leave();
    void write(const QString& name, const QString& text);

    // Steps, each in the state that the ones before have left.
    void planTopic();
    void planPlace();
    void planDates();
    void planTeam();
    void addMember(const QString& name, const QString& role);
    void giveTask(const QString& owner);
    void tickTask();
    void planSpeakers();
    void addSpeaker(const QString& name, const QString& talk);
    void takeSpeaker(const QString& name, const QString& deed, const QString& state);
    void takeSuggestion();
    void planVenue();
    void addVenue();
    void chooseVenue();
    void planProgramme();
    struct Slot {
        QString title, room, speaker;
        int minute;
    };
    void addSession(const Slot& slot);
    void moveOver(const QString& title, const QString& other);
    void mendConflict();
    [[nodiscard]] base::Id idOf(const QString& session);
    void planAudience();
    void importPeople();
    void moveUpTheLine();
    void copyShareText();
    void planFeedback();
    void typeForm(const QStringList& answers);
    void importAnswers();
    void readSummary();
    //! The file is named where a dialog would ask for it.
    void readFile(const QString& path, const QString& button);
    void readReport();
    void lookAround();

    //! A field of the school as it is stored.
    [[nodiscard]] QVariant ofSchool(const QString& field);
    bool becomes(const QString& field, const QVariant& wanted);
    //! Stored records of the school, or all if `parent` is empty.
    [[nodiscard]] QList<domain::Record> stored(const QString& entity,
                                               const QString& parent = QStringLiteral("event_id"));
    [[nodiscard]] domain::Record storedOne(const QString& entity, const QString& field, const QVariant& value,
                                           const QString& parent = QStringLiteral("event_id"));
    [[nodiscard]] bool lacks(int step, const QString& code) const;
    bool isFilled(int step, const QString& code);
    [[nodiscard]] QString writeFile(const QString& name, const QString& text);
    [[nodiscard]] timetable::TimetableView& timetable() const;
    void waitForRow(const QString& table, const QString& column, const QString& text);

    std::optional<Hands> hands;
    plan::PlanPage* page = nullptr;
};

//! Once by each of them.
class ByHand : public WholeSchool, public testing::WithParamInterface<Hands::Way> {};

} // namespace rs::test
