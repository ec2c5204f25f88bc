// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/regioncatalog.h"

#include "base/fold.h"
#include "domain/registry.h"
#include "storage/builtinregions.h"
#include "storage/recordio.h"

namespace rs::services {

using domain::Record;
using domain::RegionInfo;

namespace {

//! What the store says counts; spellings are known of built-in regions only.
void overwrite(RegionInfo& region, const Record& record) {
    region.code = record.text(u"code");
    region.nameRu = record.text(u"name_ru");
    region.nameEn = record.text(u"name_en");
    if (region.nameEn.isEmpty()) region.nameEn = region.nameRu;
    region.shortRu = record.text(u"short_ru");
    region.districtRu = record.text(u"district_ru");
    region.districtEn = record.text(u"district_en");
    region.zone = record.text(u"zone").toLatin1();
    region.column = record.value(u"tile_column").isNull() ? -1 : record.value(u"tile_column").toInt();
    region.row = record.value(u"tile_row").isNull() ? -1 : record.value(u"tile_row").toInt();
}

} // namespace

RegionCatalog builtInRegions() {
    static const RegionCatalog catalog = std::make_shared<const domain::Regions>(storage::builtInRegions());
    return catalog;
}

base::Result<RegionCatalog> loadRegions(storage::Store& store) {
    RS_ASSIGN(storage::RecordReader reader,
              storage::RecordReader::byCondition(store.database(), domain::entity(u"region"), u"1"));
    RS_ASSIGN(const QList<Record> records, reader.all());
    QHash<QString, RegionInfo> known;
    for (const RegionInfo& region : storage::builtInRegions()) known.insert(region.code, region);
    QList<RegionInfo> rows;
    for (const Record& record : records) {
        RegionInfo region = known.value(record.text(u"code"));
        overwrite(region, record);
        rows << region;
    }
    return std::make_shared<const domain::Regions>(std::move(rows));
}

QStringList regionOrder(const domain::Regions& regions, bool russian) {
    QList<std::pair<QString, QString>> named;
    for (const RegionInfo& region : regions.all())
        named << std::pair(base::fold(russian ? region.nameRu : region.nameEn), region.code);
    std::sort(named.begin(), named.end());
    QStringList codes;
    for (const auto& one : named) codes << one.second;
    return codes;
}

} // namespace rs::services
