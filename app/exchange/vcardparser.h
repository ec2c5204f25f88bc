// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textsource.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace rs::exchange {

//! One property of a vCard, unfolded, still in bytes.
struct VCardProperty {
    QByteArray name;              //!< upper case, without its group
    QList<QByteArray> parameters; //!< upper case: TYPE=CELL, QUOTED-PRINTABLE
    QByteArray value;
    int line = 0;
};

//! Gives the properties of a file one by one: vCard 2.1 (quoted-printable), 3.0, 4.0 and the folding of RFC 6350.
class VCardLines {
public:
    explicit VCardLines(TextSource source) : m_source(std::move(source)) {}

    //! False at the end.
    [[nodiscard]] base::Result<bool> next(VCardProperty& property);
    [[nodiscard]] const TextSource& source() const { return m_source; }

private:
    base::Result<bool> physicalLine(QByteArray& line);
    base::Result<bool> logicalLine(QByteArray& line);

    TextSource m_source;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    int m_line = 0;
    int m_start = 0;
    std::optional<QByteArray> m_ahead;
};

//! The columns and texts of one card, in our names of fields.
struct VCardRecord {
    QList<std::pair<QString, QString>> cells; //!< column, text
    QHash<QString, qsizetype> index;          //!< of the columns in cells
    int line = 0;
    bool damaged = false;

    [[nodiscard]] QString value(const QString& column) const;
    //! A second value of a column gets a column of its own: "phone 2".
    void add(const QString& column, const QString& value);
};

//! Puts a property into the record. version: of the card, such as 3.0.
void addVCardProperty(VCardRecord& record, const VCardProperty& property, const QByteArray& version, Charset charset);

} // namespace rs::exchange
