// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/rejects.h"
#include "services/transferfixture.h"

namespace rs::test {

using services::ImportReport;
using services::OnDuplicate;
using services::RowProblem;

class ImportParticipants : public TransferTest {};

TEST_F(ImportParticipants, TidiesWhatSomebodySent) {
    const ImportReport report = importText(QStringLiteral(
        "ФИО;Эл. почта;Телефон;Город;Регион;Любимая книга\n"
        "ёлкина софья глебовна;SOFIA@Example.ORG;8 (900) 000-15-77;г. Канск;Красноярский край;Сказки\n"));
    EXPECT_EQ(report.imported, 1);
    ASSERT_EQ(participants().size(), 1);
    const domain::Record one = participants().first();
    EXPECT_EQ(one.text(u"family_name"), QStringLiteral("Ёлкина"));
    EXPECT_EQ(one.text(u"given_name"), QStringLiteral("Софья"));
    EXPECT_EQ(one.text(u"patronymic"), QStringLiteral("Глебовна"));
    EXPECT_EQ(one.text(u"phone"), QStringLiteral("+79000001577"));
    EXPECT_EQ(one.text(u"city"), QStringLiteral("Канск"));
    EXPECT_EQ(one.text(u"region"), QStringLiteral("RU-KYA"));
    EXPECT_EQ(one.text(u"status"), QStringLiteral("registered"));
    EXPECT_EQ(one.text(u"other"), QStringLiteral("{\"Любимая книга\":\"Сказки\"}"));
    EXPECT_TRUE(one.value(u"position").isNull());
    EXPECT_EQ(one.reference(u"event_id"), school());
    ASSERT_EQ(all(u"person").size(), 1);
    EXPECT_EQ(one.reference(u"person_id"), all(u"person").first().id());
    EXPECT_EQ(all(u"person").first().reference(u"entered_for_id"), school());
}

TEST_F(ImportParticipants, IsCountedInRowsWhereverItIsNamed) {
    const auto named = [this] {
        const auto step = storage::Undo(store()).nextUndo();
        return step && *step ? (*step)->records : -1;
    };
    importText(QStringLiteral("ФИО;Почта;Согласие на рассылку\nОсокина Лидия;lida@example.org;да\n"
                              "Ёлкина Софья;sofia@example.org;да\nБаженов Тимур;timur@example.org;нет\n"));
    EXPECT_EQ(named(), 3) << "people and consents behind the rows are not rows";
    const auto undone = storage::Undo(store()).undo(QStringLiteral("test"));
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->counted, 3);
    EXPECT_GT(undone->records, 3);
    const auto again = storage::Undo(store()).nextRedo();
    ASSERT_TRUE(again && *again);
    EXPECT_EQ((*again)->records, 3);
    ASSERT_TRUE(storage::Undo(store()).redo(QStringLiteral("test")));
    EXPECT_EQ(named(), 3);
    EXPECT_EQ(participants().size(), 3);
}

TEST_F(ImportParticipants, UnderstandsThreeConsents) {
    importText(
        QStringLiteral("ФИО;Согласие на обработку персональных данных;Согласие на рассылку;Согласие на публикацию "
                       "фото\nОсокина Лидия;да;нет;\n"));
    ASSERT_EQ(participants().size(), 1);
    const domain::Record one = participants().first();
    EXPECT_EQ(one.value(u"consent_processing"), QVariant(true));
    EXPECT_EQ(one.value(u"consent_mailing"), QVariant(false));
    EXPECT_TRUE(one.value(u"consent_publication").isNull());
    EXPECT_EQ(all(u"consent").size(), 2);
}

TEST_F(ImportParticipants, NamesBadRowsByLineAndReason) {
    const auto source = read(QStringLiteral("ФИО;Эл. почта\nГребёнкин Илья;ilya.greb@\n;zayavka@example.org\n"
                                            "Мохов Вадим;v@example.org\nЕжов Пётр;e@example.org;лишнее\n"));
    const ImportReport report = import(*source);
    EXPECT_EQ(report.rows, 4);
    EXPECT_EQ(report.imported, 1);
    EXPECT_EQ(report.rejected, 3);
    const auto problem = [&](qsizetype row) { return report.plan.problems.value(row).value(0); };
    EXPECT_EQ(problem(1).code, RowProblem::Code::BadEmail);
    EXPECT_EQ(problem(1).email, domain::EmailProblem::NothingAfter);
    EXPECT_EQ(problem(1).column, 1);
    EXPECT_EQ(problem(2).code, RowProblem::Code::NoName);
    EXPECT_EQ(problem(4).code, RowProblem::Code::TooManyCells);
    EXPECT_EQ(source->rows().line(2), 3);

    const QString path = file(QStringLiteral("rejects.csv"));
    const services::Rejects rejects{*source, report.plan, services::Words::of(base::Language::English)};
    const base::Progress cancelled;
    cancelled.cancel();
    const auto nothing = services::saveRejects(path, rejects, cancelled);
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, base::ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(path));
    ASSERT_TRUE(services::saveRejects(path, rejects));
    QFile saved(path);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(saved.readAll()).split(QStringLiteral("\r\n"));
    ASSERT_EQ(lines.size(), 5);
    EXPECT_TRUE(lines.at(0).endsWith(QStringLiteral(";Reason"))) << lines.at(0).toStdString();
    EXPECT_TRUE(lines.at(1).startsWith(QStringLiteral("Гребёнкин Илья;ilya.greb@;")));
    EXPECT_TRUE(lines.at(1).contains(QStringLiteral("nothing after the @")));
}

