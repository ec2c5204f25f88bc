// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/topicstep.h"

#include "base/fold.h"
#include "domain/registry.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "plan/askersdialog.h"
#include "plan/fieldform.h"
#include "plan/goalsedit.h"
#include "plan/planproblems.h"
#include "services/deliver.h"
#include "services/rowedits.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int mostWishes = 6;
constexpr int mostInList = 200;
constexpr int mostSchools = 6;

void empty(QBoxLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString scoreText(double score) {
    return (score > 0 ? u"+"_s : QString()) + QLocale().toString(qRound(score)).replace(u'-', u'\u2212');
}

} // namespace

TopicStep::TopicStep(services::Workspace& workspace, QWidget* parent)
    : StepPage(workspace, parent),
      m_form(new FieldForm(workspace, this)),
      m_goals(new GoalsEdit(this)),
      m_problems(new PlanProblems(this)),
      m_wishes(new kit::Card(this)),
      m_held(new kit::Card(this)),
      m_copy(new QPushButton(this)) {
    build();
    connect(m_form, &FieldForm::shown, this, [this] {
        m_goals->showValue(m_form->record().value(u"goals"));
        if (m_form->record().text(u"topic") != m_topic) load();
    });
    connect(m_form, &FieldForm::failed, this, &StepPage::failed);
    connect(m_goals, &GoalsEdit::edited, this, [this](const QVariant& goals) { m_form->store({{"goals", goals}}); });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"copy"_s); });
    m_problems->leadWithin(*this);
    TopicStep::retranslate();
}

void TopicStep::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::hair, space::hair);
    column->setSpacing(space::card);
    m_form->setColumns(2);
    m_form->addField("title", FieldForm::Width::Row);
    m_form->addField("problem");
    m_form->addField("topic", FieldForm::Width::Row);
    m_form->addField("audience_level");
    m_form->addField("project_id");
    m_form->addWidget(
        m_goals, [] { return tr("Goals: what and how many"); }, FieldForm::Width::Row);
    column->addWidget(m_form);
    column->addWidget(m_problems);
    buildWishes();
    column->addWidget(m_wishes);
    column->addWidget(m_held);
    m_copy->setIcon(kit::theme::icon(u"copy"_s));
    m_held->addHeaderWidget(m_copy);
    kit::theme::makeSmall(m_copy);
    column->addStretch(1);
}

void TopicStep::buildWishes() {
    m_wishRows = new QVBoxLayout;
    m_wishRows->setSpacing(space::row);
    m_wishes->body()->addLayout(m_wishRows);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::row);
    m_newTopic = new QLineEdit(m_wishes);
    m_addTopic = new QPushButton(kit::theme::icon(u"new"_s), QString(), m_wishes);
    row->addWidget(m_newTopic, 1);
    row->addWidget(m_addTopic);
    m_wishes->body()->addLayout(row);
    connect(m_newTopic, &QLineEdit::returnPressed, this, &TopicStep::addTopic);
    connect(m_addTopic, &QPushButton::clicked, this, &TopicStep::addTopic);
}

void TopicStep::setSchool(const base::Id& school) {
    flush();
    m_school = school;
    m_topic.clear();
    m_form->setRecord(school);
    m_goals->showValue(m_form->record().value(u"goals"));
    load();
}

void TopicStep::showPlan(const services::SchoolPlan& plan) {
    m_problems->showPlan(plan, 1);
    m_goals->setReadOnly(!workspace().isWritable());
}

void TopicStep::load() {
    m_topic = m_form->record().isValid() ? m_form->record().text(u"topic") : QString();
    const quint64 job = ++m_job;
    const auto read = [topic = m_topic](storage::Store& store) -> base::Result<Found> {
        Found found;
        RS_ASSIGN(found.topics, services::rankedTopics(store));
        if (!topic.isEmpty()) {
            RS_ASSIGN(found.schools, services::schoolsOnTopic(store, topic));
        }
        return found;
    };
    services::deliver(workspace().read<Found>(read), this, [this, job](const base::Result<Found>& found) {
        if (job != m_job) return;
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        m_topics = found->topics;
        for (const services::TopicRank& one : std::as_const(m_topics)) m_addedTopics.remove(base::fold(one.title));
        m_schools = found->schools;
        m_schools.removeIf([this](const services::TopicSchool& one) { return one.id == m_school; });
        QStringList offered;
        for (const services::TopicRank& topic : m_topics.first(std::min<qsizetype>(m_topics.size(), mostInList)))
            offered << topic.title;
        m_form->edit(u"topic")->offer(offered);
        showWishes();
        showHeld();
        Q_EMIT topicsShown();
    });
}

QWidget* TopicStep::linkRow(const QString& text, const QString& detail, std::function<void()> run) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::field);
    auto* link = new QPushButton(text, line);
    kit::theme::makeLink(link);
    link->setToolTip(text);
    link->setMinimumWidth(space::block); // a long title is elided: the page must not grow wider than its window
    connect(link, &QPushButton::clicked, this, std::move(run));
    auto* words = new kit::Label(Type::Caption, Token::Secondary, line);
    words->setText(detail);
    row->addWidget(link);
    row->addStretch();
    row->addWidget(words);
    return line;
}

