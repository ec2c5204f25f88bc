// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/entity.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace rs::services {

//! What a column of a list becomes.
struct ColumnTarget {
    enum class Kind {
        Other,    //!< kept with the row under Other, never lost
        Field,    //!< a field of participant
        FullName, //!< split into family name, given name and patronymic
        Skip,     //!< left out because somebody said so
    };
    enum class Certainty { Guess, Sure };

    Kind kind = Kind::Other;
    int field = -1; //!< index in participant, of kind Field
    Certainty certainty = Certainty::Guess;

    [[nodiscard]] bool operator==(const ColumnTarget& other) const {
        return kind == other.kind && field == other.field;
    }
    //! The word of the command line: the field's name, full_name; empty for Other and Skip.
    [[nodiscard]] QString name() const;
    //! The target of such a word. Errors: UnknownField.
    [[nodiscard]] static base::Result<ColumnTarget> named(const QString& name);
};

//! Which column of a list becomes what.
class ColumnMapping {
public:
    ColumnMapping() = default;
    enum class Titles { Tidied, ToTheLetter };
    //! One title a column; repeated and empty titles are made unique: they name the values kept under Other.
    //! Aliases: what a second heading row calls the columns.
    explicit ColumnMapping(const QStringList& titles, const QStringList& aliases = {}, Titles rule = Titles::Tidied);

    [[nodiscard]] int size() const { return int(m_titles.size()); }
    [[nodiscard]] const QString& title(int column) const { return m_titles.at(column); }
    [[nodiscard]] const ColumnTarget& target(int column) const { return m_targets.at(column); }
    //! A field belongs to one column: another column that had it goes to Other; a full name replaces its parts.
    void setTarget(int column, const ColumnTarget& target);
    //! Several columns may fill one field, the first filled cell counts (what the command line's --map allows).
    void shareTarget(int column, const ColumnTarget& target) { m_targets[column] = target; }

    //! -1 if no column becomes this field.
    [[nodiscard]] int columnOf(QAnyStringView field) const;
    [[nodiscard]] int fullNameColumn() const;
    [[nodiscard]] bool hasName() const;

    //! Reads "column=field,column=field". Columns by title (case and ё folded) or number. Errors: ColumnNotFound,
    //! UnknownField, BadArgument.
    [[nodiscard]] base::Result<> apply(const QString& map);

    //! Where the choice for lists with these titles is kept (Store::setting), and the choice as text.
    [[nodiscard]] QString signature() const;
    [[nodiscard]] QString toJson() const;
    void applyJson(const QString& json);

private:
    [[nodiscard]] int columnNamed(const QString& title) const;

    QStringList m_titles;
    QStringList m_aliases;
    QList<ColumnTarget> m_targets;
};

} // namespace rs::services
