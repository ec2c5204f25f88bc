// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell says, one function a role. Called for each cell of each paint: words are made once and kept.
#include "models/recordtablemodel.h"
#include "models/rowcache_p.h"
#include "models/unfittexts.h"

#include "base/clock.h"
#include "services/relatedcounts.h"

#include <QCoreApplication>

#include <optional>

namespace rs::models {

using domain::Field;
using domain::FieldType;
using namespace Qt::StringLiterals;
using Tone = RecordTableModel::Tone;

namespace {

struct StateLook {
    const char* code;
    const char* icon;
    Tone tone;
};

//! States of people and schools, each told by icon, word and colour.
constexpr StateLook stateLooks[] = {
    {"invited", "mail", Tone::Accent},
    {"registered", "file", Tone::Accent},
    {"waiting", "late", Tone::Warning},
    {"confirmed", "check", Tone::Ok},
    {"attended", "door", Tone::Ok},
    {"no_show", "problem", Tone::Problem},
    {"declined", "close", Tone::Secondary},
    {"cancelled", "close", Tone::Secondary},
    {"accepted", "check", Tone::Ok},
    {"idea", "edit", Tone::Secondary},
    {"draft", "edit", Tone::Secondary},
    {"open", "people", Tone::Accent},
    {"running", "door", Tone::Ok},
    {"finished", "check-circle", Tone::Ok},
    {"done", "check", Tone::Ok},
    {"dropped", "close", Tone::Secondary},
};

const StateLook* lookOfState(const Field& field, const QString& code) {
    const bool state = field.key() == "status"_L1 || field.key() == "state"_L1;
    if (!state || field.type != FieldType::Choice) return nullptr;
    for (const StateLook& look : stateLooks) {
        if (code == QLatin1String(look.code)) return &look;
    }
    return nullptr;
}

std::optional<services::Relation> relationOf(Computed computed) {
    switch (computed) {
    case Computed::None:
    case Computed::Mark:
    case Computed::Steps:
        return std::nullopt;
    case Computed::Roles:
        return services::Relation::RolesOfPerson;
    case Computed::Rooms:
        return services::Relation::RoomsOfVenue;
    case Computed::OpenTasks:
        return services::Relation::OpenTasksOfMember;
    case Computed::LateTasks:
        return services::Relation::LateTasksOfMember;
    case Computed::Load:
        return services::Relation::TasksOfMemberThisWeek;
    case Computed::Registered:
        return services::Relation::ParticipantsOfSchool;
    case Computed::EarlierSchools:
        return services::Relation::EarlierSchoolsOfSpeaker;
    case Computed::People:
        return services::Relation::PeopleOfOrganisation;
    case Computed::SchoolsHeld:
        return services::Relation::SchoolsOfOrganisation;
    }
    return std::nullopt;
}

} // namespace

QString RecordTableModel::stateIcon(const Field& field, const QString& code) {
    const StateLook* look = lookOfState(field, code);
    return look ? QString(QLatin1String(look->icon)) : QString();
}

RecordTableModel::Row* RecordTableModel::rowAt(int row) const {
    if (row < 0 || row >= m_shown || row >= m_rows.size()) return nullptr;
    const services::RowNumber number = m_rows.number(row);
    if (Row* known = m_cache.object(number)) {
        known->number = row;
        return known;
    }
    auto* fresh = new Row{m_rows.record(row), row, QList<QString>(m_columns.size())};
    if (!fresh->record.isValid()) {
        delete fresh;
        return nullptr;
    }
    m_cache.insert(number, fresh);
    return fresh;
}

domain::Record RecordTableModel::recordAt(int row) const {
    const Row* known = rowAt(row);
    return known ? known->record : domain::Record();
}

int RecordTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_shown + (canAdd() ? 1 : 0);
}

int RecordTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns.size(); }

QVariant RecordTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (isAddRow(index.row())) return addCell(index.column(), role);
    const Row* row = rowAt(index.row());
    return row ? cell(*row, index.column(), role) : QVariant();
}

QVariant RecordTableModel::markWords(Mark mark) {
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Similar:
        return tr("Somebody similar is in this list");
    case Mark::Conflict:
        return tr("Changed on two laptops at once");
    case Mark::Missing:
        return tr("Something required is still empty");
    }
    return {};
}

