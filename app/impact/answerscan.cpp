// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/answerscan.h"

#include "domain/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rs::impact {

namespace {

constexpr int lowest = 1, highest = 5;

int onScale(int number) { return number >= lowest && number <= highest ? number : 0; }

} // namespace

AnswerScan::AnswerScan(QByteArrayView json) : m_at(json.data()), m_end(json.data() + json.size()) {}

void AnswerScan::skipBlanks() {
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t')) ++m_at;
}

bool AnswerScan::take(char wanted) {
    skipBlanks();
    if (m_at >= m_end || *m_at != wanted) return false;
    ++m_at;
    return true;
}

//! Between its quotation marks, escapes as they stand.
bool AnswerScan::takeText(QByteArrayView& inside) {
    if (!take('"')) return false;
    const char* begin = m_at;
    while (m_at < m_end && *m_at != '"') m_at += *m_at == '\\' ? 2 : 1;
    if (m_at >= m_end) return false;
    inside = QByteArrayView(begin, m_at - begin);
    ++m_at;
    return true;
}

bool AnswerScan::skipNested() {
    int depth = 0;
    do {
        if (m_at >= m_end) return false;
        QByteArrayView text;
        if (*m_at == '"') {
            if (!takeText(text)) return false;
            continue;
        }
        if (*m_at == '{' || *m_at == '[') ++depth;
        if (*m_at == '}' || *m_at == ']') --depth;
        ++m_at;
    } while (depth > 0);
    return true;
}

bool AnswerScan::takeValue() {
    skipBlanks();
    if (m_at >= m_end) return false;
    m_isText = *m_at == '"';
    if (m_isText) return takeText(m_value);
    const char* begin = m_at;
    if (*m_at == '{' || *m_at == '[') {
        if (!skipNested()) return false;
    } else {
        while (m_at < m_end && *m_at != ',' && *m_at != '}') ++m_at;
    }
    m_value = QByteArrayView(begin, m_at - begin);
    return true;
}

bool AnswerScan::next() {
    if (!take(m_isFirst ? '{' : ',')) return false;
    m_isFirst = false;
    return takeText(m_code) && take(':') && takeValue();
}

int AnswerScan::score() const {
    if (m_isText) return onScale(domain::readScore(text()).value_or(0));
    if (m_value.size() == 1 && m_value[0] >= '0' && m_value[0] <= '9') return onScale(m_value[0] - '0');
    bool ok = false;
    const double number = m_value.toByteArray().trimmed().toDouble(&ok);
    return ok && number == int(number) ? onScale(int(number)) : 0;
}

QString AnswerScan::text() const {
    if (!m_isText) return {};
    if (!m_value.contains('\\')) return QString::fromUtf8(m_value);
    return QJsonDocument::fromJson("[\"" + m_value.toByteArray() + "\"]").array().first().toString();
}

} // namespace rs::impact
