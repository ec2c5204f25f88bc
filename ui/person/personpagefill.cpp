// SPDX-License-Identifier: GPL-3.0-or-later
// What the card says: reading, showing, storing.
#include "person/personpage.h"

#include "domain/registry.h"
#include "kit/card.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/pageheader.h"
#include "kit/theme/theme.h"
#include "kit/undobar.h"
#include "person/cardofferbar.h"
#include "person/consentrow.h"
#include "person/historymodel.h"
#include "person/rolesmodel.h"
#include "person/shorttable.h"
#include "services/deliver.h"
#include "services/rowedits.h"
#include "tables/fieldedit.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace rs::person {

using tables::FieldEdit;

using namespace Qt::StringLiterals;
using services::PersonCard;
using services::PersonRole;

void PersonPage::connectWorkspace() {
    connect(&m_workspace, &services::Workspace::changed, this, [this](const services::Changes& changes) {
        static const char* const shownTables[] = {"person",      "consent", "participant", "speaker",
                                                  "team_member", "event",   "region"};
        const auto touched = [&](const char* table) {
            return changes.touched.contains(&domain::entity(QLatin1String(table)));
        };
        if (std::any_of(std::begin(shownTables), std::end(shownTables), touched)) load();
    });
    connect(&m_workspace, &services::Workspace::stateChanged, this, &PersonPage::followState);
    connect(m_offer, &CardOfferBar::followed, this,
            [this](qint64 records) { m_undo->showChange(tr("Changed: %n records", nullptr, int(records))); });
    connect(m_offer, &CardOfferBar::failed, this, &PersonPage::fail);
    connect(m_undo, &kit::UndoBar::undoRequested, this, &PersonPage::undoRequested);
    connect(&m_workspace, &services::Workspace::reverted, m_undo, &QWidget::hide);
    followState();
}

void PersonPage::followState() {
    for (FieldEdit* one : m_edits) one->setReadOnly(!m_workspace.isWritable());
    for (ConsentRow* row : m_consentRows) row->setReadOnly(!m_workspace.isWritable());
}

void PersonPage::showPerson(const base::Id& person) {
    flush();
    m_problem->dismiss();
    m_undo->hide();
    m_offer->dismiss();
    m_isNew = m_isNew || person != m_id;
    m_id = person;
    load();
}

void PersonPage::showRole(const domain::Entity& entity, const base::Id& id) {
    const auto person = services::personOf(m_workspace.reader(), entity, id);
    if (!person)
        fail(person.error());
    else if (person->isNull())
        m_problem->showMessage(kit::Severity::Info, tr("No person card belongs to this record yet."));
    else
        showPerson(*person);
}

void PersonPage::load() {
    if (m_id.isNull()) return;
    const quint64 job = ++m_job;
    const auto read = m_workspace.read<PersonCard>(
        [id = m_id](storage::Store& store) { return services::loadPersonCard(store, id); });
    services::deliver(read, this, [this, job](const base::Result<PersonCard>& card) {
        if (job == m_job) land(card);
    });
}

void PersonPage::land(const base::Result<PersonCard>& card) {
    if (card) {
        m_card = *card;
        fill();
        m_isNew = false;
        m_scroll->show();
        Q_EMIT shown();
        return;
    }
    // Merged into another card, or deleted meanwhile.
    m_scroll->hide();
    m_similar->dismiss();
    m_header->setAmount({});
    m_card = {};
    m_isNew = true;
    if (card.error().code == base::ErrorCode::UnknownRecord)
        m_problem->showMessage(kit::Severity::Info, tr("This card is not there any more: deleted or merged."));
    else
        fail(card.error());
    Q_EMIT shown();
}

void PersonPage::fill() {
    m_text.forgetTitles();
    auto& refused = models::UnfitTexts::of(m_workspace, m_card.person.entity());
    if (const auto kept = refused.load(); !kept) fail(kept.error());
    for (FieldEdit* one : m_edits) {
        if (m_isNew) one->keepRefused(refused, m_card.person.id());
        const QVariant value = m_card.person.value(one->field().key());
        m_isNew ? one->replaceValue(value) : one->showValue(value);
    }
    for (qsizetype i = 0; i < m_consentRows.size(); ++i) m_consentRows.at(i)->showConsent(m_card.consents.at(i));
    m_rolesModel->setRoles(m_card.roles);
    m_historyModel->setHistory(m_card.history);
    m_rolesTable->setVisible(!m_card.roles.isEmpty());
    m_noRoles->setVisible(m_card.roles.isEmpty());
    retranslate();
}

