// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersfixture.h"

#include "papers/textshape.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

namespace rs::test {

using namespace papers;

Texts textsOf(base::Language language) {
    auto translator = std::make_shared<QTranslator>();
    EXPECT_TRUE(
        translator->load(QStringLiteral(":/translations/regional-school_%1.qm").arg(base::languageCode(language))));
    return {language, [translator](const char* source, int number) {
                const QString words = translator->translate("papers", source, nullptr, number);
                EXPECT_FALSE(words.isEmpty()) << source;
                return words;
            }};
}

QList<PlacedText> allTexts(const Document& document) {
    QList<PlacedText> texts;
    for (qsizetype page = 0; page < document.pages.size(); ++page) {
        for (const Item& item : document.pages.at(page).items) {
            if (const auto* text = std::get_if<TextItem>(&item)) texts << PlacedText{page, *text};
        }
    }
    return texts;
}

QList<qsizetype> pagesWith(const Document& document, const QString& text) {
    QList<qsizetype> pages;
    for (const PlacedText& one : allTexts(document)) {
        if (one.item.text == text) pages << one.page;
    }
    return pages;
}

QString joined(const Document& document) {
    QStringList texts;
    for (const PlacedText& one : allTexts(document)) texts << one.item.text;
    return texts.join(u'\n');
}

void expectTidy(const Document& document) {
    const QRectF sheet({0, 0}, sizeOf(document.paper, document.orientation));
    const QList<PlacedText> texts = allTexts(document);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const TextItem& item = texts.at(i).item;
        EXPECT_TRUE(sheet.contains(item.box)) << item.text.toStdString();
        EXPECT_GE(item.box.height() + 1, heightOf(item.text, item.style, item.box.width())) << item.text.toStdString();
        for (qsizetype j = i + 1; j < texts.size() && texts.at(j).page == texts.at(i).page; ++j) {
            const QRectF shared = item.box & texts.at(j).item.box;
            EXPECT_FALSE(shared.width() > 1 && shared.height() > 1)
                << item.text.toStdString() << " / " << texts.at(j).item.text.toStdString();
        }
    }
}

ProgrammePaper programmeOf(int sessions, int rooms) {
    ProgrammePaper paper;
    paper.title = QStringLiteral("Школа «Функциональная грамотность в сельской школе»");
    paper.lines = {QStringLiteral("14–15 ноября 2026 г., Ачинск")};
    paper.zone = QTimeZone("Asia/Krasnoyarsk");
    for (int i = 0; i < rooms; ++i) paper.rooms << QStringLiteral("Аудитория %1").arg(i + 1);
    const qint64 first = QDateTime(QDate(2026, 11, 14), QTime(9, 0), paper.zone).toMSecsSinceEpoch();
    const int rounds = (sessions + rooms - 1) / rooms;
    for (int i = 0; i < sessions; ++i) {
        const int round = i / rooms, day = round * 2 / rounds;
        const qint64 start = first + day * 86'400'000LL + (round - (day * rounds + 1) / 2) * 1'200'000LL;
        paper.sessions << ProgrammePaper::Session{start,
                                                  start + 1'200'000,
                                                  QStringLiteral("Занятие %1: смысловое чтение на уроке").arg(i + 1),
                                                  QStringLiteral("Мастерская"),
                                                  ProgrammePaper::Kind::Talk,
                                                  paper.rooms.at(i % rooms),
                                                  {QStringLiteral("Жарикова Нелли Ринатовна")},
                                                  {}};
    }
    return paper;
}

ReadinessPaper readinessSample() {
    ReadinessPaper paper;
    paper.title = QStringLiteral("Школа «Чтение со смыслом»");
    paper.lines = {QStringLiteral("14–15 ноября 2026 г."), QStringLiteral("Ачинск")};
    paper.asOf = QStringLiteral("01.10.2026 12:00");
    paper.steps = {
        {1, QStringLiteral("Тема"), domain::StepState::Done, 100, {}, {}},
        {2, QStringLiteral("Место или площадка"), domain::StepState::Open, 50, {QStringLiteral("Город")}, {}},
        {3,
         QStringLiteral("Команда"),
         domain::StepState::NotBegun,
         0,
         {QStringLiteral("заместитель")},
         QStringLiteral("Жарикова Нелли")},
        {4,
         QStringLiteral("Спикеры"),
         domain::StepState::Late,
         40,
         {QStringLiteral("спикер с согласием")},
         QStringLiteral("Жарикова Нелли")}};
    paper.late = {{QStringLiteral("Пригласить спикеров"), QStringLiteral("Спикеры"), {}, QStringLiteral("25.09.2026")}};
    paper.seen = {{QStringLiteral("Название"), QStringLiteral("Чтение со смыслом")}, {QStringLiteral("Ссылка"), {}}};
    return paper;
}

std::optional<QString> outputOf(const QString& program, const QStringList& arguments) {
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) return std::nullopt;
    QProcess process;
    process.start(path, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString fileWith(const QByteArray& bytes, const QString& name) {
    static const QTemporaryDir folder;
    const QString shots = qEnvironmentVariable("RS_SHOTS");
    const QString path = (shots.isEmpty() ? folder.path() : shots) + u'/' + name;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    EXPECT_EQ(file.write(bytes), bytes.size());
    return path;
}

} // namespace rs::test
