// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waitingline.h"
#include "plan/steppage.h"
#include "services/audience.h"

namespace rs::kit {
class Card;
class Label;
class StateLabel;
} // namespace rs::kit

namespace rs::plan {

class FieldForm;
class FunnelBars;
class Step6People;
class Step6Share;

//! Audience: when people register and for how many places, how many of those invited registered and came, who waits,
//! whose consent is missing, and what is sent out.
class Step6Page : public StepPage {
    Q_OBJECT
public:
    explicit Step6Page(services::Workspace& workspace, QWidget* parent = nullptr);

    void setSchool(const base::Id& school) override;
    //! A field, or "participant", "duplicates".
    void focusField(const QString& code) override;
    void retranslate() override;
    void flush() override;

    [[nodiscard]] FieldForm& form() const { return *m_form; }
    [[nodiscard]] FunnelBars& funnel() const { return *m_funnel; }
    [[nodiscard]] Step6People& people() const { return *m_people; }
    [[nodiscard]] Step6Share& share() const { return *m_share; }
    [[nodiscard]] QString windowWords() const;
    [[nodiscard]] QString placesWords() const;
    [[nodiscard]] QString consentWords() const;

Q_SIGNALS:
    //! The amounts were read (again).
    void loaded();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void connectParts();
    void buildWindow();
    void buildFunnel();
    void load();
    void onChanged(const storage::Changes& changes);
    struct Found {
        services::Audience audience;
        domain::LineMoves moves;
    };
    void land(const Found& found);
    void showWindow();
    void showPlaces();
    void showFunnel();
    void showConsents();
    [[nodiscard]] QString momentWords(QAnyStringView field) const;

    base::Id m_school;
    quint64 m_job = 0;
    services::Audience m_audience;
    FieldForm* m_form;
    kit::StateLabel* m_window;
    kit::Label* m_places;
    kit::Card* m_funnelCard;
    FunnelBars* m_funnel;
    kit::StateLabel* m_consents;
    Step6People* m_people;
    Step6Share* m_share;
};

} // namespace rs::plan
