// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/importlayout.h"

#include "domain/registry.h"
#include "services/words.h"

namespace rs::services {

using Certainty = ColumnTarget::Certainty;
using Kind = ColumnTarget::Kind;

namespace {

constexpr qsizetype sampleRows = 200;
constexpr int ownTitles = 6; //!< this many titles to the letter are no accident

QList<exchange::Row> sampleOf(const ImportRows& rows) {
    QList<exchange::Row> sample;
    for (qsizetype i = 0; i < std::min(rows.size(), sampleRows); ++i)
        sample << exchange::Row{rows.line(i), rows.cells(i), rows.isDamaged(i)};
    return sample;
}

//! In a text file some rows with more cells than the heading have gone wrong: a separator inside a cell. When most
//! rows have more, these are columns without a title.
qsizetype widthOf(const QList<exchange::Row>& sample, const exchange::Recognition& recognition,
                  exchange::Format format) {
    const qsizetype widest = recognition.columns.size();
    if (!recognition.hasHeader || format != exchange::Format::Csv) return widest;
    const qsizetype width = std::min(widest, sample.at(recognition.headerRow).cells.size());
    qsizetype wider = 0;
    for (qsizetype i = recognition.firstDataRow; i < sample.size(); ++i) {
        qsizetype filled = sample.at(i).cells.size();
        while (filled > width && sample.at(i).cells.at(filled - 1).trimmed().isEmpty()) --filled;
        wider += filled > width ? 1 : 0;
    }
    return wider * 2 > sample.size() - recognition.firstDataRow ? widest : width;
}

ColumnMapping recognizedMapping(const exchange::Recognition& recognition, qsizetype width) {
    QStringList titles, aliases;
    for (const exchange::RecognizedColumn& column : recognition.columns.first(width)) {
        titles << column.header;
        aliases << column.alias;
    }
    ColumnMapping mapping(titles, aliases);
    for (int i = 0; i < width; ++i) {
        const exchange::RecognizedColumn& column = recognition.columns.at(i);
        auto target = ColumnTarget::named(column.field);
        if (!target) continue;
        target->certainty = column.certainty == exchange::Certainty::Sure ? Certainty::Sure : Certainty::Guess;
        mapping.shareTarget(i, *target);
    }
    return mapping;
}

//! Index of the field that a title names to the letter; -1 if none.
int fieldTitled(const QString& title, const domain::Entity& entity, const Words& words) {
    for (size_t f = 0; f < entity.fields.size(); ++f) {
        if (title == words.field(entity.fields[f])) return int(f);
    }
    return -1;
}

//! A list that this program wrote begins with names of fields, to the letter and in the order of the registry; what
//! came from elsewhere follows. Many lists have some of these titles, none has six of them in this order.
std::optional<ColumnMapping> ownMapping(const QStringList& titles, const Words& words) {
    const domain::Entity& entity = domain::entity(u"participant");
    const QString prefix = ownOtherPrefix(words);
    QStringList plain;
    for (const QString& title : titles) plain << (title.startsWith(prefix) ? title.mid(prefix.size()) : title);
    ColumnMapping mapping(plain, {}, ColumnMapping::Titles::ToTheLetter);
    int known = 0, before = -1;
    for (; known < titles.size(); ++known) {
        const int field = fieldTitled(titles.at(known), entity, words);
        if (field <= before || entity.fields[size_t(field)].is(domain::Trait::Internal)) break;
        mapping.shareTarget(known, {Kind::Field, field, Certainty::Sure});
        before = field;
    }
    if (known < ownTitles || mapping.columnOf(u"family_name") != 0) return std::nullopt;
    // The school's name stands last in lists of several schools; here the list goes into one.
    if (titles.last() == words.field(*entity.field(u"event_id")))
        mapping.shareTarget(int(titles.size()) - 1, {Kind::Skip, -1, Certainty::Sure});
    return mapping;
}

std::optional<ColumnMapping> ownCards(const QStringList& columns) {
    if (!columns.contains(QStringLiteral("status"))) return std::nullopt;
    ColumnMapping mapping(columns, {}, ColumnMapping::Titles::ToTheLetter);
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i) == QLatin1String("event_id"))
            mapping.shareTarget(i, {Kind::Skip, -1, Certainty::Sure});
        else if (const auto target = ColumnTarget::named(columns.at(i)))
            mapping.shareTarget(i, *target);
    }
    return mapping;
}

std::optional<ColumnMapping> ownList(const QStringList& titles, exchange::Format format) {
    if (format == exchange::Format::VCard) return ownCards(titles);
    for (const base::Language language : {base::Language::Russian, base::Language::English}) {
        if (auto mapping = ownMapping(titles, Words::of(language))) return mapping;
    }
    return std::nullopt;
}

bool isCyrillic(const QStringList& cells) {
    for (const QString& cell : cells) {
        for (const QChar c : cell) {
            if (c.script() == QChar::Script_Cyrillic) return true;
        }
    }
    return false;
}

domain::DateOrder dateOrderOf(const QList<exchange::Row>& sample, const ImportLayout& layout) {
    const domain::Entity& entity = domain::entity(u"participant");
    QStringList dates;
    bool cyrillic = false;
    for (qsizetype i = layout.firstDataRow; i < sample.size(); ++i) {
        cyrillic = cyrillic || isCyrillic(sample.at(i).cells);
        for (int column = 0; column < std::min<int>(layout.mapping.size(), int(sample.at(i).cells.size())); ++column) {
            const ColumnTarget& target = layout.mapping.target(column);
            const bool isDate =
                target.kind == Kind::Field && entity.fields[size_t(target.field)].type == domain::FieldType::Instant;
            if (isDate) dates << sample.at(i).cells.at(column);
        }
    }
    return domain::inferDateOrder(dates, cyrillic ? domain::DateOrder::DayFirst : domain::DateOrder::MonthFirst);
}

} // namespace

QString ownOtherPrefix(const Words& words) {
    return words.field(*domain::entity(u"participant").field(u"other")) + QStringLiteral(": ");
}

ImportLayout layoutOf(const ImportRows& rows, const ReadingChoices& choices, const domain::Regions& regions,
                      exchange::Format format) {
    const QList<exchange::Row> sample = sampleOf(rows);
    ImportLayout layout;
    const bool mayHaveHeading = choices.heading != ReadingChoices::Heading::None;
    if (std::optional<ColumnMapping> own = mayHaveHeading ? ownList(rows.cells(0), format) : std::nullopt) {
        layout.origin = ListOrigin::Own;
        layout.headingRow = 0;
        layout.firstDataRow = 1;
        layout.mapping = std::move(*own);
    } else {
        const auto rule = mayHaveHeading ? exchange::HeaderRule::Find : exchange::HeaderRule::None;
        const exchange::Recognition recognition = exchange::recognize(sample, rule, regions);
        layout.headingRow = recognition.hasHeader ? recognition.headerRow : -1;
        layout.firstDataRow = recognition.firstDataRow;
        layout.platform = recognition.platform;
        layout.mapping = recognizedMapping(recognition, widthOf(sample, recognition, format));
    }
    layout.dateOrder = choices.dateOrder.value_or(dateOrderOf(sample, layout));
    return layout;
}

} // namespace rs::services
