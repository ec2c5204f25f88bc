// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/questionnairecard.h"

#include "feedback/feedbackbook.h"
#include "kit/label.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/deliver.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

namespace rs::plan {

using namespace Qt::StringLiterals;
using feedback::FeedbackBook;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int shownLetters = 26; // of the name of a source, at least

} // namespace

QuestionnaireCard::QuestionnaireCard(FeedbackBook& book, QWidget* parent)
    : Card(parent),
      m_book(book),
      m_questions(new kit::Label(Type::Body, Token::Text, this)),
      m_sources(new QComboBox(this)),
      m_take(new QPushButton(this)),
      m_page(new QPushButton(this)),
      m_days(new kit::Label(Type::Body, Token::Secondary, this)),
      m_addDays(new QPushButton(this)) {
    build();
    connect(&book, &FeedbackBook::loaded, this, [this] {
        showQuestions();
        load();
    });
    connect(m_sources, &QComboBox::currentIndexChanged, this, &QuestionnaireCard::nameTake);
    connect(m_take, &QPushButton::clicked, this, &QuestionnaireCard::take);
    connect(m_page, &QPushButton::clicked, this, &QuestionnaireCard::pageWanted);
    connect(m_addDays, &QPushButton::clicked, this,
            [this] { m_book.write(u"add"_s, services::addAskingDays(m_book.school(), FeedbackBook::language())); });
    retranslate();
}

void QuestionnaireCard::build() {
    m_sources->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sources->setMinimumContentsLength(shownLetters);
    for (kit::Label* words : {m_questions, m_days}) words->setWordWrap(true);
    kit::theme::makeLink(m_addDays);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::row);
    top->addWidget(m_questions, 1);
    top->addWidget(m_page);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(space::row);
    choice->addWidget(m_sources, 1);
    choice->addWidget(m_take);
    auto* days = new QHBoxLayout;
    days->setSpacing(space::row);
    days->addWidget(m_days, 1);
    days->addWidget(m_addDays);
    for (QHBoxLayout* row : {top, choice, days}) body()->addLayout(row);
}

void QuestionnaireCard::setSchool(const base::Id& school) {
    m_found = {};
    m_book.setSchool(school);
    showQuestions();
    showDays();
}

void QuestionnaireCard::load() {
    const base::Id school = m_book.school();
    const quint64 job = ++m_job;
    if (school.isNull()) return;
    const auto work = [school](storage::Store& store) -> base::Result<Found> {
        Found found;
        RS_ASSIGN(found.asking, services::loadAsking(store, school));
        if (found.asking.questions > 0) return found;
        RS_ASSIGN(found.schools, services::schoolsWithQuestionnaire(store, school));
        return found;
    };
    services::deliver(m_book.workspace().read<Found>(work), this, [this, job](const base::Result<Found>& found) {
        if (job != m_job) return;
        if (!found) {
            if (found.error().code != base::ErrorCode::UnknownRecord) Q_EMIT failed(found.error());
            return;
        }
        m_found = *found;
        fillSources();
        showQuestions();
        showDays();
    });
}

//! The templates are numbered by code, schools by id.
void QuestionnaireCard::fillSources() {
    const QVariant chosen = m_sources->currentData();
    const QSignalBlocker quiet(m_sources);
    m_sources->clear();
    for (const domain::QuestionnaireTemplate& one : domain::questionnaireTemplates())
        m_sources->addItem(services::titleOf(one, FeedbackBook::language()), QString::fromLatin1(one.code));
    if (!m_found.schools.isEmpty()) m_sources->insertSeparator(m_sources->count());
    for (const services::SourceSchool& one : m_found.schools) {
        //: %1 the title of a school, %2 its day
        const QString words = one.day.isValid() ? tr("As in “%1”, %2").arg(one.title, models::dayWords(one.day))
                                                : tr("As in “%1”").arg(one.title);
        m_sources->addItem(words, QVariant::fromValue(one.id));
    }
    m_sources->setCurrentIndex(std::max(m_sources->findData(chosen), 0));
    nameTake();
}

void QuestionnaireCard::nameTake() {
    const QVariant source = m_sources->currentData();
    const bool isSchool = source.metaType() == QMetaType::fromType<base::Id>();
    m_take->setText(isSchool                           ? tr("Take this questionnaire")
                    : source.toString() == u"school"_s ? tr("Take the template for a school")
                                                       : tr("Take this template"));
}

void QuestionnaireCard::take() {
    const QVariant source = m_sources->currentData();
    const base::Language language = FeedbackBook::language();
    if (source.metaType() == QMetaType::fromType<base::Id>())
        m_book.write(u"take_questionnaire"_s,
                     services::takeQuestionnaire(source.value<base::Id>(), m_book.school(), language));
    else
        m_book.write(u"add"_s, services::addTemplate(m_book.school(), source.toString(), language));
}

void QuestionnaireCard::showQuestions() {
    const auto questions = int(m_book.questions().size());
    const int minutes = services::minutesToAnswer(m_book.questions());
    m_questions->setText(questions == 0
                             ? tr("The school asks nothing yet. Take a questionnaire and change it, or write "
                                  "your own questions.")
                             : tr("The questionnaire has %Ln question(s).", nullptr, questions) + u' ' +
                                   tr("The answers take about %Ln minute(s).", nullptr, minutes));
    m_sources->setVisible(questions == 0);
    m_take->setVisible(questions == 0);
    m_take->setEnabled(m_book.isWritable());
    m_page->setText(questions == 0 ? tr("Own questions") : tr("Questionnaire and answers"));
}

void QuestionnaireCard::showDays() {
    const services::AskingDay &sent = m_found.asking.sent, &closed = m_found.asking.closed;
    QStringList words;
    if (sent.due.isValid())
        words << (sent.isDone ? tr("Sent: %1") : tr("To be sent: %1")).arg(models::dayWords(sent.due));
    if (closed.due.isValid())
        words << (closed.isDone ? tr("Closed: %1") : tr("Answers until: %1")).arg(models::dayWords(closed.due));
    const bool isLacking = sent.task.isNull() || closed.task.isNull();
    if (isLacking && words.isEmpty())
        words << tr("No task of the plan says when it is sent and until when answers are welcome.");
    else if (words.isEmpty())
        words << tr("The days follow from the start of the school.");
    m_days->setText(words.join(u" \u00b7 "_s));
    m_addDays->setVisible(isLacking && m_book.isWritable() && m_found.asking.event.isValid());
}

QString QuestionnaireCard::questionWords() const { return m_questions->text(); }
QString QuestionnaireCard::dayWords() const { return m_days->text(); }

void QuestionnaireCard::focusQuestions() {
    QWidget* wanted = m_book.questions().isEmpty() ? static_cast<QWidget*>(m_take) : m_page;
    wanted->setFocus(Qt::OtherFocusReason);
}

void QuestionnaireCard::retranslate() {
    setTitle(tr("Questionnaire"));
    m_sources->setAccessibleName(tr("Which questionnaire"));
    m_addDays->setText(tr("Add the tasks"));
    m_addDays->setToolTip(tr("Send the questionnaire on the day of the start, close it ten days later"));
    fillSources();
    showQuestions();
    showDays();
}

} // namespace rs::plan
