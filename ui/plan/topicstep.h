// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/steppage.h"
#include "services/topics.h"

#include <QSet>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rs::kit {
class Card;
class Label;
} // namespace rs::kit

namespace rs::plan {

class AskersDialog;
class FieldForm;
class GoalsEdit;
class PlanProblems;

//! Step 1: what the school is about and what it is to reach; what past participants asked for; who did it before.
class TopicStep : public StepPage {
    Q_OBJECT
public:
    explicit TopicStep(services::Workspace& workspace, QWidget* parent = nullptr);

    void setSchool(const base::Id& school) override;
    void showPlan(const services::SchoolPlan& plan) override;
    void focusField(const QString& code) override;
    void retranslate() override;
    void flush() override;
    [[nodiscard]] bool showsProblems() const override { return true; }
    [[nodiscard]] FieldForm& form() const { return *m_form; }
    [[nodiscard]] GoalsEdit& goals() const { return *m_goals; }
    //! Offered topics, the most wanted first.
    [[nodiscard]] const QList<services::TopicRank>& topics() const { return m_topics; }
    //! As a click on an offered topic.
    void takeTopic(int row);
    //! As a click on the button behind an offered topic: who asked for it. Not modal.
    AskersDialog* openAskers(int row);
    //! A topic that somebody asked for and the catalogue has not yet.
    [[nodiscard]] QLineEdit* newTopicField() const { return m_newTopic; }
    [[nodiscard]] QPushButton* addTopicButton() const { return m_addTopic; }

Q_SIGNALS:
    //! Topics and schools were read again.
    void topicsShown();

private:
    struct Found {
        QList<services::TopicRank> topics;
        QList<services::TopicSchool> schools;
    };
    void build();
    void buildWishes();
    void addTopic();
    void load();
    void showWishes();
    void showHeld();
    [[nodiscard]] QWidget* linkRow(const QString& text, const QString& detail, std::function<void()> run);
    [[nodiscard]] static QString askersText(const services::TopicRank& topic);
    void addAskersButton(QWidget* line, int row);

    base::Id m_school;
    QString m_topic; //!< what was looked for last
    quint64 m_job = 0;
    QList<services::TopicRank> m_topics;
    QSet<QString> m_addedTopics; //!< folded, until they are read
    QList<services::TopicSchool> m_schools;
    FieldForm* m_form;
    GoalsEdit* m_goals;
    PlanProblems* m_problems;
    kit::Card* m_wishes;
    QVBoxLayout* m_wishRows = nullptr;
    QLineEdit* m_newTopic = nullptr;
    QPushButton* m_addTopic = nullptr;
    kit::Card* m_held;
    QPushButton* m_copy;
};

} // namespace rs::plan
