// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "services/duplicatepeople.h"

#include <QWidget>

class QPushButton;

namespace rs::kit {
class Label;
class InlineMessage;
} // namespace rs::kit

namespace rs::review {

class CompareModel;
class CompareView;

//! Two cards side by side: choose per field, see the merged card, decide. Up and Down go through the fields, 1, 2 and 3
//! (both) choose, Enter applies once everything is chosen.
class ComparePane : public QWidget {
    Q_OBJECT
public:
    //! `entity`: cards of people, or participants of one school.
    ComparePane(services::Workspace& workspace, const domain::Entity& entity, QWidget* parent = nullptr);

    //! False if one of the two is not there any more.
    bool showPair(const services::DuplicateCandidate& pair);
    void clear();
    [[nodiscard]] CompareModel& model() const { return *m_model; }
    [[nodiscard]] CompareView* table() const { return m_table; }
    void setBusy(bool busy);
    void showProblem(const QString& sentence);
    void retranslate();

Q_SIGNALS:
    void mergeRequested();
    void differentRequested();
    void laterRequested();
    void cardRequested(const rs::base::Id& person);

private:
    void build();
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeButtons();
    void refresh();
    [[nodiscard]] QString rolesSentence() const;
    bool choose(int key);
    void apply();

    services::Workspace& m_workspace;
    const domain::Entity& m_entity;
    models::CellText m_text;
    services::DuplicateCandidate m_pair;
    CompareModel* m_model;
    bool m_busy = false;
    kit::Label* m_title;
    kit::Label* m_reasons;
    kit::Label* m_roles;
    kit::Label* m_hint;
    kit::InlineMessage* m_problem;
    CompareView* m_table;
    QPushButton *m_openFirst, *m_openSecond, *m_allFirst, *m_allSecond, *m_both;
    QPushButton *m_merge, *m_different, *m_later;
};

} // namespace rs::review
