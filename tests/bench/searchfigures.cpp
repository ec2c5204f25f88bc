// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figure.h"
#include "bench/figures.h"
#include "bench/tablewindow.h"

#include <cstdio>

namespace rs::bench {

namespace {

//! What people type: family names and places of all frequencies, parts of addresses and numbers, single letters.
QStringList searches() {
    QStringList texts =
        QStringLiteral(
            "пихтовникова пелагея|user777@|чарушникова|яковлева|анна петровна|иванова|ельцов|норильск|канск|кедр|школа|"
            "детский сад|example|красноярск|гимназия|000123|сергеевна|снежана|щукин юрий|лицей № 7")
            .split(u'|');
    for (const QChar letter : QStringLiteral("абвгдежзиклмнопрстуфхцчшщэюя")) texts << letter;
    return texts;
}

//! Filters under headings, in the order of the table's fields.
struct Filter {
    const char16_t* field;
    const char16_t* text;
};
constexpr Filter filters[] = {
    {u"organisation", u"кедр"}, {u"family_name", u"ельц"}, {u"city", u"канск"}, {u"organisation", u"детский сад"}};

double slowestOf95(TableWindow& window, const char* name) {
    QList<double> times;
    models::RecordTableModel& model = window.table().model();
    const auto measure = [&](const QString& what, const std::function<void()>& deed,
                             const std::function<void()>& clear) {
        const double time = window.untilPainted(deed);
        std::fprintf(stderr, "  %s %-24s %7.1f ms\n", name, qPrintable(what), time);
        times << (time < 0 ? 1e9 : time);
        clear();
        window.settle();
    };
    for (const QString& text : searches())
        measure(
            text, [&] { model.setSearch(text); }, [&] { model.setSearch({}); });
    for (const Filter& filter : filters) {
        const int column = model.columns().indexOf(QString::fromUtf16(filter.field));
        const QString text = QString::fromUtf16(filter.text);
        measure(
            text, [&] { model.setFilter(column, text); }, [&] { model.setFilter(column, {}); });
    }
    return percentile95(times);
}

void measureStore(const QString& store, const char* name, double limit) {
    TableWindow window(store);
    window.open({});
    report({name, slowestOf95(window, name), "ms", "frame", frame, limit / frame});
}

} // namespace

void measureSearch(const Stage& stage) {
    measureStore(stage.middle, "search_170k", frame);
    measureStore(stage.large, "search_1m", 50);
}

} // namespace rs::bench
