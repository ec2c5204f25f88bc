// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/schoollist.h"

#include "domain/registry.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/relatedcounts.h"

#include <QDateTime>

namespace rs::home {

using namespace Qt::StringLiterals;
using domain::Condition;

namespace {

//! More schools than anybody looks through here; all of them are on the page Schools.
constexpr int mostRows = 200;

qint64 startOfToday() { return QDate::currentDate().startOfDay().toMSecsSinceEpoch(); }

} // namespace

SchoolList::SchoolList(services::Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent),
      m_workspace(workspace) {
    retranslate();
    for (int part = 0; part < partCount; ++part) {
        m_parts[size_t(part)] = std::make_unique<services::RowList>(workspace);
        services::RowList* rows = m_parts[size_t(part)].get();
        for (auto signal : {&services::RowList::rowsReplaced, &services::RowList::completed})
            connect(rows, signal, this, &SchoolList::rowsCame);
        connect(rows, &services::RowList::rowsAppended, this, &SchoolList::rowsCame);
        connect(rows, &services::RowList::rowsChanged, this, &SchoolList::rowsCame);
        rows->setQuery(queryOf(Part(part)));
    }
    connect(&workspace, &services::Workspace::changed, this, [this](const storage::Changes& changes) {
        if (changes.touched.contains(&domain::entity(u"participant"))) countParticipants();
    });
}

SchoolList::~SchoolList() = default;

domain::Query SchoolList::queryOf(Part part) const {
    domain::Query query;
    query.entity = &domain::entity(u"event");
    const auto op = part == Coming ? Condition::Operator::GreaterOrEqual
                    : part == Past ? Condition::Operator::Less
                                   : Condition::Operator::IsEmpty;
    QList<QVariant> values;
    if (part != Undated) values << startOfToday();
    query.conditions = {{u"start"_s, op, values}};
    query.sort = {{part == Undated ? u"title"_s : u"start"_s, part == Past ? Qt::DescendingOrder : Qt::AscendingOrder}};
    return query;
}

bool SchoolList::isComplete() const {
    return std::all_of(m_parts.begin(), m_parts.end(), [](const auto& rows) { return rows->isComplete(); });
}

void SchoolList::rowsCame() {
    beginResetModel();
    qsizetype all = 0;
    for (const auto& rows : m_parts) all += rows->size();
    m_shown = int(std::min<qsizetype>(all, mostRows));
    endResetModel();
    Q_EMIT amountChanged();
    if (isComplete()) countParticipants();
}

int SchoolList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_shown; }

domain::Record SchoolList::recordAt(int row) const {
    qsizetype at = row;
    for (const auto& rows : m_parts) {
        if (at < rows->size()) return rows->record(at);
        at -= rows->size();
    }
    return {};
}

void SchoolList::countParticipants() {
    QList<base::Id> ids;
    for (int row = 0; row < m_shown; ++row) ids << recordAt(row).id();
    using Counts = QHash<base::Id, qint64>;
    services::deliver(m_workspace.read<Counts>([ids](storage::Store& store) {
        return services::relatedCounts(store, services::Relation::ParticipantsOfSchool, ids, 0);
    }),
                      this, [this](const base::Result<Counts>& counts) {
                          if (!counts || *counts == m_participants) return;
                          m_participants = *counts;
                          if (m_shown > 0) Q_EMIT dataChanged(index(0), index(m_shown - 1));
                      });
}

QVariant SchoolList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const domain::Record school = recordAt(index.row());
    if (!school.isValid()) return {};
    const domain::Field& status = *school.entity().field(u"status");
    const qint64 people = m_participants.value(school.id());
    switch (role) {
    case Qt::DisplayRole:
        return school.title();
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(school.title(), placeOf(school), m_text->display(status, school.value(u"status")));
    case IdRole:
        return QVariant::fromValue(school.id());
    case PlaceRole:
        return placeOf(school);
    case StatusRole:
        return m_text->display(status, school.value(u"status"));
    case StatusCodeRole:
        return school.text(u"status");
    case AmountRole:
        return people > 0 ? tr("%Ln participant(s)", nullptr, int(people)) : QString();
    default:
        return {};
    }
}

QString SchoolList::placeOf(const domain::Record& school) const {
    QStringList parts;
    for (const QStringView name : {QStringView(u"city"), QStringView(u"region")}) {
        const QString words = m_text->display(*school.entity().field(name), school.value(name));
        if (parts.isEmpty() && !words.isEmpty()) parts << words;
    }
    const QString format = m_text->display(*school.entity().field(u"format"), school.value(u"format"));
    for (const QString& one : {format, whenOf(school)}) {
        if (!one.isEmpty()) parts << one;
    }
    return parts.join(u" \u00b7 "_s);
}

QString SchoolList::whenOf(const domain::Record& school) const {
    const QVariant start = school.value(u"start");
    if (start.isNull()) return tr("no date yet");
    const QTimeZone zone(school.text(u"zone").toLatin1());
    const QDateTime moment =
        QDateTime::fromMSecsSinceEpoch(start.toLongLong(), zone.isValid() ? zone : QTimeZone::utc());
    const qint64 days = QDate::currentDate().daysTo(moment.date());
    const QString date = QLocale().toString(moment.date(), u"d MMMM yyyy"_s);
    if (days == 0) return tr("today \u00b7 %1").arg(date);
    if (days < 0) return date;
    return u"%1 \u00b7 %2"_s.arg(tr("in %Ln day(s)", nullptr, int(days)), date);
}

void SchoolList::retranslate() {
    auto regions = services::loadRegions(m_workspace.reader());
    m_text = std::make_unique<services::ValueText>(models::windowLanguage(),
                                                   regions ? *regions : services::builtInRegions());
    if (m_shown > 0) Q_EMIT dataChanged(index(0), index(m_shown - 1));
}

} // namespace rs::home
