// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/lists.h"

#include "domain/registry.h"
#include "services/demo/demopeople.h"

#include <QElapsedTimer>
#include <QFile>

#include <xlsxwriter.h>

namespace rs::bench {

namespace {

QStringList headings() {
    return QStringLiteral(
               "Фамилия|Имя|Отчество|Электронная почта|Телефон|Должность|Организация|Регион|Город|Откуда|Примечание|"
               "Стаж|Категория|Предмет|Класс|Тема проекта|Питание|Размер футболки|Транспорт|Ожидания")
        .split(u'|');
}

QStringList personRow(const services::DemoPerson& person) {
    domain::Record record(domain::entity(u"participant"), person.id);
    services::describe(record, person);
    QStringList row;
    for (const char16_t* field : {u"family_name", u"given_name", u"patronymic", u"email", u"phone", u"position",
                                  u"organisation", u"region", u"city"})
        row << record.text(QStringView(field));
    row << QStringLiteral("Форма на сайте") << QStringLiteral("Приедет к %1:30").arg(8 + person.number % 4);
    row << QString::number(person.number % 40) << QStringLiteral("первая") << QStringLiteral("математика")
        << QString::number(1 + person.number % 11);
    row << QStringLiteral("Проект %1").arg(person.number % 977) << QStringLiteral("обычное") << QStringLiteral("M")
        << QStringLiteral("автобус");
    return row << QStringLiteral("Хочу увидеть практику № %1").arg(person.number % 613);
}

} // namespace

const std::vector<QStringList>& peopleList() {
    static const std::vector<QStringList> list = [] {
        services::DemoRandom random(42);
        base::IdGenerator ids(42);
        std::vector<QStringList> rows{headings()};
        for (quint32 i = 0; i < listRows; ++i) rows.push_back(personRow(services::demoPerson(random, i, ids.next(i))));
        return rows;
    }();
    return list;
}

bool writeCsv(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    for (const QStringList& row : peopleList()) file.write((row.join(u',') + u'\n').toUtf8());
    return true;
}

double writeXlsx(const QString& path, const std::vector<QStringList>& rows) {
    QElapsedTimer timer;
    timer.start();
    const QByteArray name = QFile::encodeName(path);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(name.constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    for (size_t r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            const QByteArray text = rows[r].at(c).toUtf8();
            if (!text.isEmpty()) worksheet_write_string(sheet, lxw_row_t(r), lxw_col_t(c), text.constData(), nullptr);
        }
    }
    return workbook_close(book) == LXW_NO_ERROR ? double(timer.nsecsElapsed()) / 1e9 : -1;
}

} // namespace rs::bench
