// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>

namespace rs::domain {

//! A region as reference data knows it. More regions, or other countries, are more rows of the same kind.
struct RegionInfo {
    QString code; //!< ISO 3166-2
    QString nameRu, nameEn = {};
    QString shortRu = {};                     //!< what fits on a tile
    QString districtRu = {}, districtEn = {}; //!< federal district
    QByteArray zone = {};                     //!< IANA zone of the capital
    int column = -1, row = -1;                //!< place on the tile map; -1: not on it
    QStringList spellings = {};               //!< other ways people write it, old names, abbreviations
};

//! Finds a region by nearly anything people write for it. Made once, then only read.
class Regions {
public:
    Regions() = default;
    explicit Regions(QList<RegionInfo> rows);

    //! Reads resources/reference/regions.csv, given as text. Fails with FileIsMalformed (context: line).
    [[nodiscard]] static base::Result<QList<RegionInfo>> parse(QStringView csv);

    [[nodiscard]] const QList<RegionInfo>& all() const { return m_rows; }
    [[nodiscard]] const RegionInfo* byCode(QStringView code) const;
    //! The region that `text` names: code, full or short name, abbreviation, English, one typing error in a
    //! long name. Null if none or more than one fits.
    [[nodiscard]] const RegionInfo* find(QStringView text) const;

private:
    using Matches = QList<int>;

    void addSpelling(QStringView text, int index);
    [[nodiscard]] const RegionInfo* only(const Matches& matches, QStringView kind) const;
    [[nodiscard]] const RegionInfo* findMistyped(const QString& bare, QStringView kind) const;

    QList<RegionInfo> m_rows;
    QHash<QString, int> m_codes;
    QHash<QString, Matches> m_exact;    //!< words with the kind of region, as written
    QHash<QString, Matches> m_bare;     //!< words without the kind
    QHash<int, QStringList> m_byLength; //!< of these the long ones, which may be mistyped
    QList<QString> m_kinds;             //!< the kind each region is of
};

} // namespace rs::domain