QVariant RecordTableModel::cell(const Row& row, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::EditRole: {
        const Field* field = m_columns.at(column).field;
        return field ? m_text.showForEditing(*field, raw(row, column), zoneOf(row, *field)) : words(row, column);
    }
    case Qt::DecorationRole: {
        const QString name = icon(row, column);
        return name.isEmpty() ? QVariant() : name;
    }
    case Qt::TextAlignmentRole:
        return int((m_columns.at(column).isRight() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const bool mark = m_columns.at(column).isMark();
        const QString said = mark ? markWords(markOf(row)).toString() : words(row, column);
        //: Read aloud: %1 number of the row, %2 title of the column, %3 the value
        return tr("Row %1, %2: %3")
            .arg(row.number + 1)
            .arg(m_columns.at(column).words(), said.isEmpty() ? tr("empty") : said);
    }
    case Qt::ToolTipRole:
        return m_columns.at(column).isMark() ? markWords(markOf(row)) : otherClock(row, column);
    case RecordIdRole:
        return QVariant::fromValue(row.record.id());
    case RawValueRole:
        return raw(row, column);
    case MarkRole:
        return int(markOf(row));
    case ToneRole:
        return int(domain::isEmpty(raw(row, column)) ? Tone::Plain : tone(row, column));
    case IconToneRole:
        return int(tone(row, column));
    case UnfitRole:
        return !unfit(row.record.id(), column).isEmpty();
    case MissingRole: {
        const Field* field = m_columns.at(column).field;
        return field && field->is(domain::Trait::Required) && domain::isEmpty(raw(row, column));
    }
    default:
        return {};
    }
}

QString RecordTableModel::unfit(const base::Id& id, int column) const {
    const Field* field = m_columns.at(column).field;
    return field ? m_unfit.text(id, int(field - entity().fields.data())) : QString();
}

QVariant RecordTableModel::addCell(int column, int role) const {
    const QString other = unfit(m_query.parent, column);
    if (role == UnfitRole) return !other.isEmpty();
    if (role == Qt::DisplayRole && !other.isEmpty()) return other;
    const bool first = column == (m_columns.at(0).isMark() ? 1 : 0);
    const Field* field = m_columns.at(column).field;
    const QVariant typed = field ? m_draft.value(field->key()) : QVariant();
    if (!domain::isEmpty(typed) && (role == Qt::DisplayRole || role == Qt::EditRole))
        return m_text.show(*field, typed, m_text.zoneOf(m_draft));
    switch (role) {
    case Qt::DisplayRole:
        //: In the last, empty row of a table: type here to add a row
        return first && !m_drafting ? tr("Add...") : QString();
    case MissingRole:
        return m_drafting && field && field->is(domain::Trait::Required) && domain::isEmpty(typed);
    case Qt::DecorationRole:
        return column == 0 && m_columns.at(0).isMark() ? QVariant(u"new"_s) : QVariant();
    case Qt::EditRole:
        return QString();
    case Qt::AccessibleTextRole:
        return tr("New row, %1: empty").arg(m_columns.at(column).words());
    case ToneRole:
    case IconToneRole:
        return int(domain::isEmpty(typed) ? Tone::Secondary : Tone::Plain);
    default:
        return {};
    }
}

QVariant RecordTableModel::raw(const Row& row, int column) const {
    const Column& one = m_columns.at(column);
    if (one.field) return row.record.at(int(one.field - row.record.entity().fields.data()));
    return one.isMark() ? QVariant() : counted(row, column);
}

//! Asked for cells of moments only: looking for an event takes time.
QTimeZone RecordTableModel::zoneOf(const Row& row, const Field& field) const {
    return field.type == FieldType::Instant ? m_text.zoneOf(row.record) : QTimeZone();
}

//! A moment whose clock is not that of this computer: which clock it is, and what ours will say.
QVariant RecordTableModel::otherClock(const Row& row, int column) const {
    const Field* field = m_columns.at(column).field;
    const QVariant value = field && field->type == FieldType::Instant ? raw(row, column) : QVariant();
    if (domain::isEmpty(value)) return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
    const QTimeZone there = m_text.zoneOf(row.record), here = QTimeZone::systemTimeZone();
    if (there.offsetFromUtc(at) == here.offsetFromUtc(at)) return {};
    //: A moment of an event far away: %1 as that place says it, %2 its zone, %3 the same moment on this computer
    return tr("%1, %2\nOn this computer: %3")
        .arg(words(row, column), zoneWords(there, at), m_text.show(*field, value, here));
}

