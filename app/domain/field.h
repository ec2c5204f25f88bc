// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <span>

namespace rs::domain {

//! What a value is; it decides column, editor, check, and how the value looks in files and tables.
enum class FieldType {
    Text,
    LongText,
    Integer,
    Real,
    YesNo,
    Date,    //!< a day without a zone, ISO 8601 text (2027-03-14)
    Instant, //!< a moment, milliseconds since 1970-01-01 UTC
    Zone,    //!< name of the IANA time zone database
    Region,  //!< ISO 3166-2 code
    Choice,  //!< one code of a closed list
    Email,
    Phone, //!< E.164 (+79000000001) where it could be understood
    Link,
    Reference,  //!< id of another record
    References, //!< ids of other records, a JSON array in the store
    Map,        //!< text by text, a JSON object in the store
};

//! What happens when two laptops changed the same field unseen by each other (protocol chapter 2.7).
enum class MergeRule {
    CompareAndSet, //!< the first committed value stays, the other is kept for review
    Unit,          //!< like CompareAndSet, with all fields of the same unit together
    TrueWins,
    Earliest,
    FalseWins, //!< the safe side wins: consent
    Once,      //!< settable only while empty
    Immutable, //!< given at insert, never changed
};

//! Who may see a record: which feed it travels in.
enum class Scope { Common, Region, School, Person };

enum class Trait : unsigned {
    None = 0,
    Required = 1,
    Personal = 2, //!< personal data in the sense of Federal Law 152-FZ, article 3: never logged, erasable
    Computed = 4, //!< shown and exported like a field, kept elsewhere
    Internal = 8, //!< kept and synced, never a column of its own in tables and files
};
constexpr Trait operator|(Trait a, Trait b) { return Trait(unsigned(a) | unsigned(b)); }

//! A code of a closed list with its English source word (context "choice" of the translations).
struct Choice {
    const char* code;
    const char* label;
};

//! One field of a record, declared once. Schema, wire, files, tables and history are derived from it.
struct Field {
    const char* name;  //!< as on the command line and in the store
    const char* label; //!< English source text, context "field" of the translations
    FieldType type = FieldType::Text;
    Trait traits = Trait::None;
    MergeRule merge = MergeRule::CompareAndSet;
    const char* target = nullptr; //!< table that a Reference or References points to
    std::span<const Choice> choices = {};
    const char* unit = nullptr; //!< name of the Unit it belongs to
    int since = 1;              //!< schema version that brought it

    [[nodiscard]] bool is(Trait trait) const { return (unsigned(traits) & unsigned(trait)) != 0; }
    [[nodiscard]] QLatin1String key() const { return QLatin1String(name); }
    //! Numbers, days and moments: shown to the right, compared as numbers in filters.
    [[nodiscard]] bool isNumber() const { return type == FieldType::Integer || type == FieldType::Real; }
    [[nodiscard]] bool isStored() const { return !is(Trait::Computed); }
};

} // namespace rs::domain
