// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step6page.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "kit/card.h"
#include "kit/label.h"
#include "kit/statelabel.h"
#include "kit/theme/theme.h"
#include "plan/fieldform.h"
#include "plan/funnelbars.h"
#include "plan/step6people.h"
#include "plan/step6share.h"
#include "services/deliver.h"
#include "services/waitinglists.h"
#include "tables/recordtable.h"

#include <QBoxLayout>
#include <QLocale>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
using services::RegistrationWindow;
namespace space = kit::theme::space;

namespace {
//! Statuses behind the bars of the funnel; empty: everybody.
constexpr const char* funnelStatus[] = {"", "registered", "attended"};
} // namespace

Step6Page::Step6Page(services::Workspace& workspace, QWidget* parent)
    : StepPage(workspace, parent),
      m_form(new FieldForm(workspace, this)),
      m_window(new kit::StateLabel(this)),
      m_places(new kit::Label(Type::Body, Token::Secondary, this)),
      m_funnelCard(new kit::Card(this)),
      m_funnel(new FunnelBars(m_funnelCard)),
      m_consents(new kit::StateLabel(m_funnelCard)),
      m_people(new Step6People(workspace, this)),
      m_share(new Step6Share(workspace, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::card);
    buildWindow();
    buildFunnel();
    column->addWidget(m_people);
    column->addWidget(m_share);
    column->addStretch(1); // what a large window has to spare stays below the cards
    connectParts();
    retranslate();
}

void Step6Page::connectParts() {
    connect(&workspace(), &services::Workspace::changed, this, &Step6Page::onChanged);
    connect(m_form, &FieldForm::failed, this, &StepPage::failed);
    connect(m_form, &FieldForm::shown, this, &Step6Page::showWindow);
    connect(m_people, &Step6People::pageWanted, this, &StepPage::pageWanted);
    connect(m_people, &Step6People::failed, this, &StepPage::failed);
    connect(m_share, &Step6Share::failed, this, &StepPage::failed);
    connect(m_funnel, &FunnelBars::barChosen, this, [this](int bar) {
        m_people->filterBy(QLatin1String(funnelStatus[bar]));
        m_people->table().setFocus(Qt::OtherFocusReason);
    });
}

void Step6Page::buildWindow() {
    for (const char* field : {"registration_opens", "registration_closes", "capacity", "waiting_list", "waiting_hours"})
        m_form->addField(field);
    m_form->addField("consent_text");
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_form);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::card);
    row->addWidget(m_window);
    m_places->setWordWrap(true);
    row->addWidget(m_places, 1);
    column->addLayout(row);
}

void Step6Page::buildFunnel() {
    m_funnelCard->body()->addWidget(m_funnel);
    m_funnelCard->body()->addWidget(m_consents);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_funnelCard);
}

void Step6Page::setSchool(const base::Id& school) {
    const bool isOther = school != m_school;
    if (isOther) flush();
    m_school = school;
    m_form->setRecord(school);
    m_share->setSchool(school);
    if (isOther && !school.isNull()) m_people->open(school);
    load();
}

void Step6Page::load() {
    if (m_school.isNull()) return;
    const quint64 job = ++m_job;
    const auto work = [school = m_school, now = base::nowMilliseconds()](storage::Store& store) -> base::Result<Found> {
        Found found;
        RS_ASSIGN(found.audience, services::audience(store, school));
        if (found.audience.waiting() == 0) return found;
        RS_ASSIGN(const domain::WaitingLine line, services::waitingLineOf(store, school));
        found.moves = domain::nextMoves(line, now);
        return found;
    };
    services::deliver(workspace().read<Found>(work), this, [this, job](const base::Result<Found>& found) {
        if (job != m_job) return;
        if (found)
            land(*found);
        else if (found.error().code != base::ErrorCode::UnknownRecord)
            Q_EMIT failed(found.error());
    });
}

void Step6Page::land(const Found& found) {
    m_audience = found.audience;
    showPlaces();
    showFunnel();
    showConsents();
    m_people->showAudience(m_audience, found.moves);
    Q_EMIT loaded();
}

void Step6Page::onChanged(const storage::Changes& changes) {
    const auto touches = [&changes](QLatin1String table) { return changes.touched.contains(&domain::entity(table)); };
    if (touches("event"_L1) || touches("venue"_L1)) m_share->refresh();
    if (touches("event"_L1) || touches("venue"_L1) || touches("participant"_L1) || touches("consent"_L1)) load();
}