TEST_F(ImportParticipants, KeepsWhatNoFieldCanTake) {
    importText(QStringLiteral("ФИО;Телефон;Регион;Статус\nДубовик Анна;спросить у Иры;Марс;думает\n"));
    ASSERT_EQ(participants().size(), 1);
    const QString other = participants().first().text(u"other");
    EXPECT_TRUE(other.contains(QStringLiteral("спросить у Иры")));
    EXPECT_TRUE(other.contains(QStringLiteral("Марс")));
    EXPECT_TRUE(other.contains(QStringLiteral("думает")));
    EXPECT_TRUE(participants().first().value(u"phone").isNull());
}

TEST_F(ImportParticipants, ADashIsAnEmptyCell) {
    importText(QStringLiteral("ФИО;Эл. почта;Телефон\nДубовик Анна;—;-\n"));
    ASSERT_EQ(participants().size(), 1);
    EXPECT_TRUE(participants().first().value(u"email").isNull());
    EXPECT_TRUE(participants().first().value(u"phone").isNull());
}

TEST_F(ImportParticipants, OneEmailWithTwoNamesIsTwoPeople) {
    const ImportReport report =
        importText(QStringLiteral("ФИО;Эл. почта\nДубовик Анна;sad@example.org\nМохов Вадим;sad@example.org\n"));
    EXPECT_EQ(report.imported, 2);
    EXPECT_EQ(all(u"person").size(), 2);
}

const QString knownList = QStringLiteral("ФИО;Эл. почта;Телефон\nБекетова Лариса Юрьевна;lar@example.org;\n");
const QString sameAgain = QStringLiteral("ФИО;Эл. почта;Телефон\nБекетова Л. Ю.;lar@example.org;8 900 000-15-77\n");

TEST_F(ImportParticipants, MergeFillsWhatIsEmpty) {
    importText(knownList);
    const ImportReport report = importText(sameAgain);
    EXPECT_EQ(report.imported, 0);
    EXPECT_EQ(report.updated, 1);
    EXPECT_EQ(report.plan.count(services::RowDecision::Outcome::Update), 1);
    ASSERT_EQ(participants().size(), 1);
    EXPECT_EQ(participants().first().text(u"phone"), QStringLiteral("+79000001577"));
    EXPECT_EQ(participants().first().text(u"given_name"), QStringLiteral("Лариса"));
}

TEST_F(ImportParticipants, SkipLeavesThemOut) {
    importText(knownList);
    const ImportReport report = importText(sameAgain, OnDuplicate::Skip);
    EXPECT_EQ(report.duplicates, 1);
    EXPECT_TRUE(participants().first().value(u"phone").isNull());
}

TEST_F(ImportParticipants, KeepAddsThemApartForTheSamePerson) {
    importText(knownList);
    const ImportReport report = importText(sameAgain, OnDuplicate::Keep);
    EXPECT_EQ(report.imported, 1);
    ASSERT_EQ(participants().size(), 2);
    EXPECT_EQ(participants().at(0).reference(u"person_id"), participants().at(1).reference(u"person_id"));
}

TEST_F(ImportParticipants, SeesDuplicatesWithinTheFile) {
    const auto source = read(QStringLiteral("ФИО;Эл. почта;Телефон\nБекетова Лариса Юрьевна;lar@example.org;\n"
                                            "Бекетова Л. Ю.;lar@example.org;8 900 000-15-77\n"));
    const ImportReport report = import(*source);
    EXPECT_EQ(report.imported, 1);
    EXPECT_EQ(report.updated, 1);
    EXPECT_EQ(report.plan.count(services::RowDecision::Outcome::Similar), 1);
    EXPECT_EQ(report.plan.matches.value(2).line, 2);
    ASSERT_EQ(participants().size(), 1);
    EXPECT_EQ(participants().first().text(u"phone"), QStringLiteral("+79000001577"));
}

TEST_F(ImportParticipants, FindsThePersonOfAnotherSchool) {
    domain::Record person(domain::entity(u"person"));
    person.set(u"family_name", QStringLiteral("Осокина")).set(u"given_name", QStringLiteral("Лидия"));
    person.set(u"email", QStringLiteral("osokina@example.org"));
    const base::Id known = add(person);
    importText(QStringLiteral("ФИО;Эл. почта\nОсокина Лидия Фёдоровна;osokina@example.org\n"
                              "Зуева Мария;osokina@example.org\n"));
    ASSERT_EQ(participants().size(), 2);
    EXPECT_EQ(participants().at(0).reference(u"person_id"), known);
    EXPECT_NE(participants().at(1).reference(u"person_id"), known);
}

