// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/valuetext.h"
#include "storage/writer.h"

namespace rs::services {

using domain::FieldValue;

//! Adds, changes and deletes records by the rules of the registry, inside somebody's Writer: one step of undo.
class Records {
public:
    explicit Records(storage::Writer& writer) : m_writer(&writer) {}

    //! Fills in what goes without saying (status, kind, zone, the person behind a participant) and checks the rest.
    //! Computed consent fields become Consent records. A link of two records that stands already is only changed.
    //! Errors: ValueMissing, ValueInvalid, UnknownRecord.
    [[nodiscard]] base::Result<base::Id> add(const domain::Entity& entity, const QList<FieldValue>& values,
                                             const base::Id& id = {});

    //! Errors: UnknownRecord, ValueMissing, ValueInvalid, ValueReadOnly.
    [[nodiscard]] base::Result<> change(const domain::Entity& entity, const base::Id& id,
                                        const QList<FieldValue>& values);

    //! What belongs to the record goes with it, what only mentions it forgets it; cards (people, organisations,
    //! venues, projects, practices) that others mention stay. Errors: UnknownRecord, HasChildren (table, number).
    [[nodiscard]] base::Result<> remove(const domain::Entity& entity, const base::Id& id);

private:
    [[nodiscard]] base::Result<> checkReferences(const domain::Entity& entity, const QList<FieldValue>& values);
    [[nodiscard]] base::Result<> complete(domain::Record& record);
    [[nodiscard]] base::Result<> putConsents(const domain::Entity& entity, const base::Id& id,
                                             const QList<FieldValue>& values);
    [[nodiscard]] base::Result<> copyFromParent(domain::Record& record, const char* parentField);

    storage::Writer* m_writer;
};

//! A field as somebody names it, with what they typed.
struct NamedText {
    QString field;
    QString text;
};

//! Errors: UnknownField, and those of ValueText::parse().
[[nodiscard]] base::Result<QList<FieldValue>> readFields(const domain::Entity& entity, const QList<NamedText>& texts,
                                                         const ValueText& values, const ValueText::Context& context);

} // namespace rs::services