void TopicStep::showWishes() {
    empty(m_wishRows);
    const auto shown = std::min<qsizetype>(m_topics.size(), mostWishes);
    for (int i = 0; i < shown; ++i) {
        const services::TopicRank& topic = m_topics.at(i);
        QStringList details;
        if (topic.asked > 0) details << tr("asked for by %Ln person(s)", nullptr, int(topic.asked));
        details << (topic.schools > 0 ? tr("%Ln school(s)", nullptr, int(topic.schools)) : tr("no school yet"));
        if (topic.recommendation) details << tr("recommend: %1").arg(scoreText(*topic.recommendation));
        QWidget* line = linkRow(topic.title, details.join(u" \u00b7 "_s), [this, i] { takeTopic(i); });
        addAskersButton(line, i);
        m_wishRows->addWidget(line);
    }
    m_newTopic->setEnabled(workspace().isWritable());
    m_addTopic->setEnabled(workspace().isWritable());
}

//! Who they were is said to whoever points at the button or comes to it by keys; pressed, it opens their list.
void TopicStep::addAskersButton(QWidget* line, int row) {
    const services::TopicRank& topic = m_topics.at(row);
    auto* button = new QToolButton(line);
    button->setIcon(kit::theme::icon(u"people"_s));
    button->setFocusPolicy(Qt::StrongFocus);
    kit::theme::makeSmall(button);
    button->setAccessibleName(tr("Who asked for \u201c%1\u201d").arg(topic.title));
    const QString names = askersText(topic);
    button->setToolTip(names.isEmpty() ? tr("Note who asked for this topic") : names);
    button->setAccessibleDescription(names);
    connect(button, &QToolButton::clicked, this, [this, row] { openAskers(row); });
    line->layout()->addWidget(button);
}

//! «Asked for by: …, and 12 more»; empty if nobody is known by name.
QString TopicStep::askersText(const services::TopicRank& topic) {
    if (topic.askedBy.isEmpty()) return {};
    const QString names = topic.askedBy.join(u", "_s);
    const auto more = topic.asked - topic.askedBy.size();
    if (more <= 0) return tr("Asked for by: %1").arg(names);
    return tr("Asked for by: %1, and %Ln more", nullptr, int(more)).arg(names);
}

AskersDialog* TopicStep::openAskers(int row) {
    if (row < 0 || row >= m_topics.size()) return nullptr;
    auto* dialog = new AskersDialog(workspace(), m_topics.at(row), window());
    connect(dialog, &AskersDialog::noted, this, &TopicStep::load);
    dialog->show();
    return dialog;
}

//! A wish that was heard elsewhere than in a questionnaire: the catalogue keeps it for whoever plans next.
void TopicStep::addTopic() {
    const QString title = m_newTopic->text().simplified();
    if (title.isEmpty()) {
        m_newTopic->setFocus();
        return;
    }
    const QString folded = base::fold(title);
    const auto isThere = [&](const services::TopicRank& one) {
        return !one.id.isNull() && base::fold(one.title) == folded;
    };
    m_newTopic->clear();
    if (m_addedTopics.contains(folded) || std::any_of(m_topics.begin(), m_topics.end(), isThere)) return;
    m_addedTopics << folded;
    const domain::Entity& entity = domain::entity(u"topic");
    const services::Edit edit{
        services::Edit::Kind::Insert, &entity, base::newId(), {{entity.indexOf(u"title"), title}}};
    services::deliver(services::applyByRules(workspace(), u"add"_s, {edit}), this,
                      [this, folded](const base::Result<services::Changes>& done) {
                          if (done) return load();
                          m_addedTopics.remove(folded);
                          Q_EMIT failed(done.error());
                      });
}

void TopicStep::showHeld() {
    empty(m_held->body());
    for (const services::TopicSchool& school : m_schools.first(std::min<qsizetype>(m_schools.size(), mostSchools))) {
        QStringList details;
        if (!school.city.isEmpty()) details << school.city;
        if (school.start) {
            const QTimeZone zone(school.zone.toLatin1());
            const QDateTime at =
                QDateTime::fromMSecsSinceEpoch(*school.start, zone.isValid() ? zone : QTimeZone::utc());
            details << QLocale().toString(at.date(), u"d MMM yyyy"_s);
        }
        details << tr("%Ln participant(s)", nullptr, int(school.participants));
        if (school.recommendation) details << tr("recommend: %1").arg(scoreText(*school.recommendation));
        m_held->body()->addWidget(
            linkRow(school.title, details.join(u" \u00b7 "_s), [this, id = school.id] { Q_EMIT schoolWanted(id); }));
    }
    if (m_schools.isEmpty()) {
        auto* none = new kit::Label(Type::Body, Token::Secondary, this);
        none->setWordWrap(true);
        none->setText(m_topic.isEmpty() ? tr("Choose a topic to see the schools held on it.")
                                        : tr("No other school was held on this topic."));
        m_held->body()->addWidget(none);
    }
}

void TopicStep::takeTopic(int row) {
    const services::TopicRank topic = m_topics.value(row);
    if (topic.title.isEmpty() || !workspace().isWritable()) return;
    m_form->store(
        {{"topic", topic.title}, {"topic_id", topic.id.isNull() ? QVariant() : QVariant::fromValue(topic.id)}});
}

void TopicStep::focusField(const QString& code) {
    if (code == u"goals")
        m_goals->name(0)->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusField(code);
}

void TopicStep::retranslate() {
    m_form->retranslate();
    m_goals->retranslate();
    m_wishes->setTitle(tr("Topics that participants asked for"));
    m_newTopic->setPlaceholderText(tr("Another topic that people ask for"));
    m_newTopic->setAccessibleName(m_newTopic->placeholderText());
    m_addTopic->setText(tr("Add to the list"));
    m_held->setTitle(tr("Schools held on this topic"));
    m_copy->setText(tr("Start from a copy..."));
    showWishes();
    showHeld();
}

void TopicStep::flush() {
    m_form->flush();
    m_goals->flush();
}

} // namespace rs::plan
