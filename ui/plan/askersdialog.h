// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialog.h"
#include "models/celltext.h"
#include "services/topics.h"

class QListWidget;
class QPushButton;

namespace rs::kit {
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::tables {
class FieldEdit;
}

namespace rs::plan {

//! Who asked for a topic: people noted at it, added by a few letters of their name, taken out by Delete. Each is stored
//! at once. Those who said so in a questionnaire are only counted: their answers stay what they are. Not modal.
class AskersDialog : public kit::Dialog {
    Q_OBJECT
public:
    AskersDialog(services::Workspace& workspace, const services::TopicRank& topic, QWidget* parent);

    [[nodiscard]] tables::FieldEdit* personField() const { return m_person; }
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QPushButton* removeButton() const { return m_remove; }

Q_SIGNALS:
    //! The people noted were read again.
    void shown();
    //! Somebody was noted, or taken out.
    void noted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void load();
    void fill(const QList<services::TopicAsker>& askers);
    void note(const base::Id& person, services::Asked asked);
    void removeChosen();
    void fail(const base::Error& error);
    void retranslate();

    services::Workspace& m_workspace;
    services::TopicRank m_topic;
    models::CellText m_text;
    QList<services::TopicAsker> m_askers;
    kit::Label* m_personWord;
    tables::FieldEdit* m_person;
    QListWidget* m_list;
    kit::Label* m_others;
    kit::InlineMessage* m_message;
    QPushButton* m_remove;
    QPushButton* m_close;
};

} // namespace rs::plan
