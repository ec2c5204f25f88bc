// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cborreader.h"

#include <QtEndian>

#include <bit>

namespace rs::domain::cbor {

namespace {

constexpr int unsignedMajor = 0, negativeMajor = 1, bytesMajor = 2, textMajor = 3, arrayMajor = 4, mapMajor = 5,
              tagMajor = 6, simpleMajor = 7;
constexpr int falseInfo = 20, trueInfo = 21, nullInfo = 22, singleByteInfo = 24, doubleInfo = 27;

} // namespace

Reader::Kind Reader::kind() const {
    if (atEnd()) return Kind::Other;
    const auto first = uchar(m_data[m_at]);
    switch (first >> 5) {
    case unsignedMajor:
    case negativeMajor:
        return Kind::Integer;
    case bytesMajor:
        return Kind::Bytes;
    case textMajor:
        return Kind::Text;
    case arrayMajor:
        return Kind::Array;
    case mapMajor:
        return Kind::Map;
    case tagMajor:
        return Kind::Tag;
    default:
        break;
    }
    const int info = first & 31;
    if (info == falseInfo || info == trueInfo) return Kind::Bool;
    if (info == nullInfo) return Kind::Null;
    return info == doubleInfo ? Kind::Real : Kind::Other;
}

Reader::Head Reader::readHead() {
    if (atEnd()) {
        fail();
        return {};
    }
    const auto first = uchar(m_data[m_at++]);
    Head head{first >> 5, first & 31, 0};
    if (head.info < 24) {
        head.value = quint64(head.info);
        return head;
    }
    const qsizetype size = qsizetype(1) << (head.info - 24);
    if (head.info > 27 || left() < size) {
        fail();
        return {};
    }
    for (qsizetype i = 0; i < size; ++i) head.value = head.value << 8 | uchar(m_data[m_at++]);
    return head;
}

quint64 Reader::readCount(int major) {
    const Head head = readHead();
    if (head.major != major) fail();
    return m_isFailed ? 0 : head.value;
}

QByteArrayView Reader::readRaw(int major) {
    const quint64 size = readCount(major);
    if (size > quint64(left())) fail();
    if (m_isFailed) return {};
    const QByteArrayView raw = m_data.sliced(m_at, qsizetype(size));
    m_at += qsizetype(size);
    return raw;
}

quint64 Reader::readUnsigned() { return readCount(unsignedMajor); }

qint64 Reader::readInteger() {
    const Head head = readHead();
    if (head.major > negativeMajor || head.value > quint64(std::numeric_limits<qint64>::max())) fail();
    if (m_isFailed) return 0;
    return head.major == negativeMajor ? -1 - qint64(head.value) : qint64(head.value);
}

bool Reader::readBool() {
    if (kind() != Kind::Bool) fail();
    return !m_isFailed && readHead().info == trueInfo;
}

double Reader::readReal() {
    if (kind() != Kind::Real) fail();
    const quint64 bits = m_isFailed ? 0 : readHead().value;
    return m_isFailed ? 0 : std::bit_cast<double>(bits);
}

QByteArrayView Reader::readBytes() { return readRaw(bytesMajor); }

QByteArrayView Reader::readText() { return readRaw(textMajor); }

qsizetype Reader::enterArray() {
    const quint64 items = readCount(arrayMajor);
    if (items > quint64(left())) fail();
    return m_isFailed ? 0 : qsizetype(items);
}

qsizetype Reader::enterMap() {
    const quint64 pairs = readCount(mapMajor);
    if (pairs > quint64(left()) / 2) fail();
    return m_isFailed ? 0 : qsizetype(pairs);
}

bool Reader::skipNull() {
    if (kind() != Kind::Null) return false;
    ++m_at;
    return true;
}

QByteArrayView Reader::skip() {
    const qsizetype from = m_at;
    skipItem(0);
    return m_isFailed ? QByteArrayView() : m_data.sliced(from, m_at - from);
}

// NOLINTNEXTLINE(misc-no-recursion): never deeper than maxDepth
void Reader::skipItem(int depth) {
    const Head head = readHead();
    if (m_isFailed) return;
    quint64 items = 0;
    switch (head.major) {
    case bytesMajor:
    case textMajor:
        if (head.value > quint64(left())) return fail();
        m_at += qsizetype(head.value);
        return;
    case arrayMajor:
        items = head.value;
        break;
    case mapMajor:
        if (head.value > quint64(left())) return fail();
        items = head.value * 2;
        break;
    case tagMajor:
        items = 1;
        break;
    case simpleMajor:
        // RFC 8949, 3.3: two bytes for what fits into one are not well-formed.
        if (head.info == singleByteInfo && head.value < 32) fail();
        return;
    default:
        return;
    }
    if (items > quint64(left()) || depth == maxDepth) return fail();
    for (quint64 i = 0; i < items && !m_isFailed; ++i) skipItem(depth + 1);
}

} // namespace rs::domain::cbor
