// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/columnmapping.h"

#include "base/fold.h"
#include "domain/registry.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace rs::services {

using base::ErrorCode;
using base::Result;
using Kind = ColumnTarget::Kind;

namespace {

const domain::Entity& participantEntity() {
    static const domain::Entity& entity = domain::entity(u"participant");
    return entity;
}

bool isNamePart(const ColumnTarget& target) {
    if (target.kind != Kind::Field) return false;
    const QLatin1String key = participantEntity().fields[size_t(target.field)].key();
    return key == QLatin1String("family_name") || key == QLatin1String("given_name") ||
           key == QLatin1String("patronymic");
}

bool excludes(const ColumnTarget& one, const ColumnTarget& other) {
    if (one.kind == Kind::FullName) return other.kind == Kind::FullName || isNamePart(other);
    if (one.kind != Kind::Field) return false;
    return one == other || (isNamePart(one) && other.kind == Kind::FullName);
}

} // namespace

QString ColumnTarget::name() const {
    if (kind == Kind::FullName) return QStringLiteral("full_name");
    return kind == Kind::Field ? QString(participantEntity().fields[size_t(field)].key()) : QString();
}

Result<ColumnTarget> ColumnTarget::named(const QString& name) {
    if (name == QLatin1String("full_name")) return ColumnTarget{Kind::FullName, -1, Certainty::Sure};
    const int field = participantEntity().indexOf(name);
    if (field < 0 || participantEntity().fields[size_t(field)].is(domain::Trait::Internal))
        return base::fail(ErrorCode::UnknownField, {participantEntity().key(), name});
    return ColumnTarget{Kind::Field, field, Certainty::Sure};
}

ColumnMapping::ColumnMapping(const QStringList& titles, const QStringList& aliases, Titles rule)
    : m_aliases(aliases),
      m_targets(titles.size()) {
    QSet<QString> taken;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const QString plain = rule == Titles::Tidied ? titles.at(i).simplified() : titles.at(i);
        const QString base = plain.isEmpty() ? QString::number(i + 1) : plain;
        QString title = base;
        for (int n = 2; taken.contains(title); ++n) title = QStringLiteral("%1 (%2)").arg(base).arg(n);
        taken << title;
        m_titles << title;
    }
}

void ColumnMapping::setTarget(int column, const ColumnTarget& target) {
    for (ColumnTarget& other : m_targets) {
        if (excludes(target, other)) other = {};
    }
    m_targets[column] = target;
}

int ColumnMapping::columnOf(QAnyStringView field) const {
    const int index = participantEntity().indexOf(field);
    for (int i = 0; i < size(); ++i) {
        if (m_targets.at(i).kind == Kind::Field && m_targets.at(i).field == index) return i;
    }
    return -1;
}

int ColumnMapping::fullNameColumn() const {
    for (int i = 0; i < size(); ++i) {
        if (m_targets.at(i).kind == Kind::FullName) return i;
    }
    return -1;
}

bool ColumnMapping::hasName() const {
    return fullNameColumn() >= 0 || columnOf(u"family_name") >= 0 || columnOf(u"given_name") >= 0;
}

int ColumnMapping::columnNamed(const QString& title) const {
    if (const qsizetype exact = m_titles.indexOf(title); exact >= 0) return int(exact);
    const QString wanted = base::fold(title);
    for (const QStringList& names : {m_titles, m_aliases}) {
        for (int i = 0; i < names.size(); ++i) {
            if (base::fold(names.at(i)) == wanted) return i;
        }
    }
    bool isNumber = false;
    const int number = title.toInt(&isNumber);
    return isNumber && number >= 1 && number <= size() ? number - 1 : -1;
}

Result<> ColumnMapping::apply(const QString& map) {
    QSet<int> given;
    QList<std::pair<int, ColumnTarget>> wanted;
    QString title;
    for (const QString& piece : map.split(u',')) {
        // A title may hold a comma itself: what has no "=" belongs to the next piece.
        title += title.isEmpty() ? piece : u',' + piece;
        const qsizetype equals = title.lastIndexOf(u'=');
        if (equals < 0) continue;
        const QString column = title.left(equals).trimmed();
        const int index = columnNamed(column);
        if (index < 0) return base::fail(ErrorCode::ColumnNotFound, {column});
        RS_ASSIGN(const ColumnTarget target, ColumnTarget::named(title.mid(equals + 1).trimmed()));
        wanted << std::pair{index, target};
        title.clear();
    }
    if (!title.trimmed().isEmpty()) return base::fail(ErrorCode::BadArgument, {title.trimmed()});
    for (const auto& [column, target] : wanted) {
        for (int other = 0; other < size(); ++other) {
            if (!given.contains(other) && excludes(target, m_targets.at(other))) m_targets[other] = {};
        }
        shareTarget(column, target);
        given << column;
    }
    return {};
}

QString ColumnMapping::signature() const {
    const QByteArray hash =
        QCryptographicHash::hash(m_titles.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("import.columns.") + QString::fromLatin1(hash);
}

QString ColumnMapping::toJson() const {
    QJsonObject object;
    for (int i = 0; i < size(); ++i) {
        const bool skipped = m_targets.at(i).kind == Kind::Skip;
        object.insert(m_titles.at(i), skipped ? QStringLiteral("-") : m_targets.at(i).name());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void ColumnMapping::applyJson(const QString& json) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (int i = 0; i < size(); ++i) {
        if (!object.contains(m_titles.at(i))) continue;
        const QString name = object.value(m_titles.at(i)).toString();
        if (name.isEmpty()) {
            m_targets[i] = {};
        } else if (name == QLatin1String("-")) {
            m_targets[i] = {Kind::Skip, -1, ColumnTarget::Certainty::Sure};
        } else if (const auto target = ColumnTarget::named(name)) {
            setTarget(i, *target);
        }
    }
}

} // namespace rs::services
