// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/placestep.h"

#include "domain/meetinglink.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "plan/fieldform.h"
#include "plan/planproblems.h"
#include "services/jointext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int linesOfJoinText = 7;

const domain::Field& formatField() { return *domain::entity(u"event").field(u"format"); }

} // namespace

PlaceStep::PlaceStep(services::Workspace& workspace, QWidget* parent)
    : StepPage(workspace, parent),
      m_form(new FieldForm(workspace, this)),
      m_problems(new PlanProblems(this)),
      m_formatRow(new QWidget(this)),
      m_formats(new QButtonGroup(this)),
      m_join(new kit::Card(this)),
      m_joinText(new QPlainTextEdit(this)),
      m_languages(new QButtonGroup(this)),
      m_copy(new QPushButton(this)),
      m_copied(new kit::Label(Type::Caption, Token::Ok, this)) {
    buildFormat();
    build();
    buildJoinText();
    connect(m_form, &FieldForm::shown, this, &PlaceStep::follow);
    connect(m_form, &FieldForm::failed, this, &StepPage::failed);
    connect(m_form->edit(u"link"), &FieldEdit::edited, this, &PlaceStep::followLink);
    m_problems->leadWithin(*this);
    PlaceStep::retranslate();
}

void PlaceStep::buildFormat() {
    auto* row = new QHBoxLayout(m_formatRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    for (const domain::Choice& choice : formatField().choices) {
        auto* button = new QRadioButton(m_formatRow);
        button->setObjectName(QString::fromLatin1(choice.code));
        m_formats->addButton(button);
        row->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, code = button->objectName()] {
            m_form->store({{"format", code}});
        });
    }
    row->addStretch();
}

void PlaceStep::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::hair, space::hair);
    column->setSpacing(space::card);
    m_form->setColumns(3);
    m_form->addWidget(
        m_formatRow, [] { return services::Words::of(models::windowLanguage()).field(formatField()); },
        FieldForm::Width::Row);
    for (const char* field : {"region", "city", "venue_id"}) m_form->addField(field);
    m_form->addField("platform")->offer(domain::knownPlatforms());
    m_form->addField("link");
    for (const char* field : {"meeting_id", "passcode", "capacity"}) m_form->addField(field);
    column->addWidget(m_form);
    column->addWidget(m_problems);
    column->addWidget(m_join);
    column->addStretch(1);
}

void PlaceStep::buildJoinText() {
    for (const base::Language language : {base::Language::Russian, base::Language::English}) {
        auto* button = new QPushButton(language == base::Language::Russian ? u"Русский"_s : u"English"_s, m_join);
        button->setCheckable(true);
        kit::theme::makeSmall(button);
        m_languages->addButton(button, int(language));
        m_join->addHeaderWidget(button);
    }
    m_languages->button(int(models::windowLanguage()))->setChecked(true);
    m_joinText->setReadOnly(true);
    m_joinText->setTabChangesFocus(true);
    m_joinText->setFixedHeight(m_joinText->fontMetrics().lineSpacing() * linesOfJoinText + 2 * space::row);
    m_join->body()->addWidget(m_joinText);
    auto* row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addWidget(m_copied);
    row->addStretch();
    m_join->body()->addLayout(row);
    m_copy->setIcon(kit::theme::icon(u"copy"_s));
    m_copied->hide();
    connect(m_languages, &QButtonGroup::idClicked, this, &PlaceStep::showJoinText);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(joinText());
        m_copied->show();
    });
}

QRadioButton* PlaceStep::format(const QString& code) const { return m_formatRow->findChild<QRadioButton*>(code); }

void PlaceStep::setSchool(const base::Id& school) {
    flush();
    m_school = school;
    m_form->setRecord(school);
}

void PlaceStep::showPlan(const services::SchoolPlan& plan) {
    m_problems->showPlan(plan, 2);
    const bool writable = workspace().isWritable();
    for (QAbstractButton* button : m_formats->buttons()) button->setEnabled(writable);
    showJoinText(); // dates and the venue are part of it
}

