// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/consents.h"
#include "services/export/exporter.h"
#include "services/transferfixture.h"

#include <rapidcheck/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace rs::test {

using services::ExportChoices;

namespace {

//! Letters, and everything that files have trouble with. vCard has one kind of line end only.
QString nastyText(bool lineEnds) {
    static const QStringList pieces{
        QStringLiteral("Ёж"),      QStringLiteral("a"),  QStringLiteral("\""),        QStringLiteral(";"),
        QStringLiteral(","),       QStringLiteral("\t"), QStringLiteral("'"),         QStringLiteral("="),
        QStringLiteral("+1"),      QStringLiteral("@"),  QStringLiteral("-"),         QStringLiteral("😀"),
        QStringLiteral("  "),      QStringLiteral("|"),  QStringLiteral("\\n"),       QStringLiteral("&<"),
        QStringLiteral("_x000D_"), QStringLiteral("00"), QStringLiteral("да"),        QStringLiteral("1.5"),
        QStringLiteral("{"),       QStringLiteral("\n"), QStringLiteral("12.03.2027")};
    const auto chosen = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size())));
    QString text;
    for (const int i : chosen) text += lineEnds || pieces.at(i) != QStringLiteral("\n") ? pieces.at(i) : QString();
    return text.trimmed().left(300);
}

QVariant maybe(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }

struct Nasty {
    domain::Record record;
    QVariant consents[3];
};

Nasty nastyParticipant(const base::Id& school, int number) {
    const domain::Entity& entity = domain::entity(u"participant");
    Nasty one{domain::Record(entity), {}};
    domain::Record& record = one.record;
    // Numbers keep them apart: nobody here is a duplicate of anybody.
    record.set(u"event_id", QVariant::fromValue(school));
    record.set(u"family_name", nastyText(false) + QStringLiteral("Ф%1").arg(number));
    for (const auto field : {u"given_name", u"patronymic", u"position", u"organisation", u"city", u"source",
                             u"certificate_number", u"delegation", u"note"})
        record.set(field, maybe(nastyText(QStringView(field) == u"note")));
    if (*rc::gen::arbitrary<bool>()) record.set(u"email", QStringLiteral("p%1@example.org").arg(number));
    if (*rc::gen::arbitrary<bool>())
        record.set(u"phone", QStringLiteral("+790000%1").arg(number, 5, 10, QLatin1Char('0')));
    record.set(u"region", *rc::gen::element(QVariant(), QVariant(QStringLiteral("RU-KYA")),
                                            QVariant(QStringLiteral("RU-SA")), QVariant(QStringLiteral("RU-MOW"))));
    const auto status = entity.field(u"status")->choices;
    record.set(u"status", QString::fromLatin1(status[size_t(*rc::gen::inRange(0, int(status.size())))].code));
    if (*rc::gen::arbitrary<bool>()) record.set(u"minutes", qint64(*rc::gen::inRange(0, 1000)));
    for (const auto field : {u"registered_at", u"checked_in_at"}) {
        if (*rc::gen::arbitrary<bool>())
            record.set(field, *rc::gen::inRange<qint64>(1'500'000'000'000, 1'900'000'000'000));
    }
    QJsonObject other;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        const QString text = nastyText(true);
        const QString key = *rc::gen::element(QStringLiteral("Отряд"), QStringLiteral("Phone 2"), QStringLiteral("a;b"),
                                              QStringLiteral("=1+1"), QStringLiteral("Вопрос, «два»?"));
        if (!text.isEmpty()) other.insert(key, text);
    }
    if (!other.isEmpty()) record.set(u"other", QString::fromUtf8(QJsonDocument(other).toJson(QJsonDocument::Compact)));
    for (QVariant& consent : one.consents) consent = *rc::gen::element(QVariant(), QVariant(true), QVariant(false));
    return one;
}

//! Everything of a participant that belongs to the participant.
QStringList contentOf(const domain::Record& record) {
    QStringList values;
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const domain::Field& field = record.entity().fields[i];
        if (field.is(domain::Trait::Internal)) continue;
        const QVariant& value = record.at(int(i));
        QString text =
            field.type == domain::FieldType::Map
                ? QString::fromUtf8(QJsonDocument::fromJson(value.toString().toUtf8()).toJson(QJsonDocument::Compact))
                : value.toString();
        values << field.key() + QStringLiteral("=") + text;
    }
    return values;
}

} // namespace

class ExportRoundTrip : public TransferTest,
                        public testing::WithParamInterface<std::tuple<const char*, base::Language>> {
protected:
    base::Id insertWithConsents(const Nasty& one) {
        static constexpr const char16_t* purposes[] = {u"processing", u"publication", u"mailing"};
        auto writer = storage::Writer::begin(store(), QStringLiteral("add"), QStringLiteral("test"));
        const auto id = writer->insert(one.record);
        const auto person = services::ensurePerson(*writer, *id);
        for (int i = 0; i < 3; ++i) {
            if (one.consents[i].isNull()) continue;
            EXPECT_TRUE(services::recordConsent(*writer, *person, {purposes[i], one.consents[i].toBool()}));
        }
        EXPECT_TRUE(writer->commit());
        return *id;
    }
};

