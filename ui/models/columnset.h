// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QList>
#include <QString>

namespace rs::models {

//! What a column shows beside the fields of its records.
enum class Computed {
    None,
    Mark,           //!< similar, conflict, missing: an icon
    Roles,          //!< of a person: in how many schools
    Rooms,          //!< of a venue
    OpenTasks,      //!< of a team member
    LateTasks,      //!< of a team member: due before today
    Load,           //!< of a team member: open tasks due within seven days
    Registered,     //!< of a school: its participants
    EarlierSchools, //!< of a speaker: other schools the same person spoke at
    People,         //!< of an organisation
    SchoolsHeld,    //!< of an organisation
    Steps,          //!< of a school: painted by its page, which knows how far each is
};

//! One column of a table.
struct Column {
    const domain::Field* field = nullptr; //!< nullptr: computed
    Computed computed = Computed::None;
    int width = 120;             //!< at 100 %
    bool standard = false;       //!< shown unless the user chose otherwise
    const char* title = nullptr; //!< English source of a shorter title, context "column"

    //! Stable name for settings and copies.
    [[nodiscard]] QString key() const;
    //! In the language in force.
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isMark() const { return computed == Computed::Mark; }
    [[nodiscard]] bool isRight() const;
};

//! The columns of a table in their usual order: first those shown unless chosen otherwise, then all others.
class ColumnSet {
public:
    [[nodiscard]] static ColumnSet of(const domain::Entity& entity);

    [[nodiscard]] int size() const { return int(m_columns.size()); }
    [[nodiscard]] const Column& at(int index) const { return m_columns.at(index); }
    [[nodiscard]] const QList<Column>& all() const { return m_columns; }
    //! -1 if there is none.
    [[nodiscard]] int indexOf(QStringView key) const;

private:
    QList<Column> m_columns;
};

} // namespace rs::models
