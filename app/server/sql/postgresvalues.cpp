// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sql/postgresvalues.h"

#include <QtEndian>

namespace rs::server::sql {

namespace {

// Fixed numbers of PostgreSQL's types (pg_type).
constexpr Oid int8Type = 20, int2Type = 21, int4Type = 23;

template <typename Integer>
QByteArray bigEndian(qint64 number) {
    QByteArray bytes(qsizetype(sizeof(Integer)), Qt::Uninitialized);
    qToBigEndian(Integer(number), bytes.data());
    return bytes;
}

QByteArray binary(const Value& value, Oid type) {
    if (value.text()) return value.text()->toUtf8();
    if (value.bytes()) return *value.bytes();
    if (type == int8Type) return bigEndian<qint64>(*value.number());
    if (type == int4Type) return bigEndian<qint32>(*value.number());
    if (type == int2Type) return bigEndian<qint16>(*value.number());
    return QByteArray::number(*value.number());
}

class PostgresRow final : public Row {
public:
    PostgresRow(const PGresult* result, int line) : m_result(result), m_line(line) {}
    bool isNull(int column) const override { return PQgetisnull(m_result, m_line, column) == 1; }

    qint64 integer(int column) const override {
        if (isNull(column)) return 0;
        const char* data = PQgetvalue(m_result, m_line, column);
        switch (PQgetlength(m_result, m_line, column)) {
        case 8:
            return qFromBigEndian<qint64>(data);
        case 4:
            return qFromBigEndian<qint32>(data);
        case 2:
            return qFromBigEndian<qint16>(data);
        case 1:
            return *data;
        default:
            return 0;
        }
    }

    QString text(int column) const override {
        return QString::fromUtf8(PQgetvalue(m_result, m_line, column), PQgetlength(m_result, m_line, column));
    }

    QByteArray bytes(int column) const override {
        return QByteArray(PQgetvalue(m_result, m_line, column), PQgetlength(m_result, m_line, column));
    }

private:
    const PGresult* m_result;
    int m_line;
};

} // namespace

Parameters::Parameters(const Values& values, const QList<Oid>& types) {
    const auto count = size_t(values.size());
    m_bytes.reserve(count);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const Value& value = values[i];
        m_bytes.push_back(value.isNull() ? QByteArray() : binary(value, types.value(i)));
        m_pointers.push_back(value.isNull() ? nullptr : m_bytes.back().constData());
        m_lengths.push_back(int(m_bytes.back().size()));
        m_formats.push_back(1);
    }
}

bool Answer::isGood() const {
    const ExecStatusType status = PQresultStatus(m_result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

qint64 Answer::changed() const { return QByteArray(PQcmdTuples(const_cast<PGresult*>(m_result))).toLongLong(); }

void Answer::readInto(qsizetype set, const Connection::SetReader& reader) const {
    if (!reader) return;
    const int lines = PQntuples(m_result);
    for (int line = 0; line < lines; ++line) reader(set, PostgresRow(m_result, line));
}

} // namespace rs::server::sql
