// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablereader.h"

#include <QList>

namespace rs::domain {
class Regions;
}

namespace rs::exchange {

enum class Certainty {
    None,  //!< matches no field
    Guess, //!< likely, worth a look
    Sure,
};

//! Who made the list, as far as its headings tell.
enum class Platform {
    Unknown,
    GoogleForms,
    YandexForms,
    MicrosoftForms,
    ZoomRegistration,
    ZoomAttendance,
    TeamsAttendance,
    Timepad,
    Eventbrite,
    Pretix,
    Indico,
    CiviCrm,
};

//! One column of a list and the participant field it fills.
struct RecognizedColumn {
    QString header; //!< unique in the list: a heading said twice ends with (2), a missing one is the column's number
    QString alias;  //!< what a second heading row calls it
    QString field;  //!< a field of participant or full_name; empty: kept under Other
    Certainty certainty = Certainty::None;
};

struct Recognition {
    bool hasHeader = false;
    qsizetype headerRow = -1;   //!< where in the sample the heading stands
    qsizetype firstDataRow = 0; //!< rows of the sample before this one are titles and headings
    Platform platform = Platform::Unknown;
    QList<RecognizedColumn> columns;

    //! The column filling a field; -1 if none does.
    [[nodiscard]] qsizetype columnOf(QStringView field) const;
    //! The column a person names by its heading, alias or number (from 1), case and ё folded; -1 if there is none.
    [[nodiscard]] qsizetype columnNamed(QStringView name) const;
    //! True if some column tells who is who.
    [[nodiscard]] bool hasName() const;
};

enum class HeaderRule { Find, None };

//! Finds the heading among the first rows of a list (some 200 are plenty) and the field of each column, by its
//! heading in Russian or English and by what stands below. One field is filled by one column: the first of equals.
//! full_name may stand beside the parts of a name: it counts in the rows where they are empty.
[[nodiscard]] Recognition recognize(const QList<Row>& sample, HeaderRule rule, const domain::Regions& regions);

} // namespace rs::exchange