//! Fields that belong to the format; what stands in the others is kept.
void PlaceStep::follow() {
    const QString code = m_form->record().text(u"format");
    m_formats->setExclusive(false);
    for (QAbstractButton* button : m_formats->buttons()) button->setChecked(button->objectName() == code);
    m_formats->setExclusive(true);
    const bool online = code == u"online" || code == u"hybrid", inPerson = code != u"online";
    for (const char* field : {"city", "venue_id"}) m_form->setFieldVisible(field, inPerson);
    for (const char* field : {"platform", "link", "meeting_id", "passcode"}) m_form->setFieldVisible(field, online);
    warn();
    showJoinText();
}

//! A link says which platform it is of, and often the number of the room.
void PlaceStep::followLink(const QVariant& link) {
    QList<std::pair<const char*, QVariant>> more;
    const QString platform = domain::platformOf(link.toString()), room = domain::meetingIdIn(link.toString());
    if (m_form->record().text(u"platform").isEmpty() && !platform.isEmpty()) more << std::pair("platform", platform);
    if (m_form->record().text(u"meeting_id").isEmpty() && !room.isEmpty()) more << std::pair("meeting_id", room);
    if (!more.isEmpty()) m_form->store(more);
}

void PlaceStep::warn() {
    using domain::MeetingProblem;
    const domain::Record& event = m_form->record();
    if (!event.isValid()) return;
    const domain::MeetingRoom room{event.text(u"platform"), event.text(u"link"), event.text(u"meeting_id"),
                                   event.text(u"passcode")};
    const auto words = [](MeetingProblem problem) -> QString {
        switch (problem) {
        case MeetingProblem::LinkNotWeb:
            return tr("This is no address of a room: it begins with https://");
        case MeetingProblem::LinkOfOtherPlatform:
            return tr("The link is of another platform");
        case MeetingProblem::LinkWithoutRoom:
            return tr("The link leads to the platform, but to no room");
        case MeetingProblem::MeetingIdShape:
            return tr("A meeting id has 9 to 11 digits");
        case MeetingProblem::MeetingIdDiffers:
            return tr("The link leads to a room of another number");
        case MeetingProblem::PasscodeMissing:
            return tr("The passcode is missing");
        case MeetingProblem::PasscodeShape:
            return tr("A passcode has at most 10 characters, no blanks");
        default:
            return {};
        }
    };
    m_form->setWarning("link", words(domain::checkLink(room)));
    m_form->setWarning("meeting_id", words(domain::checkMeetingId(room)));
    m_form->setWarning("passcode", words(domain::checkPasscode(room)));
}

void PlaceStep::showJoinText() {
    m_copied->hide();
    if (m_school.isNull()) return;
    const auto text = services::joinText(workspace().reader(), m_school, base::Language(m_languages->checkedId()));
    if (!text)
        m_joinText->clear();
    else if (m_joinText->toPlainText() != *text)
        m_joinText->setPlainText(*text);
}

QString PlaceStep::joinText() const { return m_joinText->toPlainText(); }

void PlaceStep::focusField(const QString& code) {
    if (code == u"format") {
        QAbstractButton* chosen = m_formats->checkedButton();
        (chosen ? chosen : m_formats->buttons().first())->setFocus(Qt::OtherFocusReason);
    } else {
        m_form->focusField(code);
    }
}

void PlaceStep::retranslate() {
    const services::Words& words = services::Words::of(models::windowLanguage());
    for (QAbstractButton* button : m_formats->buttons())
        button->setText(words.choice(formatField(), button->objectName()));
    m_form->retranslate();
    m_join->setTitle(tr("Text for those who come"));
    m_joinText->setAccessibleName(tr("Text for those who come"));
    m_copy->setText(tr("Copy"));
    m_copied->setText(tr("Copied"));
    warn();
}

void PlaceStep::flush() { m_form->flush(); }

} // namespace rs::plan
