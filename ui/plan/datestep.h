// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/steppage.h"

class QPushButton;

namespace rs::kit {
class InlineMessage;
class Label;
} // namespace rs::kit
namespace rs::timetable {
class ProgrammeDesk;
}

namespace rs::plan {

class FieldForm;
class VenueShortlist;

//! Step 5: when and where, the venues to choose from, and the timetable with all that contradicts itself in it.
class DateStep : public StepPage {
    Q_OBJECT
public:
    explicit DateStep(services::Workspace& workspace, QWidget* parent = nullptr);

    void setSchool(const base::Id& school) override;
    //! start, end, zone, venue_id; "rooms", "sessions", "conflicts" lead into the timetable.
    void focusField(const QString& code) override;
    void retranslate() override;
    void flush() override;
    [[nodiscard]] bool showsProblems() const override { return true; }
    bool stepProblem(int by) override;

    [[nodiscard]] FieldForm& form() const { return *m_form; }
    [[nodiscard]] timetable::ProgrammeDesk& desk() const { return *m_desk; }
    [[nodiscard]] VenueShortlist& shortlist() const { return *m_shortlist; }
    [[nodiscard]] QPushButton* shortlistButton() const { return m_toggle; }
    [[nodiscard]] kit::InlineMessage& message() const { return *m_message; }
    void showShortlist(bool shown);

private:
    void layOut();
    void connectParts();
    void refresh();
    void refreshToggle();
    void refreshZones();
    void offerMove();
    void moveProgramme(int days);
    [[nodiscard]] QString dated(const char* field, const QString& word) const;

    base::Id m_school;
    FieldForm* m_form;
    kit::Label* m_zones;
    QPushButton* m_toggle;
    VenueShortlist* m_shortlist;
    kit::InlineMessage* m_message;
    timetable::ProgrammeDesk* m_desk;
};

} // namespace rs::plan
