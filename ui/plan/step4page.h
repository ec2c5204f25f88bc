// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/steppage.h"
#include "services/speakerdirectory.h"
#include "services/speakersteps.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace rs::kit {
class InlineMessage;
}
namespace rs::tables {
class RecordTable;
}

namespace rs::plan {

class SpeakerDirectory;
class SpeakerSuggestions;
class StateFilter;

//! Speakers: who is asked, who answered and who is silent too long; who could be asked for this topic; the directory
//! of everybody who ever spoke.
class Step4Page : public StepPage {
    Q_OBJECT
public:
    explicit Step4Page(services::Workspace& workspace, QWidget* parent = nullptr);

    void setSchool(const base::Id& school) override;
    //! "speakers", "talks", "answers", "speaker".
    void focusField(const QString& code) override;
    void retranslate() override;
    void flush() override;

    enum class Part { School, Directory };
    void showPart(Part part);
    //! Writes a step into the chosen rows, dated today: one step of undo.
    void take(services::SpeakerStep step);

    [[nodiscard]] tables::RecordTable& table() const { return *m_table; }
    [[nodiscard]] SpeakerSuggestions& suggestions() const { return *m_suggestions; }
    [[nodiscard]] SpeakerDirectory& directory() const { return *m_directory; }
    [[nodiscard]] StateFilter& states() const { return *m_states; }
    [[nodiscard]] kit::InlineMessage& silence() const { return *m_silence; }
    [[nodiscard]] QPushButton* button(services::SpeakerStep step) const { return m_steps.at(int(step)); }

Q_SIGNALS:
    //! States and suggestions were read (again).
    void loaded();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    struct Facts {
        QHash<QString, qint64> states;
        QList<services::SpeakerSuggestion> suggestions;
        QList<services::SilentSpeaker> silent;
        QString topic;
        services::SpeakerDays days;
    };
    [[nodiscard]] static base::Result<Facts> read(storage::Store& store, const base::Id& school);
    void connectParts();
    void buildTop();
    void buildSchool();
    void buildSteps(QWidget* parent);
    void load();
    void onChanged(const storage::Changes& changes);
    void land(const base::Result<Facts>& facts);
    void addIdea(const services::SpeakerCard& card, const base::Id& practice);
    void showSilence();
    void selectSilent();
    void askSilentAgain();
    void refreshActions();
    void refreshStates();
    void selectRows(const QList<int>& rows);
    void apply(const QList<services::Edit>& edits);

    base::Id m_school;
    quint64 m_job = 0;
    Facts m_facts;
    bool m_directoryStale = true;

    QButtonGroup* m_parts;
    QStackedWidget* m_stack;
    kit::InlineMessage* m_silence;
    StateFilter* m_states;
    tables::RecordTable* m_table;
    QPushButton* m_add = nullptr;
    QPushButton* m_page = nullptr;
    QList<QPushButton*> m_steps; //!< in the order of SpeakerStep
    SpeakerSuggestions* m_suggestions;
    SpeakerDirectory* m_directory;
};

} // namespace rs::plan