QString RecordTableModel::words(const Row& row, int column) const {
    QString& kept = row.words[column];
    if (!kept.isNull()) return kept;
    if (const QString other = unfit(row.record.id(), column); !other.isEmpty()) return kept = other;
    const Column& one = m_columns.at(column);
    const QVariant value = raw(row, column);
    kept = one.field         ? m_text.show(*one.field, value, zoneOf(row, *one.field))
           : value.isValid() ? QLocale().toString(value.toLongLong())
                             : QString();
    if (kept.isNull()) kept = u""_s;
    return kept;
}

QString RecordTableModel::icon(const Row& row, int column) const {
    const Column& one = m_columns.at(column);
    if (one.isMark()) {
        switch (markOf(row)) {
        case Mark::None:
            return {};
        case Mark::Similar:
            return u"review"_s;
        case Mark::Conflict:
            return u"sync"_s;
        case Mark::Missing:
            return u"warning"_s;
        }
    }
    if (!one.field) return {};
    const QVariant value = raw(row, column);
    if (const StateLook* look = lookOfState(*one.field, value.toString())) return QLatin1String(look->icon);
    return one.field->type == FieldType::YesNo && value.toBool() ? u"check"_s : QString();
}

Tone RecordTableModel::tone(const Row& row, int column) const {
    const Column& one = m_columns.at(column);
    if (one.isMark()) return markOf(row) == Mark::None ? Tone::Plain : Tone::Warning;
    if (!one.field) {
        const bool late = one.computed == Computed::LateTasks && counted(row, column).toLongLong() > 0;
        return late ? Tone::Problem : Tone::Plain;
    }
    const QVariant value = raw(row, column);
    if (const StateLook* look = lookOfState(*one.field, value.toString())) return look->tone;
    if (one.field->type == FieldType::YesNo) return value.toBool() ? Tone::Ok : Tone::Secondary;
    return Tone::Plain;
}

RecordTableModel::Mark RecordTableModel::markOf(const Row& row) const {
    const Mark found = m_markSource ? m_markSource(row.record) : Mark::None;
    if (found != Mark::None) return found;
    for (int i = 0; i < int(entity().fields.size()); ++i) {
        if (entity().fields[size_t(i)].is(domain::Trait::Required) && domain::isEmpty(row.record.at(i)))
            return Mark::Missing;
    }
    return Mark::None;
}

//! Counted for a page of rows at a time: one question to the store, not one a cell.
QVariant RecordTableModel::counted(const Row& row, int column) const {
    constexpr int page = 64;
    const auto relation = relationOf(m_columns.at(column).computed);
    if (!relation) return {};
    QHash<int, qint64>& mine = m_counts[row.record.id()];
    if (const auto known = mine.constFind(column); known != mine.cend())
        return *known > 0 ? QVariant(*known) : QVariant();
    QList<base::Id> ids;
    const int begin = row.number / page * page;
    for (int i = begin; i < std::min(begin + page, m_shown); ++i) ids << m_rows.record(i).id();
    const auto counts = services::relatedCounts(m_workspace.reader(), *relation, ids, base::nowMilliseconds());
    for (const base::Id& id : ids) m_counts[id].insert(column, counts ? counts->value(id) : 0);
    const qint64 count = counts ? counts->value(row.record.id()) : 0;
    return count > 0 ? QVariant(count) : QVariant();
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        const bool number = orientation == Qt::Vertical && role == Qt::DisplayRole;
        return number ? QVariant(section + 1) : QVariant();
    }
    const Column& column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.isMark() ? QString() : column.words();
    case Qt::AccessibleTextRole:
        return column.words();
    case Qt::TextAlignmentRole:
        return int((column.isRight() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return column.field && !canEdit(section) ? QVariant(u"lock"_s) : QVariant();
    case Qt::ToolTipRole:
        if (!column.field) return column.words();
        if (!m_workspace.isWritable()) return tr("%1: the store is open to look only").arg(column.words());
        return canEdit(section) ? QVariant(column.words()) : tr("%1: kept by the program").arg(column.words());
    default:
        return {};
    }
}

void RecordTableModel::retranslate() {
    forgetRows();
    m_text.renew();
    if (m_shown > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns.size() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns.size() - 1);
}

} // namespace rs::models