QString Step6Page::momentWords(QAnyStringView field) const {
    const domain::Record& event = m_form->record();
    return m_form->text().show(*event.entity().field(field), event.value(field), m_form->zone());
}

void Step6Page::showWindow() {
    const domain::Record& event = m_form->record();
    if (!event.isValid()) return;
    m_form->setFieldVisible("waiting_hours", event.value(u"waiting_list").toBool());
    switch (services::registrationWindow(event, base::nowMilliseconds())) {
    case RegistrationWindow::NotSet:
        return m_window->setState(u"info"_s, Token::Secondary, tr("Say when people can register"), Token::Secondary);
    case RegistrationWindow::Ahead:
        return m_window->setState(u"calendar"_s, Token::Accent,
                                  tr("Registration opens on %1").arg(momentWords(u"registration_opens")));
    case RegistrationWindow::Open: {
        const QString until = momentWords(u"registration_closes");
        return m_window->setState(u"check-circle"_s, Token::Ok,
                                  until.isEmpty() ? tr("Registration is open")
                                                  : tr("Registration is open until %1").arg(until));
    }
    case RegistrationWindow::Closed:
        return m_window->setState(u"lock"_s, Token::Secondary,
                                  tr("Registration closed on %1").arg(momentWords(u"registration_closes")));
    case RegistrationWindow::Reversed:
        return m_window->setState(u"problem"_s, Token::Problem, tr("Registration closes before it opens"),
                                  Token::Problem);
    case RegistrationWindow::ClosesLate:
        return m_window->setState(u"problem"_s, Token::Problem, tr("Registration closes after the start"),
                                  Token::Problem);
    }
}

void Step6Page::showPlaces() {
    const QLocale locale;
    QString words;
    if (m_audience.capacity) {
        //: %1 taken places, %2 all places
        words =
            tr("%1 of %2 places taken").arg(locale.toString(m_audience.taken()), locale.toString(*m_audience.capacity));
        if (m_audience.roomPlaces && *m_audience.capacity > *m_audience.roomPlaces)
            words += u" · "_s + tr("the venue has only %Ln place(s)", nullptr, int(*m_audience.roomPlaces));
    }
    m_places->setText(words);
}

void Step6Page::showFunnel() {
    m_funnel->setBars({{tr("On the list"), m_audience.listed()},
                       {tr("Registered"), m_audience.registered()},
                       {tr("Came"), m_audience.came()}});
}

void Step6Page::showConsents() {
    const qint64 expected = m_audience.expected(), given = m_audience.consented, refused = m_audience.refused;
    if (expected == 0)
        return m_consents->setState(u"info"_s, Token::Secondary,
                                    tr("Nobody has registered yet: invite people or import a list"), Token::Secondary);
    const QLocale locale;
    QStringList words{tr("Consent: %1 of %2").arg(locale.toString(given), locale.toString(expected))};
    if (refused > 0) words << tr("refused or withdrawn: %1").arg(locale.toString(refused));
    if (const qint64 unasked = expected - given - refused; unasked > 0)
        words << tr("not asked: %1").arg(locale.toString(unasked));
    const bool all = given == expected;
    m_consents->setState(all ? u"check"_s : u"warning"_s, all ? Token::Ok : Token::Warning, words.join(u", "_s));
}

QString Step6Page::windowWords() const { return m_window->word(); }
QString Step6Page::placesWords() const { return m_places->text(); }
QString Step6Page::consentWords() const { return m_consents->word(); }

void Step6Page::focusField(const QString& code) {
    if (m_form->focusField(code) || m_share->focusField(code)) return;
    m_people->table().setFocus(Qt::OtherFocusReason);
}

void Step6Page::flush() {
    m_form->flush();
    m_share->flush();
    m_people->table().grid().finishEditing();
}

void Step6Page::retranslate() {
    m_form->retranslate();
    m_funnelCard->setTitle(tr("From invitation to the hall"));
    m_funnel->setAccessibleName(tr("From invitation to the hall"));
    m_people->retranslate();
    m_share->retranslate();
    showWindow();
    showPlaces();
    showFunnel();
    showConsents();
}

void Step6Page::hideEvent(QHideEvent* event) {
    m_people->saveState();
    StepPage::hideEvent(event);
}

} // namespace rs::plan
