// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/entity.h"

#include <QList>
#include <QVariant>

#include <optional>

namespace rs::domain {

//! The values of one record in the order of its entity's fields. A value is a null QVariant (empty), QString,
//! qint64 (Integer, Instant), double, bool (YesNo) or base::Id (Reference). References and Map are JSON text.
class Record {
public:
    Record() = default;
    explicit Record(const Entity& entity, const base::Id& id = {});

    [[nodiscard]] const Entity& entity() const { return *m_entity; }
    [[nodiscard]] bool isValid() const { return m_entity != nullptr; }
    [[nodiscard]] const base::Id& id() const { return m_id; }
    void setId(const base::Id& id) { m_id = id; }

    [[nodiscard]] const QVariant& at(int index) const { return m_values.at(index); }
    [[nodiscard]] QVariant value(QAnyStringView field) const;
    [[nodiscard]] QString text(QAnyStringView field) const { return value(field).toString(); }
    [[nodiscard]] base::Id reference(QAnyStringView field) const { return value(field).value<base::Id>(); }
    void set(int index, QVariant value) { m_values[index] = std::move(value); }
    //! A field the entity does not have is a bug.
    Record& set(QAnyStringView field, QVariant value);

    //! What people call it: the title fields joined by blanks.
    [[nodiscard]] QString title() const;
    //! The folded text of a key, made from this record's fields.
    [[nodiscard]] QString key(const Key& key) const;
    //! Everything quick search looks into, folded, phones as digits.
    [[nodiscard]] QString searchText() const;

    [[nodiscard]] bool operator==(const Record& other) const = default;

private:
    const Entity* m_entity = nullptr;
    base::Id m_id;
    QList<QVariant> m_values;
};

//! True for null, the empty text and the null id: what a cell shows as empty.
[[nodiscard]] bool isEmpty(const QVariant& value);

//! The number of an Integer or an Instant; nothing for an empty value.
[[nodiscard]] std::optional<qint64> knownNumber(const QVariant& value);

//! The ids of a References value; empty for what is none.
[[nodiscard]] QList<base::Id> referencedIds(const QVariant& references);

} // namespace rs::domain
