// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/venueshortlist.h"

#include "domain/registry.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "tables/recordtable.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace rs::plan {

using namespace Qt::StringLiterals;
using base::Id;
using base::Result;
using domain::Record;
using kit::theme::Token;
using kit::theme::Type;

namespace {

constexpr int heightOfTable = 168;

Result<QList<Record>> recordsOf(storage::Store& store, QAnyStringView table, QStringView where, const Id& parent) {
    RS_ASSIGN(storage::RecordReader reader,
              storage::RecordReader::byCondition(store.database(), domain::entity(table), where));
    reader.statement().bind(1, parent);
    return reader.all();
}

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
        if (!changes.touched.isEmpty()) count();
    });
    retranslate();
}

VenueShortlist::~VenueShortlist() { m_table->saveState(); }

void VenueShortlist::setSchool(const Id& school) {
    if (school == m_school) return;
    m_school = school;
    m_option = m_venue = {};
    if (!school.isNull()) m_table->open(school);
    count();
}

void VenueShortlist::count() {
    const auto options = recordsOf(m_workspace.reader(), u"venue_option", u"t.event_id = ?1", m_school);
    const qint64 amount = options ? options->size() : 0;
    showOption(m_option);
    if (amount == m_amount) return;
    m_amount = amount;
    Q_EMIT amountChanged();
}

void VenueShortlist::showOption(const Id& option) {
    m_option = option;
    m_venue = {};
    QString words;
    if (const auto found = m_workspace.reader().find(domain::entity(u"venue_option"), option); found && *found) {
        const auto venue = m_workspace.reader().find(domain::entity(u"venue"), (*found)->reference(u"venue_id"));
        if (venue && *venue) {
            m_venue = (*venue)->id();
            words = wordsOf(**venue);
        }
    }
    m_details->setText(words.isEmpty() ? tr("Add the venues you compare; the chosen one becomes that of the school.")
                                       : words);
    m_choose->setEnabled(!m_venue.isNull() && m_workspace.isWritable());
}

QString VenueShortlist::details() const { return m_details->text(); }

QString VenueShortlist::wordsOf(const Record& venue) const {
    QStringList parts;
    const auto rooms = recordsOf(m_workspace.reader(), u"room", u"t.venue_id = ?1", venue.id());
    if (const int places = venue.value(u"capacity").toInt(); places > 0) parts << tr("%Ln place(s)", nullptr, places);
    if (rooms && !rooms->isEmpty()) parts << tr("%Ln room(s)", nullptr, int(rooms->size()));
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
    const auto options = recordsOf(m_workspace.reader(), u"venue_option", u"t.event_id = ?1", m_school);
    if (!options || m_venue.isNull()) return;
    QList<services::Edit> edits{setField(u"event", m_school, u"venue_id", QVariant::fromValue(m_venue))};
    for (const Record& option : *options) {
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
