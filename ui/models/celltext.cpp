// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celltext.h"

#include "base/fold.h"
#include "domain/contacts.h"
#include "domain/record.h"
#include "domain/registry.h"
#include "domain/words.h"
#include "services/schools.h"
#include "services/words.h"
#include "services/zonewords.h"

#include <QCoreApplication>

namespace rs::models {

using domain::EmailProblem;
using domain::Field;
using domain::FieldType;
using domain::PhoneProblem;

namespace {

constexpr qsizetype longestText = 20'000;

QString say(const char* source) { return QCoreApplication::translate("cell", source); }

const char* emailReason(EmailProblem problem) {
    switch (problem) {
    case EmailProblem::NoAt:
        return QT_TRANSLATE_NOOP("cell", "There is no @ in the address");
    case EmailProblem::SeveralAts:
        return QT_TRANSLATE_NOOP("cell", "There is more than one @ in the address");
    case EmailProblem::NothingBefore:
        return QT_TRANSLATE_NOOP("cell", "There is nothing before the @");
    case EmailProblem::NothingAfter:
    case EmailProblem::NoDomain:
        return QT_TRANSLATE_NOOP("cell", "After the @ a site is missing, like example.org");
    case EmailProblem::Spaces:
        return QT_TRANSLATE_NOOP("cell", "There is a space in the address");
    case EmailProblem::Dots:
        return QT_TRANSLATE_NOOP("cell", "A dot stands where none can");
    default:
        return QT_TRANSLATE_NOOP("cell", "This is no e-mail address");
    }
}

const char* phoneReason(PhoneProblem problem) {
    switch (problem) {
    case PhoneProblem::TooShort:
        return QT_TRANSLATE_NOOP("cell", "The number is too short");
    case PhoneProblem::TooLong:
        return QT_TRANSLATE_NOOP("cell", "The number is too long");
    default:
        return QT_TRANSLATE_NOOP("cell", "This is no phone number");
    }
}

//! Why the text is no value of this kind, in words of the person who typed it.
const char* reasonOf(const Field& field, const QString& text, const base::Error& error) {
    switch (field.type) {
    case FieldType::Integer:
        return QT_TRANSLATE_NOOP("cell", "A whole number is wanted here");
    case FieldType::Real:
        return QT_TRANSLATE_NOOP("cell", "A number is wanted here");
    case FieldType::YesNo:
        return QT_TRANSLATE_NOOP("cell", "Yes or no is wanted here");
    case FieldType::Date:
        return QT_TRANSLATE_NOOP("cell", "A date is wanted here, like 14.03.2027");
    case FieldType::Instant:
        return QT_TRANSLATE_NOOP("cell", "A date with a time is wanted here, like 14.03.2027 10:00");
    case FieldType::Zone:
        return QT_TRANSLATE_NOOP("cell", "There is no such time zone");
    case FieldType::Region:
        return QT_TRANSLATE_NOOP("cell", "No such region is known; choose it from the list");
    case FieldType::Choice:
        return QT_TRANSLATE_NOOP("cell", "This is not in the list");
    case FieldType::Email:
        return emailReason(domain::checkEmail(text));
    case FieldType::Phone:
        return phoneReason(domain::readPhone(text).problem);
    case FieldType::Link:
        return QT_TRANSLATE_NOOP("cell", "This is no web address");
    case FieldType::Reference:
    case FieldType::References:
        return error.code == base::ErrorCode::AmbiguousName
                   ? QT_TRANSLATE_NOOP("cell", "Several have this name; choose one from the list")
                   : QT_TRANSLATE_NOOP("cell", "Nothing of this name is known; choose it from the list");
    default:
        return QT_TRANSLATE_NOOP("cell", "This value cannot stand here");
    }
}

} // namespace

base::Language windowLanguage() { return base::languageOf(QLocale().name()); }

QString dayWords(const QDate& day) { return QLocale().toString(day, QStringLiteral("d MMMM yyyy")); }

QString yesNoWords(const Field& field, bool yes) {
    if (!field.is(domain::Trait::Computed)) return services::Words::of(windowLanguage()).yesNo(yes);
    //: Consent in a table: given / not given
    return yes ? QCoreApplication::translate("cell", "given") : QCoreApplication::translate("cell", "not given");
}

QString zoneWords(const QTimeZone& zone, const QDateTime& at) {
    return services::zoneWords(zone, at, services::Words::of(windowLanguage()));
}

CellText::CellText(services::Workspace& workspace)
    : m_workspace(workspace),
      m_titles(std::make_unique<services::StoreTitles>(workspace.reader())) {
    m_context.zone = QTimeZone::systemTimeZone();
    m_context.titles = m_titles.get();
    renew();
}

void CellText::renew() {
    forgetTitles();
    m_regions = m_workspace.regions();
    m_text = std::make_unique<services::ValueText>(windowLanguage(), m_regions);
}

void CellText::forgetTitles() {
    m_titles->clear();
    m_zones.clear();
}

QTimeZone CellText::zoneOf(const domain::Record& record) {
    if (!record.isValid()) return m_context.zone; // a row that is gone
    const auto orOwn = [this](const QString& name) {
        const QTimeZone zone(name.toLatin1());
        return zone.isValid() ? zone : m_context.zone;
    };
    const domain::Entity& entity = record.entity();
    if (const Field* own = entity.field(u"zone"); own && own->type == FieldType::Zone)
        return orOwn(record.text(u"zone"));
    const base::Id event = entity.indexOf(u"event_id") >= 0 ? record.reference(u"event_id") : base::Id();
    if (event.isNull()) return m_context.zone;
    if (const auto known = m_zones.constFind(event); known != m_zones.cend()) return *known;
    const auto found = m_workspace.reader().find(domain::entity(u"event"), event);
    return *m_zones.insert(event, found && *found ? orOwn((*found)->text(u"zone")) : m_context.zone);
}

QList<QTimeZone> CellText::otherZones(const domain::Entity& entity) const {
    const Field* own = entity.field(u"zone");
    const bool keepsTime = (own && own->type == FieldType::Zone) || entity.field(u"event_id");
    if (!keepsTime) return {};
    QList<QTimeZone> zones = services::zonesOfEvents(m_workspace.reader()).value_or(QList<QTimeZone>());
    zones.removeOne(m_context.zone);
    return zones;
}

services::ValueText::Context CellText::contextIn(const QTimeZone& zone) const {
    services::ValueText::Context context = m_context;
    if (zone.isValid()) context.zone = zone;
    return context;
}

QString CellText::show(const Field& field, const QVariant& value, const QTimeZone& zone) {
    if (domain::isEmpty(value)) return {};
    if (field.type == FieldType::YesNo) return yesNoWords(field, value.toBool());
    return m_text->display(field, value, contextIn(zone));
}

QString CellText::showForEditing(const Field& field, const QVariant& value, const QTimeZone& zone) {
    if (domain::isEmpty(value)) return {};
    if (field.type == FieldType::Integer) return QString::number(value.toLongLong());
    if (field.type == FieldType::Real)
        return m_text->locale()
            .toString(value.toDouble(), 'f', QLocale::FloatingPointShortest)
            .remove(m_text->locale().groupSeparator());
    return show(field, value, zone);
}

CellText::Reading CellText::read(const Field& field, const QVariant& given, const QTimeZone& zone) {
    if (field.type == FieldType::YesNo && given.typeId() == QMetaType::Bool) return {given};
    if (field.type == FieldType::Reference && given.typeId() == qMetaTypeId<base::Id>()) return {given};
    QString text = given.toString();
    text = field.type == FieldType::LongText ? text.trimmed() : text.simplified();
    if (text.isEmpty()) {
        if (field.is(domain::Trait::Required)) return {{}, say(QT_TRANSLATE_NOOP("cell", "This must not be empty"))};
        return {};
    }
    if (text.size() > longestText) return {{}, say(QT_TRANSLATE_NOOP("cell", "The text is too long"))};
    if (field.type == FieldType::YesNo) {
        for (const bool yes : {true, false}) {
            if (base::fold(text) == base::fold(yesNoWords(field, yes))) return {yes};
        }
        const auto consent = field.is(domain::Trait::Computed) ? domain::readConsent(text) : std::nullopt;
        if (consent) return {*consent};
    }
    const base::Result<QVariant> value = m_text->parse(field, text, contextIn(zone));
    if (!value) return {{}, say(reasonOf(field, text, value.error()))};
    const bool negative = field.type == FieldType::Integer && value->toLongLong() < 0;
    if (negative && field.key() != QLatin1String("due_days"))
        return {{}, say(QT_TRANSLATE_NOOP("cell", "The number cannot be negative"))};
    return {*value};
}

QStringList CellText::regionOrder() const {
    return services::regionOrder(*m_regions, windowLanguage() == base::Language::Russian);
}

QList<CellText::Named> CellText::regions() const {
    QList<Named> named;
    for (const QString& code : regionOrder()) {
        const domain::RegionInfo* region = m_regions->byCode(code);
        const bool russian = windowLanguage() == base::Language::Russian || region->nameEn.isEmpty();
        named << Named{code, russian ? region->nameRu : region->nameEn};
    }
    return named;
}

QList<CellText::Named> CellText::findReferences(const Field& field, const QString& text, int limit,
                                                const base::Id& parent) {
    const domain::Entity* target = domain::findEntity(QLatin1String(field.target));
    if (!target) return {};
    domain::Query query{.entity = target};
    query.text = text;
    if (target->parent) query.parent = parent;
    const auto found = services::firstTitles(m_workspace.reader(), query, regionOrder(), limit);
    if (!found) return {};
    QList<Named> named;
    for (const services::TitledRecord& one : *found) named << Named{base::toText(one.id), one.title};
    return named;
}

} // namespace rs::models