TEST_P(ExportRoundTrip, WhatGoesOutComesBackTheSame) {
    const QString path = file(QStringLiteral("list.") + QLatin1String(std::get<0>(GetParam())));
    int number = 0;
    const bool held = rc::check("round trip", [&] {
        const base::Id from = addSchool(QStringLiteral("Из"), QStringLiteral("Asia/Krasnoyarsk"));
        const base::Id to = addSchool(QStringLiteral("В"), QStringLiteral("Asia/Krasnoyarsk"));
        QList<QStringList> sent;
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
            const Nasty one = nastyParticipant(from, ++number);
            const base::Id id = insertWithConsents(one);
            sent << contentOf(*store().find(domain::entity(u"participant"), id).value());
        }
        ExportChoices choices;
        choices.query.entity = &domain::entity(u"participant");
        choices.query.parent = from;
        choices.language = std::get<1>(GetParam());
        const auto exported = services::exportRecords(store(), path, choices);
        RC_ASSERT(exported.has_value());
        RC_ASSERT(exported->rows == sent.size());
        RC_ASSERT(exported->bytes == QFile(path).size());

        const auto source = services::ImportSource::readFile(path, {});
        RC_ASSERT(source.has_value());
        services::ImportChoices import;
        import.event = to;
        import.onUpdate = import.onSimilar = services::OnDuplicate::Keep;
        const auto report = services::Importer(**source, import).import(store());
        RC_ASSERT(report.has_value());
        for (const auto& problems : report->plan.problems)
            RC_LOG() << int(problems.first().code) << " in column " << problems.first().column << ": "
                     << problems.first().value.toStdString();
        RC_ASSERT((*source)->origin() == services::ListOrigin::Own);
        RC_ASSERT(report->rejected == 0);
        QList<QStringList> received;
        for (const domain::Record& record : participants()) {
            if (record.reference(u"event_id") == to) received << contentOf(record);
        }
        std::sort(sent.begin(), sent.end());
        std::sort(received.begin(), received.end());
        RC_ASSERT(received == sent);
    });
    EXPECT_TRUE(held);
}

INSTANTIATE_TEST_SUITE_P(Formats, ExportRoundTrip,
                         testing::Combine(testing::Values("csv", "xlsx", "ods", "vcf"),
                                          testing::Values(base::Language::Russian, base::Language::English)));

class ExportParticipants : public TransferTest {
protected:
    ExportChoices choices() {
        ExportChoices wanted;
        wanted.query.entity = &domain::entity(u"participant");
        wanted.query.parent = school();
        return wanted;
    }
    QStringList linesOf(const QString& path) {
        QFile saved(path);
        EXPECT_TRUE(saved.open(QIODevice::ReadOnly));
        return QString::fromUtf8(saved.readAll()).split(QStringLiteral("\r\n"));
    }
};

TEST_F(ExportParticipants, HeadingsAndWordsAreOfTheLanguage) {
    domain::Record one(domain::entity(u"participant"));
    one.set(u"event_id", QVariant::fromValue(school())).set(u"family_name", QStringLiteral("=HYPERLINK(1)"));
    one.set(u"status", QStringLiteral("attended")).set(u"region", QStringLiteral("RU-KYA"));
    add(one);
    ExportChoices wanted = choices();
    wanted.columns = {QStringLiteral("family_name"), QStringLiteral("status"), QStringLiteral("region")};
    wanted.language = base::Language::English;
    const QString path = file(QStringLiteral("list.csv"));
    ASSERT_TRUE(services::exportRecords(store(), path, wanted));
    const QStringList lines = linesOf(path);
    EXPECT_EQ(lines.at(0), QStringLiteral("Family name;Status;Region"));
    EXPECT_EQ(lines.at(1), QStringLiteral("'=HYPERLINK(1);Checked in;Krasnoyarsk Krai"));
}

TEST_F(ExportParticipants, ChosenRowsOnly) {
    for (int i = 0; i < 3; ++i) {
        domain::Record one(domain::entity(u"participant"));
        add(one.set(u"event_id", QVariant::fromValue(school())).set(u"family_name", QString::number(i)));
    }
    ExportChoices wanted = choices();
    wanted.rows = std::vector<storage::RowNumber>{3, 1};
    wanted.columns = {QStringLiteral("family_name")};
    const QString path = file(QStringLiteral("list.csv"));
    const auto report = services::exportRecords(store(), path, wanted);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rows, 2);
    EXPECT_EQ(linesOf(path).mid(1, 2), (QStringList{QStringLiteral("2"), QStringLiteral("0")}));
}

TEST_F(ExportParticipants, RefusesWhatItCannotDo) {
    const auto codeFor = [&](const QString& name, const ExportChoices& wanted) {
        const auto report = services::exportRecords(store(), file(name), wanted);
        return report ? base::ErrorCode::NothingToUndo : report.error().code;
    };
    EXPECT_EQ(codeFor(QStringLiteral("list.pdf"), choices()), base::ErrorCode::EndingUnknown);
    EXPECT_EQ(codeFor(QStringLiteral("no/such/folder/list.csv"), choices()), base::ErrorCode::FileCannotWrite);
    ExportChoices wrong = choices();
    wrong.columns = {QStringLiteral("shoe_size")};
    EXPECT_EQ(codeFor(QStringLiteral("list.csv"), wrong), base::ErrorCode::UnknownField);
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("list.csv"))));
}

} // namespace rs::test
