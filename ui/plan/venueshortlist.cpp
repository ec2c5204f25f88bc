// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/venueshortlist.h"

#include "domain/registry.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/schoolfacts.h"
#include "tables/recordtable.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace rs::plan {

using namespace Qt::StringLiterals;
using base::Id;
using base::Result;
using domain::Record;
using kit::theme::Token;
using kit::theme::Type;

namespace {

constexpr int heightOfTable = 168;

services::Edit setField(QAnyStringView table, const Id& id, QAnyStringView field, const QVariant& value) {
    const domain::Entity& entity = domain::entity(table);
    return {services::Edit::Kind::Update, &entity, id, {{entity.indexOf(field), value}}};
}

} // namespace

VenueShortlist::VenueShortlist(services::Workspace& workspace, QWidget* parent)
    : Card(parent),
      m_workspace(workspace),
      m_table(new tables::RecordTable(workspace, domain::entity(u"venue_option"), tables::RecordTable::Tools::None)),
      m_details(new kit::Label(Type::Body, Token::Secondary)),
      m_choose(new QPushButton) {
    m_table->setFixedHeight(kit::theme::scaled(heightOfTable - 16, heightOfTable));
    m_details->setWordWrap(true);
    kit::theme::makeSmall(m_choose);
    auto* row = new QHBoxLayout;
    row->setSpacing(kit::theme::space::field);
    row->addWidget(m_details, 1);
    row->addWidget(m_choose, 0, Qt::AlignTop);
    body()->addWidget(m_table);
    body()->addLayout(row);
    connect(m_table, &tables::RecordTable::currentRecordChanged, this, &VenueShortlist::showOption);
    connect(m_table, &tables::RecordTable::failed, this, &VenueShortlist::failed);
    connect(m_choose, &QPushButton::clicked, this, &VenueShortlist::choose);
    connect(&workspace, &services::Workspace::changed, this, [this](const services::Changes& changes) {
        for (const QStringView table : {u"venue_option", u"venue", u"room"}) {
            if (changes.touched.contains(&domain::entity(table))) return load();
        }
    });
    retranslate();
}

VenueShortlist::~VenueShortlist() { m_table->saveState(); }

void VenueShortlist::setSchool(const Id& school) {
    if (school == m_school) return;
    m_school = school;
    m_option = {};
    land({});
    if (!school.isNull()) m_table->open(school);
    load();
}

Result<VenueShortlist::Facts> VenueShortlist::read(storage::Store& store, const Id& school) {
    Facts facts;
    RS_ASSIGN(facts.options, services::recordsWhere(store, u"venue_option", "event_id"_L1, {school}));
    QList<Id> ids;
    for (const Record& option : std::as_const(facts.options)) ids << option.reference(u"venue_id");
    RS_ASSIGN(const QList<Record> venues, services::recordsWhere(store, u"venue", "id"_L1, ids));
    for (const Record& venue : venues) facts.venues.insert(venue.id(), venue);
    RS_ASSIGN(const QList<Record> rooms, services::recordsWhere(store, u"room", "venue_id"_L1, facts.venues.keys()));
    for (const Record& room : rooms) ++facts.rooms[room.reference(u"venue_id")];
    return facts;
}

void VenueShortlist::load() {
    const quint64 job = ++m_job; // what is still on its way belongs to the school before
    if (m_school.isNull()) return;
    const auto work = [school = m_school](storage::Store& store) { return read(store, school); };
    services::deliver(m_workspace.read<Facts>(work), this, [this, job](const Result<Facts>& facts) {
        if (job != m_job) return;
        if (facts)
            land(*facts);
        else
            Q_EMIT failed(facts.error());
    });
}

void VenueShortlist::land(const Facts& facts) {
    const auto before = amount();
    m_facts = facts;
    showOption(m_option);
    if (amount() != before) Q_EMIT amountChanged();
}

void VenueShortlist::showOption(const Id& option) {
    m_option = option;
    const auto found = std::find_if(m_facts.options.cbegin(), m_facts.options.cend(),
                                    [&option](const Record& one) { return one.id() == option; });
    m_venue = found == m_facts.options.cend() ? Id() : found->reference(u"venue_id");
    const auto venue = m_facts.venues.constFind(m_venue);
    if (venue == m_facts.venues.cend()) m_venue = {};
    m_details->setText(m_venue.isNull() ? tr("Add the venues you compare; the chosen one becomes that of the school.")
                                        : wordsOf(*venue));
    m_choose->setEnabled(!m_venue.isNull() && m_workspace.isWritable());
}

QString VenueShortlist::details() const { return m_details->text(); }

QString VenueShortlist::wordsOf(const Record& venue) const {
    QStringList parts;
    if (const int places = venue.value(u"capacity").toInt(); places > 0) parts << tr("%Ln place(s)", nullptr, places);
    if (const int rooms = m_facts.rooms.value(venue.id()); rooms > 0) parts << tr("%Ln room(s)", nullptr, rooms);
    for (const char* field : {"city", "address", "hours", "equipment", "contact"})
        parts << venue.text(QLatin1String(field)).simplified();
    if (!venue.value(u"access").isNull())
        parts << (venue.value(u"access").toBool() ? tr("accessible for wheelchairs")
                                                  : tr("not accessible for wheelchairs"));
    if (const double price = venue.value(u"price").toDouble(); price > 0)
        parts << tr("price of the venue: %1").arg(QLocale().toString(price, 'f', 0));
    parts.removeAll(QString());
    return venue.title() + u": "_s + (parts.isEmpty() ? tr("nothing is known yet") : parts.join(u" · "_s));
}

//! The venue of the school, the decision here and on the others: one step of undo.
void VenueShortlist::choose() {
    if (m_venue.isNull()) return;
    QList<services::Edit> edits{setField(u"event", m_school, u"venue_id", QVariant::fromValue(m_venue))};
    for (const Record& option : std::as_const(m_facts.options)) {
        const bool isChosen = option.id() == m_option, wasChosen = option.text(u"state") == u"chosen";
        if (isChosen != wasChosen)
            edits << setField(u"venue_option", option.id(), u"state", isChosen ? u"chosen"_s : u"considered"_s);
    }
    services::deliver(m_workspace.apply(u"edit"_s, edits), this, [this](const Result<services::Changes>& done) {
        if (!done) Q_EMIT failed(done.error());
    });
}

void VenueShortlist::flush() { m_table->grid().finishEditing(); }

void VenueShortlist::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Card::changeEvent(event);
}

void VenueShortlist::retranslate() {
    setTitle(services::Words::of(models::windowLanguage()).entities(domain::entity(u"venue_option")));
    m_choose->setText(tr("Choose this venue"));
    showOption(m_option);
}

} // namespace rs::plan