void PersonPage::fillSimilar() {
    if (m_card.similar.isEmpty()) {
        m_similar->dismiss();
        return;
    }
    const services::SimilarPerson first = m_card.similar.first();
    const int more = int(m_card.similar.size()) - 1;
    //: %1 = the name on another card
    QString sentence = tr("Perhaps the same person: %1.").arg(first.title);
    if (more > 0) sentence += u' ' + tr("And %n more.", nullptr, more);
    m_similar->showMessage(kit::Severity::Warning, sentence,
                           {{tr("Compare"), [this, first] { Q_EMIT compareRequested(first.pair.a, first.pair.b); }}});
}

void PersonPage::fillCertificates() {
    while (QLayoutItem* item = m_certificateRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PersonRole& role : std::as_const(m_card.roles)) {
        if (role.certificate.isEmpty()) continue;
        const QString days = daysOf(role);
        const QString school = days.isEmpty() ? role.schoolTitle : u"%1, %2"_s.arg(role.schoolTitle, days);
        //: %1 = number of a certificate, %2 = school and date
        auto* link = new QPushButton(tr("No. %1: %2").arg(role.certificate, school), m_certificates);
        kit::theme::makeLink(link);
        link->setToolTip(link->text());
        link->setMinimumWidth(
            kit::theme::space::block); // a long title is elided: the page must not grow wider than its window
        connect(link, &QPushButton::clicked, this, [this, id = role.school] { Q_EMIT schoolRequested(id); });
        m_certificateRows->addWidget(link, 0, Qt::AlignLeft);
    }
    m_noCertificates->setVisible(m_certificateRows->count() == 0);
}

void PersonPage::retranslateForms() {
    const services::Words& words = services::Words::of(models::windowLanguage());
    for (const auto& [label, field] : std::as_const(m_labels)) label->setText(words.field(*field));
    for (FieldEdit* one : m_edits) one->retranslate();
    for (ConsentRow* row : m_consentRows) row->retranslate();
    m_contacts->setTitle(tr("Contacts"));
    m_organisation->setTitle(tr("Organisation"));
    m_consents->setTitle(tr("Consents"));
    m_roles->setTitle(tr("Roles in schools"));
    m_certificates->setTitle(tr("Certificates"));
    m_history->setTitle(tr("History"));
    m_rolesTable->setAccessibleName(tr("Roles in schools"));
    m_historyTable->setAccessibleName(tr("History"));
}

void PersonPage::retranslate() {
    retranslateForms();
    m_noRoles->setText(tr("This person has taken part in no school yet."));
    m_noCertificates->setText(tr("No certificates yet."));
    m_close->setText(tr("Close the card"));
    m_rolesModel->retranslate();
    m_historyModel->retranslate();
    const bool known = m_card.person.isValid();
    m_header->setTitle(known ? m_card.person.title() : tr("Person card"));
    m_roles->setAmount(known ? QLocale().toString(m_card.roles.size()) : QString());
    fillSimilar();
    fillCertificates();
}

void PersonPage::store(const domain::Field& field, const QVariant& value) {
    m_problem->dismiss();
    const domain::Entity& entity = domain::entity(u"person");
    const services::Edit edit{services::Edit::Kind::Update, &entity, m_id, {{entity.indexOf(field.key()), value}}};
    services::deliver(services::applyByRules(m_workspace, u"edit"_s, {edit}), this,
                      [this](const base::Result<services::Changes>& done) {
                          if (!done) fail(done.error());
                      });
}

void PersonPage::openSchool(int row) { Q_EMIT schoolRequested(m_rolesModel->role(row).school); }

void PersonPage::fail(const base::Error& error) {
    const QString sentence = services::Words::of(models::windowLanguage()).sentence(error);
    m_problem->showMessage(kit::Severity::Problem, sentence);
}

} // namespace rs::person
