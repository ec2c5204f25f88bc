// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sql/connection.h"

#include <libpq-fe.h>

#include <vector>

namespace rs::server::sql {

//! Values of one set in PostgreSQL's binary form, as the types of the statement want them.
class Parameters {
public:
    Parameters(const Values& values, const QList<Oid>& types);
    [[nodiscard]] int count() const { return int(m_pointers.size()); }
    [[nodiscard]] const char* const* values() const { return m_pointers.data(); }
    [[nodiscard]] const int* lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int* formats() const { return m_formats.data(); }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<const char*> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

//! What PostgreSQL answered to one set; owns it.
class Answer {
public:
    explicit Answer(PGresult* result) : m_result(result) {}
    ~Answer() { PQclear(m_result); }
    Q_DISABLE_COPY_MOVE(Answer)

    [[nodiscard]] const PGresult* get() const { return m_result; }
    [[nodiscard]] bool isGood() const;
    [[nodiscard]] qint64 changed() const;
    void readInto(qsizetype set, const Connection::SetReader& reader) const;

private:
    PGresult* m_result;
};

} // namespace rs::server::sql
