// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/datestep.h"

#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/pageheader.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "plan/fieldform.h"
#include "plan/venueshortlist.h"
#include "services/deliver.h"
#include "timetable/problemlist.h"
#include "timetable/programmedesk.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int heightOfDesk = 380;
//! «12.03.2027 10:00» with its calendar: four of them stand beside each other.
constexpr int leastColumn = 158;

QDateTime momentOf(const FieldForm& form, QAnyStringView field, const QTimeZone& zone) {
    const QVariant value = form.record().isValid() ? form.record().value(field) : QVariant();
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), zone);
}

} // namespace

DateStep::DateStep(services::Workspace& workspace, QWidget* parent)
    : StepPage(workspace, parent),
      m_form(new FieldForm(workspace, this)),
      m_zones(new kit::Label(Type::Caption, Token::Secondary, this)),
      m_toggle(new QPushButton(this)),
      m_shortlist(new VenueShortlist(workspace, this)),
      m_message(new kit::InlineMessage(this)),
      m_desk(new timetable::ProgrammeDesk(workspace, this)) {
    layOut();
    m_toggle->setCheckable(true);
    m_shortlist->hide();
    connectParts();
    DateStep::retranslate();
}

void DateStep::layOut() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::hair, space::hair);
    column->setSpacing(space::row);
    for (const char* field : {"start", "end", "zone", "venue_id"}) m_form->addField(field);
    m_form->setLeastColumn(leastColumn);
    m_desk->setFollowing(timetable::ProgrammeDesk::Following::WhenSeen);
    m_desk->setZoneNote(timetable::ProgrammeDesk::ZoneNote::Elsewhere);
    column->addWidget(m_form);
    auto* row = new QHBoxLayout;
    m_zones->setWordWrap(true);
    row->addWidget(m_zones, 1);
    row->addWidget(m_toggle, 0, Qt::AlignRight);
    column->addLayout(row);
    column->addWidget(m_shortlist);
    column->addWidget(m_message);
    column->addWidget(m_desk, 1);
    m_desk->setMinimumHeight(kit::theme::scaled(heightOfDesk - 16, heightOfDesk));
    for (QAction* action : {m_desk->takeAction(), m_desk->newAction()}) {
        QPushButton* button = kit::buttonFor(action, m_desk);
        kit::theme::makeSmall(button);
        m_desk->addControl(button);
    }
    kit::theme::makeLink(m_toggle);
}

void DateStep::connectParts() {
    connect(m_form, &FieldForm::shown, this, &DateStep::refresh);
    connect(m_form, &FieldForm::failed, this, &DateStep::failed);
    connect(m_toggle, &QPushButton::toggled, this, &DateStep::showShortlist);
    connect(m_shortlist, &VenueShortlist::failed, this, &DateStep::failed);
    connect(m_shortlist, &VenueShortlist::amountChanged, this, &DateStep::refreshToggle);
    connect(m_desk, &timetable::ProgrammeDesk::boardChanged, this, &DateStep::offerMove);
    connect(m_desk, &timetable::ProgrammeDesk::failed, this, &DateStep::failed);
    connect(m_desk, &timetable::ProgrammeDesk::schoolWanted, this, &DateStep::schoolWanted);
    connect(m_desk, &timetable::ProgrammeDesk::venuesWanted, this, [this] { focusField(u"venue_id"_s); });
    connect(m_desk, &timetable::ProgrammeDesk::undoRequested, this, [this] {
        services::deliver(workspace().undo(), this, [this](const base::Result<services::Changes>& done) {
            if (!done) Q_EMIT failed(done.error());
        });
    });
    // «Начало, пятница»: the day of the week shows a slip of the hand at once.
    m_form->setTitle("start", [this] { return dated("start", tr("Start")); });
    m_form->setTitle("end", [this] { return dated("end", tr("End")); });
}

void DateStep::setSchool(const base::Id& school) {
    m_school = school;
    m_form->setRecord(school);
    m_shortlist->setSchool(school);
    m_desk->setSchool(school);
    const bool undecided = m_form->record().isValid() && m_form->record().reference(u"venue_id").isNull();
    if (!undecided) showShortlist(false);
}

void DateStep::showShortlist(bool shown) {
    m_toggle->setChecked(shown);
    m_shortlist->setVisible(shown);
}