TEST_F(ImportParticipants, IsOneStepOfUndo) {
    importText(knownList);
    const QList<domain::Record> before = participants();
    importText(QStringLiteral("ФИО;Эл. почта;Телефон\nБекетова Лариса;lar@example.org;89000001577\nНовый Иван;;\n"));
    ASSERT_EQ(participants().size(), 2);
    ASSERT_TRUE(storage::Undo(store()).undo(QStringLiteral("test")));
    EXPECT_EQ(participants(), before);
    EXPECT_EQ(all(u"person").size(), 1);
}

TEST_F(ImportParticipants, ADryRunChangesNothing) {
    const auto source = read(knownList);
    services::ImportChoices choices;
    choices.event = school();
    const auto report = services::Importer(*source, choices).plan(store());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 1);
    EXPECT_TRUE(participants().isEmpty());
    EXPECT_EQ(report->changes.changeSet, 0);
}

TEST_F(ImportParticipants, CancellingLeavesNothing) {
    const auto source = read(knownList);
    services::ImportChoices choices;
    choices.event = school();
    const base::Progress progress;
    progress.cancel();
    const auto report = services::Importer(*source, choices).import(store(), progress);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, base::ErrorCode::Cancelled);
    EXPECT_TRUE(participants().isEmpty());
}

TEST_F(ImportParticipants, AListWithoutNamesIsRefused) {
    const auto source = read(QStringLiteral("a;b\n1;2\n3;4\n"));
    services::ImportChoices choices;
    choices.event = school();
    EXPECT_EQ(services::Importer(*source, choices).import(store()).error().code, base::ErrorCode::NoNameColumn);
    EXPECT_EQ(services::ImportSource::readText(QString(), {}).error().code, base::ErrorCode::NoRows);
}

TEST_F(ImportParticipants, OurWordsAloneMakeNoListOfOurs) {
    // Titles many lists have; in a list of ours the dash would be a text, the name would stay as it is.
    const auto source = read(QStringLiteral("Фамилия;Имя;Отчество;Телефон;Должность;Регион;Город;Статус\n"
                                            "ОСОКИНА;ЛИДИЯ;-;-;-;-;-;-\n"));
    EXPECT_EQ(source->origin(), services::ListOrigin::Foreign);
    import(*source);
    ASSERT_EQ(participants().size(), 1);
    EXPECT_EQ(participants().first().text(u"family_name"), QStringLiteral("Осокина"));
    EXPECT_TRUE(participants().first().value(u"position").isNull());
}

TEST_F(ImportParticipants, TimesAreThoseOfTheSchool) {
    importText(QStringLiteral("ФИО;Дата регистрации\nНестерук Яна;12.03.2027 10:00\n"));
    ASSERT_EQ(participants().size(), 1);
    EXPECT_EQ(participants().first().value(u"registered_at").toLongLong(),
              QDateTime(QDate(2027, 3, 12), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch());
}

TEST_F(ImportParticipants, AnImpossibleDateIsAnError) {
    const ImportReport report = importText(QStringLiteral("ФИО;Дата регистрации\nМохов Вадим;31.02.2027\n"
                                                          "Нестерук Яна;12.03.2027\n"));
    EXPECT_EQ(report.rejected, 1);
    EXPECT_EQ(report.plan.problems.value(1).value(0).code, RowProblem::Code::ImpossibleDate);
}

namespace {

//! A list long enough for the store to put its indexes aside meanwhile.
QString longList() {
    QString text = QStringLiteral("Фамилия;Имя;Город\n");
    for (int i = 0; i < 10'100; ++i)
        text += QStringLiteral("Тестова%1;Анна;Энск\n").arg(QString(5, QChar(u'а' + i % 32)) + QString::number(i));
    return text;
}

QString indexesOf(storage::Store& store) {
    const auto all = store.database().scalar(
        u"SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY name)");
    return all ? all->toString() : QString();
}

} // namespace

TEST_F(ImportParticipants, ALongListLeavesEveryIndexInPlace) {
    const QString before = indexesOf(store());
    ASSERT_TRUE(before.contains(QLatin1String("participant_city")));
    const auto source = read(longList());
    ASSERT_TRUE(source);
    services::ImportChoices choices;
    choices.event = school();
    std::optional<base::Progress> half;
    half.emplace([&half](qint64 done, qint64) {
        if (done > 5'000) half->cancel();
    });
    EXPECT_FALSE(services::Importer(*source, choices).import(store(), *half));
    EXPECT_EQ(indexesOf(store()), before) << "after a list that was cancelled";

    EXPECT_EQ(import(*source, services::OnDuplicate::Keep).imported, 10'100);
    EXPECT_EQ(indexesOf(store()), before);
    const auto found = store().database().scalar(
        u"SELECT count(*) FROM participant INDEXED BY participant_city WHERE city_key = 'энск'");
    EXPECT_EQ(found.value_or(0).toInt(), 10'100);
}

} // namespace rs::test
