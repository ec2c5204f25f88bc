// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialog.h"
#include "services/programmecopy.h"
#include "services/workspace.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace rs::kit {
class InlineMessage;
class Label;
class SearchField;
} // namespace rs::kit

namespace rs::timetable {

//! Which school's programme is taken: schools that have one, the latest first, and whether speakers come along as
//! ideas.
class TakeDialog : public kit::Dialog {
    Q_OBJECT
public:
    //! `day`: on which the programme will begin.
    TakeDialog(services::Workspace& workspace, const base::Id& school, const QDate& day, QWidget* parent);

    [[nodiscard]] kit::SearchField& search() const { return *m_search; }
    [[nodiscard]] QListWidget& list() const { return *m_list; }
    [[nodiscard]] QCheckBox& speakersBox() const { return *m_speakers; }
    [[nodiscard]] QPushButton& takeButton() const { return *m_take; }
    [[nodiscard]] QString words() const;

    void accept() override;

Q_SIGNALS:
    void taken(const rs::services::CopiedProgramme& done);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void load();
    void fill();
    void retranslate();

    services::Workspace& m_workspace;
    base::Id m_school;
    QDate m_day;
    QList<services::SourceSchool> m_sources;
    bool m_isRead = false;
    kit::SearchField* m_search;
    QListWidget* m_list;
    QCheckBox* m_speakers;
    kit::Label* m_words;
    kit::InlineMessage* m_message;
    QPushButton *m_take, *m_cancel;
};

} // namespace rs::timetable