void DateStep::focusField(const QString& code) {
    if (m_form->focusField(code)) return;
    if (code == u"venue") {
        m_form->focusField(u"venue_id"_s);
        return;
    }
    if (!m_desk->problems().entries().isEmpty()) {
        m_desk->problems().setFocus(Qt::OtherFocusReason);
        m_desk->stepProblem(1);
        return;
    }
    m_desk->view().setFocus(Qt::OtherFocusReason);
}

QString DateStep::dated(const char* field, const QString& word) const {
    const QDateTime moment = momentOf(*m_form, QLatin1String(field), m_form->zone());
    //: a word like Start and the day of the week
    return moment.isValid() ? tr("%1, %2").arg(word, QLocale().toString(moment.date(), u"dddd"_s)) : word;
}

void DateStep::refresh() {
    m_form->refreshTitles();
    const QDateTime start = momentOf(*m_form, u"start", m_form->zone()),
                    end = momentOf(*m_form, u"end", m_form->zone());
    const bool isWrong = start.isValid() && end.isValid() && end <= start;
    m_form->setWarning("end", isWrong ? tr("The end comes before the start.") : QString());
    refreshZones();
}

void DateStep::refreshZones() {
    const QDateTime start = momentOf(*m_form, u"start", m_form->zone()),
                    end = momentOf(*m_form, u"end", m_form->zone());
    const bool differs = start.isValid() && start.offsetFromUtc() != start.toLocalTime().offsetFromUtc();
    const auto words = [](const QDateTime& moment) {
        return QLocale().toString(moment.toLocalTime(), u"d MMMM H:mm"_s);
    };
    if (!differs)
        m_zones->setText({});
    else if (end.isValid())
        m_zones->setText(tr("On your clock: %1 – %2").arg(words(start), words(end)));
    else
        m_zones->setText(tr("On your clock: %1").arg(words(start)));
}

//! The school was moved and its programme still stands on the old days: all of it goes along by one click.
void DateStep::offerMove() {
    const timetable::Board& board = m_desk->board();
    QDate first;
    for (const timetable::BoardSession& session : board.sessions) {
        if (!session.isPlaced()) continue;
        const QDate day = board.dayOf(session.start);
        first = first.isValid() ? std::min(first, day) : day;
    }
    const QDate wanted = board.start > 0 ? board.dayOf(board.start) : QDate();
    const QDate last = board.end > board.start ? board.dayOf(board.end - 1) : wanted;
    const bool isElsewhere = first.isValid() && wanted.isValid() && (first < wanted || first > last);
    if (!isElsewhere || !workspace().isWritable()) {
        m_message->dismiss();
        return;
    }
    const int days = int(first.daysTo(wanted));
    m_message->showMessage(kit::Severity::Warning,
                           tr("The programme begins on %1, the school on %2.")
                               .arg(QLocale().toString(first, u"d MMMM"_s), QLocale().toString(wanted, u"d MMMM"_s)),
                           {{tr("Move the programme along"), [this, days] { moveProgramme(days); }}});
}

void DateStep::moveProgramme(int days) {
    const timetable::Board& board = m_desk->board();
    QList<services::Edit> edits;
    for (const timetable::BoardSession& session : board.sessions) {
        if (!session.isPlaced()) continue;
        const auto moved = [&](qint64 moment) { // by the clock, whatever daylight saving does
            return QDateTime::fromMSecsSinceEpoch(moment, board.zone).addDays(days).toMSecsSinceEpoch();
        };
        timetable::BoardSession after = session;
        after.start = moved(session.start);
        after.end = moved(session.end);
        edits << timetable::editOf(session, after);
    }
    services::deliver(workspace().apply(u"edit"_s, edits), this, [this](const base::Result<services::Changes>& done) {
        if (!done) Q_EMIT failed(done.error());
    });
}

bool DateStep::stepProblem(int by) { return m_desk->stepProblem(by); }

void DateStep::flush() {
    m_form->flush();
    m_shortlist->flush();
    m_desk->flush();
}

void DateStep::refreshToggle() {
    m_toggle->setText(m_shortlist->amount() > 0 ? tr("Venues to choose from: %L1").arg(m_shortlist->amount())
                                                : tr("Compare venues"));
}

void DateStep::retranslate() {
    m_form->retranslate();
    refreshToggle();
    refresh();
}

} // namespace rs::plan
