// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"
#include "domain/record.h"
#include "services/import/columnmapping.h"
#include "services/import/importrows.h"
#include "services/import/othertexts.h"
#include "services/import/rowproblem.h"

#include <QTimeZone>

namespace rs::domain {
class Regions;
}

namespace rs::services {

//! Where a list comes from: one we wrote ourselves is taken to the letter, all others are tidied up.
enum class ListOrigin { Foreign, Own };

//! A row as it will be stored: a participant (computed consent fields filled in, too), or why it cannot be.
struct InterpretedRow {
    domain::Record participant;
    QList<RowProblem> problems;
};

//! Turns cells into values: names split, e-mail, phones, regions, cities, dates, yes and no normalized. What a cell
//! says beyond its field, or does not say in a way its field can take, is kept under Other.
class RowInterpreter {
public:
    struct Context {
        const domain::Regions* regions = nullptr;
        QTimeZone zone = QTimeZone::utc(); //!< of the event: moments in the list are wall time there
        domain::DateOrder dateOrder = domain::DateOrder::DayFirst;
        ListOrigin origin = ListOrigin::Foreign;
    };

    RowInterpreter(const ColumnMapping& mapping, Context context);

    void interpret(const ImportRows& rows, qsizetype row, InterpretedRow& out);

private:
    void readCell(int column, QStringView cell);
    void readField(int column, const domain::Field& field, QStringView cell);
    void readText(int column, const domain::Field& field, QStringView cell);
    void readEmail(int column, QStringView cell);
    void readPhone(int column, QStringView cell);
    void readRegion(int column, QStringView cell);
    void readCity(int column, QStringView cell);
    void readInstant(int column, QStringView cell);
    void readInteger(int column, QStringView cell);
    void readChoice(int column, QStringView cell);
    void readFullName();
    void tidyNames();
    void checkNames();
    void keep(int column, QStringView text) { m_other.add(m_mapping.title(column), text); }
    void set(int field, QVariant value) {
        m_out->participant.set(field, domain::isEmpty(value) ? QVariant() : std::move(value));
    }
    [[nodiscard]] bool isForeign() const { return m_context.origin == ListOrigin::Foreign; }

    ColumnMapping m_mapping;
    Context m_context;
    OtherTexts m_other;
    QHash<QString, QString> m_statuses; //!< codes by word, folded, of both languages
    QString m_fullName;                 //!< of the row, looked at when its parts are known
    InterpretedRow* m_out = nullptr;
    int m_family, m_given, m_patronymic, m_email, m_phone, m_region, m_city, m_status, m_otherField;
};

} // namespace rs::services
