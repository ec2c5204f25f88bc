// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QString>

#include <variant>

namespace rs::server::sql {

//! What goes into a statement: nothing, a number, a text or bytes. A null id is nothing.
class Value {
public:
    Value() = default;
    Value(int number) : m_value(qint64(number)) {}
    Value(qint64 number) : m_value(number) {}
    Value(const QString& text) : m_value(text) {}
    Value(const QByteArray& bytes) : m_value(bytes) {}
    Value(const base::Id& id) {
        if (!id.isNull()) m_value = base::toBytes(id);
    }

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] const qint64* number() const { return std::get_if<qint64>(&m_value); }
    [[nodiscard]] const QString* text() const { return std::get_if<QString>(&m_value); }
    [[nodiscard]] const QByteArray* bytes() const { return std::get_if<QByteArray>(&m_value); }

private:
    std::variant<std::monostate, qint64, QString, QByteArray> m_value;
};

using Values = QList<Value>;

//! A line of an answer, while it is being read. Columns count from 0.
class Row {
public:
    virtual ~Row() = default;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    [[nodiscard]] base::Id id(int column) const { return base::idFromBytes(bytes(column)); }
};

} // namespace rs::server::sql
