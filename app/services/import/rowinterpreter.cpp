// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/rowinterpreter.h"

#include "base/fold.h"
#include "domain/personname.h"
#include "domain/place.h"
#include "domain/regions.h"
#include "domain/registry.h"
#include "domain/words.h"
#include "services/import/moments.h"
#include "services/words.h"

namespace rs::services {

using domain::FieldType;
using Kind = ColumnTarget::Kind;
using Code = RowProblem::Code;

namespace {
constexpr qsizetype longestName = 200;
} // namespace

RowInterpreter::RowInterpreter(const ColumnMapping& mapping, Context context)
    : m_mapping(mapping),
      m_context(std::move(context)) {
    const domain::Entity& entity = domain::entity(u"participant");
    m_family = entity.indexOf(u"family_name");
    m_given = entity.indexOf(u"given_name");
    m_patronymic = entity.indexOf(u"patronymic");
    m_email = entity.indexOf(u"email");
    m_phone = entity.indexOf(u"phone");
    m_region = entity.indexOf(u"region");
    m_city = entity.indexOf(u"city");
    m_status = entity.indexOf(u"status");
    m_otherField = entity.indexOf(u"other");
    const domain::Field& status = entity.fields[size_t(m_status)];
    for (const base::Language language : {base::Language::Russian, base::Language::English}) {
        for (const domain::Choice& choice : status.choices) {
            const QString code = QString::fromLatin1(choice.code);
            m_statuses.insert(base::fold(Words::of(language).choice(status, code)), code);
            m_statuses.insert(code, code);
        }
    }
}

void RowInterpreter::interpret(const ImportRows& rows, qsizetype row, InterpretedRow& out) {
    m_out = &out;
    out.participant = domain::Record(domain::entity(u"participant"));
    out.problems.clear();
    m_other.clear();
    m_fullName.clear();

    for (int column = 0; column < rows.cellCount(row); ++column) {
        const QStringView cell = rows.cell(row, column);
        if (cell.isEmpty()) continue;
        if (column >= m_mapping.size()) {
            out.problems << RowProblem{Code::TooManyCells, column, cell.toString()};
            break;
        }
        // A mark in a column that only goes along hurts nobody.
        const bool isField =
            m_mapping.target(column).kind == Kind::Field || m_mapping.target(column).kind == Kind::FullName;
        if (isField && rows.isDamaged(row) && cell.contains(QChar::ReplacementCharacter))
            out.problems << RowProblem{Code::Unreadable, column, cell.toString()};
        else
            readCell(column, cell);
    }
    readFullName();
    if (isForeign()) tidyNames();
    checkNames();
    if (!m_other.isEmpty()) set(m_otherField, m_other.toJson());
}

void RowInterpreter::readCell(int column, QStringView cell) {
    const ColumnTarget& target = m_mapping.target(column);
    if (target.kind == Kind::Skip) return;
    if (isForeign()) {
        cell = cell.trimmed();
        if (cell.isEmpty()) return;
    }
    if (target.kind == Kind::Other) return keep(column, cell);
    if (isForeign() && domain::saysNothing(cell)) return;
    if (target.kind == Kind::FullName) {
        m_fullName = cell.toString();
        return;
    }
    // A second column for the same field: the first filled cell counts.
    if (!domain::isEmpty(m_out->participant.at(target.field))) return keep(column, cell);
    readField(column, m_out->participant.entity().fields[size_t(target.field)], cell);
}

void RowInterpreter::readField(int column, const domain::Field& field, QStringView cell) {
    switch (field.type) {
    case FieldType::Email:
        return readEmail(column, cell);
    case FieldType::Phone:
        return readPhone(column, cell);
    case FieldType::Region:
        return readRegion(column, cell);
    case FieldType::Instant:
        return readInstant(column, cell);
    case FieldType::Integer:
        return readInteger(column, cell);
    case FieldType::Choice:
        return readChoice(column, cell);
    case FieldType::YesNo: {
        const std::optional<bool> answer = domain::readConsent(cell);
        if (answer) return set(m_mapping.target(column).field, *answer);
        return keep(column, cell);
    }
    case FieldType::Map:
        if (!m_other.addJson(cell)) keep(column, cell);
        return;
    default:
        return readText(column, field, cell);
    }
}

void RowInterpreter::readText(int column, const domain::Field&, QStringView cell) {
    const int field = m_mapping.target(column).field;
    if (field == m_city && isForeign()) return readCity(column, cell);
    set(field, cell.toString());
}

void RowInterpreter::readEmail(int column, QStringView cell) {
    const domain::EmailReading reading = domain::readEmail(cell);
    if (!isForeign() && (reading.email.isEmpty() || !reading.more.isEmpty() || !reading.rest.isEmpty()))
        return set(m_email, cell.toString());
    if (reading.email.isEmpty()) {
        m_out->problems << RowProblem{Code::BadEmail, column, cell.toString(), reading.problem};
        return;
    }
    set(m_email, reading.email);
    if (!reading.more.isEmpty() || !reading.rest.isEmpty()) keep(column, cell);
}

void RowInterpreter::readPhone(int column, QStringView cell) {
    const domain::PhoneReading reading = domain::readPhone(cell);
    const bool whole = reading.more.isEmpty() && reading.rest.isEmpty();
    if (!isForeign() && (reading.phone.isEmpty() || !whole)) return set(m_phone, cell.toString());
    if (!reading.phone.isEmpty()) {
        const bool extended = !reading.extension.isEmpty();
        set(m_phone, extended ? QStringLiteral("%1 доб. %2").arg(reading.phone, reading.extension) : reading.phone);
    }
    // A number we cannot make sense of may still be dialled by somebody who can.
    if (reading.phone.isEmpty() || !whole) keep(column, cell);
}

void RowInterpreter::readRegion(int column, QStringView cell) {
    if (const auto* region = m_context.regions->find(cell)) return set(m_region, region->code);
    const domain::Place place = domain::splitPlace(cell, *m_context.regions);
    if (place.region.isEmpty()) return keep(column, cell);
    set(m_region, place.region);
    if (!place.city.isEmpty() && domain::isEmpty(m_out->participant.at(m_city))) set(m_city, place.city);
}

void RowInterpreter::readCity(int column, QStringView cell) {
    const domain::Place place = domain::splitPlace(cell, *m_context.regions);
    set(m_city, place.city.isEmpty() ? domain::cityName(cell) : place.city);
    if (place.region.isEmpty()) return;
    if (m_mapping.columnOf(u"region") < 0) set(m_region, place.region);
    keep(column, cell);
}

void RowInterpreter::readInstant(int column, QStringView cell) {
    const domain::DateReading reading = domain::readDate(cell, m_context.dateOrder);
    if (reading.ok()) return set(m_mapping.target(column).field, momentOf(reading, cell, m_context.zone));
    if (reading.problem == domain::DateProblem::Impossible)
        m_out->problems << RowProblem{Code::ImpossibleDate, column, cell.toString()};
    else
        keep(column, cell);
}

void RowInterpreter::readInteger(int column, QStringView cell) {
    bool ok = false;
    const double number = cell.toString().replace(u',', u'.').toDouble(&ok);
    if (ok && number >= 0 && number < 1e9) return set(m_mapping.target(column).field, qRound64(number));
    keep(column, cell);
}

void RowInterpreter::readChoice(int column, QStringView cell) {
    QString code = m_statuses.value(base::fold(cell));
    if (code.isEmpty()) code = domain::readStatus(cell);
    if (code.isEmpty()) return keep(column, cell);
    set(m_mapping.target(column).field, code);
}

void RowInterpreter::readFullName() {
    const domain::Record& participant = m_out->participant;
    if (m_fullName.isEmpty()) return;
    const int column = m_mapping.fullNameColumn();
    if (!domain::isEmpty(participant.at(m_family)) || !domain::isEmpty(participant.at(m_given))) {
        if (base::fold(m_fullName) != base::fold(participant.title())) keep(column, m_fullName);
        return;
    }
    const domain::PersonName name = domain::splitName(m_fullName);
    set(m_family, name.family);
    set(m_given, name.given);
    set(m_patronymic, name.patronymic);
    if (!name.rest.isEmpty()) keep(column, name.rest);
}

void RowInterpreter::tidyNames() {
    domain::Record& participant = m_out->participant;
    for (const int field : {m_family, m_given, m_patronymic}) {
        const QString name = participant.at(field).toString();
        if (!name.isEmpty() && name.size() <= longestName) set(field, domain::properCase(name));
    }
    // «Имя: Анна Петровна», and no column for the patronymic.
    if (m_mapping.columnOf(u"patronymic") >= 0) return;
    const QString given = participant.at(m_given).toString();
    const qsizetype blank = given.lastIndexOf(u' ');
    if (blank < 0 || !domain::looksLikePatronymic(QStringView(given).sliced(blank + 1))) return;
    set(m_given, given.left(blank).trimmed());
    set(m_patronymic, given.mid(blank + 1));
}

void RowInterpreter::checkNames() {
    domain::Record& participant = m_out->participant;
    const int full = m_mapping.fullNameColumn();
    const int column = full >= 0 ? full : std::max(m_mapping.columnOf(u"family_name"), -1);
    if (domain::isEmpty(participant.at(m_family))) {
        // A given name alone is what people are called by: it takes the place of the family name, which must be.
        if (domain::isEmpty(participant.at(m_given))) {
            m_out->problems << RowProblem{Code::NoName, column};
            return;
        }
        if (isForeign()) {
            set(m_family, participant.at(m_given));
            set(m_given, {});
        }
    }
    if (!isForeign()) return; // what was in a store may go back into one
    for (const int field : {m_family, m_given, m_patronymic}) {
        const QString name = participant.at(field).toString();
        if (name.size() > longestName) m_out->problems << RowProblem{Code::NameTooLong, column, name};
    }
}

} // namespace rs::services
