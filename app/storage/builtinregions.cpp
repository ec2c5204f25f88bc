// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/builtinregions.h"

#include "domain/registry.h"
#include "sql/database.h"
#include "storage/recordio.h"

#include <QFile>

namespace rs::storage {

namespace {

base::Id regionId(const domain::RegionInfo& region) { return base::builtInId(u"region", region.code); }

QVariant orNothing(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }
QVariant orNothing(int place) { return place < 0 ? QVariant() : QVariant(qint64(place)); }

} // namespace

domain::Record builtInRecord(const domain::RegionInfo& region) {
    domain::Record record(domain::entity(u"region"), regionId(region));
    record.set(u"code", region.code).set(u"name_ru", region.nameRu).set(u"name_en", orNothing(region.nameEn));
    record.set(u"short_ru", orNothing(region.shortRu)).set(u"district_ru", orNothing(region.districtRu));
    record.set(u"district_en", orNothing(region.districtEn));
    record.set(u"zone", orNothing(QString::fromLatin1(region.zone)));
    record.set(u"tile_column", orNothing(region.column)).set(u"tile_row", orNothing(region.row));
    return record.set(u"country", region.code.section(u'-', 0, 0));
}

const QList<domain::RegionInfo>& builtInRegions() {
    static const QList<domain::RegionInfo> regions = [] {
        QFile file(QStringLiteral(":/reference/regions.csv"));
        if (!file.open(QIODevice::ReadOnly)) return QList<domain::RegionInfo>();
        return domain::Regions::parse(QString::fromUtf8(file.readAll())).value_or(QList<domain::RegionInfo>());
    }();
    return regions;
}

const QSet<base::Id>& builtInRegionIds() {
    static const QSet<base::Id> ids = [] {
        QSet<base::Id> all;
        for (const domain::RegionInfo& region : builtInRegions()) all << regionId(region);
        return all;
    }();
    return ids;
}

base::Result<> insertBuiltInRegions(sql::Database& database) {
    const domain::Entity& entity = domain::entity(u"region");
    RS_ASSIGN(RecordInserter inserter, RecordInserter::prepare(database, entity));
    for (const domain::RegionInfo& region : builtInRegions()) RS_TRY(inserter.insert(RowImage(builtInRecord(region))));
    return {};
}

} // namespace rs::storage
