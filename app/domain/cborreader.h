// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace rs::domain::cbor {

//! Walks over CBOR items (RFC 8949) of a foreign hand, without copying and without a tree. What does not fit what was
//! asked for (a wrong type, an end too early, a length of unknown size, deep nesting) fails the reader for good: from
//! then on it gives empty values, so the caller asks once at the end. Views last as long as the bytes given.
class Reader {
public:
    enum class Kind { Integer, Bytes, Text, Array, Map, Tag, Bool, Null, Real, Other };
    static constexpr int maxDepth = 16; //!< of arrays, maps and tags in one another that skip() passes over

    explicit Reader(QByteArrayView data) : m_data(data) {}

    [[nodiscard]] bool isFailed() const { return m_isFailed; }
    //! Bytes that were passed.
    [[nodiscard]] qsizetype position() const { return m_at; }
    //! All is read and nothing was wrong.
    [[nodiscard]] bool isFinished() const { return !m_isFailed && m_at == m_data.size(); }
    [[nodiscard]] bool atEnd() const { return m_isFailed || m_at == m_data.size(); }
    //! Of the next item; Other where there is none or none that is known.
    [[nodiscard]] Kind kind() const;

    [[nodiscard]] quint64 readUnsigned();
    [[nodiscard]] qint64 readInteger();
    [[nodiscard]] bool readBool();
    //! Of double precision, which is what is written here.
    [[nodiscard]] double readReal();
    [[nodiscard]] QByteArrayView readBytes();
    //! As UTF-8, unchecked.
    [[nodiscard]] QByteArrayView readText();
    //! How many items (pairs) follow: never more than there are bytes left for.
    [[nodiscard]] qsizetype enterArray();
    [[nodiscard]] qsizetype enterMap();
    //! Passes over a null; false and unmoved in front of anything else.
    [[nodiscard]] bool skipNull();
    //! Passes over any item and gives its bytes.
    QByteArrayView skip();
    void fail() { m_isFailed = true; }

private:
    struct Head {
        int major = -1;
        int info = 0;
        quint64 value = 0;
    };
    [[nodiscard]] Head readHead();
    [[nodiscard]] quint64 readCount(int major);
    [[nodiscard]] QByteArrayView readRaw(int major);
    [[nodiscard]] qsizetype left() const { return m_data.size() - m_at; }
    void skipItem(int depth);

    QByteArrayView m_data;
    qsizetype m_at = 0;
    bool m_isFailed = false;
};

} // namespace rs::domain::cbor
