// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedback/feedbackrows.h"

#include "base/fold.h"
#include "domain/contacts.h"
#include "domain/nameagreement.h"
#include "domain/personname.h"
#include "domain/registry.h"
#include "domain/words.h"
#include "services/import/moments.h"
#include "storage/recordio.h"

namespace rs::services {

using base::Result;
using domain::Record;
using Kind = FeedbackColumn::Kind;

namespace {

const domain::Entity& participantEntity() { return domain::entity(u"participant"); }

bool isUnnamed(QStringView cell) {
    const QString word = base::fold(cell);
    return word == QLatin1String("anonymous") || word == QStringLiteral("аноним") || word == QStringLiteral("анонимно");
}

//! The first cell that says something counts.
void readPerson(Record& sender, const QString& field, QStringView cell) {
    if (isUnnamed(cell)) return;
    const auto fill = [&sender](QAnyStringView name, const QString& text) {
        if (!text.isEmpty() && sender.text(name).isEmpty()) sender.set(name, text);
    };
    if (field == QLatin1String("email")) return fill(u"email", domain::readEmail(cell).email);
    if (field == QLatin1String("phone")) return fill(u"phone", domain::readPhone(cell).phone);
    if (field != QLatin1String("full_name")) return fill(field, cell.toString());
    if (!sender.text(u"family_name").isEmpty()) return;
    const domain::PersonName name = domain::splitName(cell);
    fill(u"family_name", name.family);
    fill(u"given_name", name.given);
    fill(u"patronymic", name.patronymic);
}

} // namespace

FeedbackRow FeedbackRows::read(qsizetype row) const {
    const ImportRows& rows = m_source.rows();
    FeedbackRow out;
    out.sender = Record(participantEntity());
    for (int column = 0; column < rows.cellCount(row); ++column) {
        const QStringView cell = rows.cell(row, column).trimmed();
        if (cell.isEmpty()) continue;
        if (column >= m_columns.size()) {
            out.problems << RowProblem{RowProblem::Code::TooManyCells, column, cell.toString()};
            break;
        }
        if (m_columns.at(column).kind == Kind::Skip) continue;
        if (rows.isDamaged(row) && cell.contains(QChar::ReplacementCharacter))
            out.problems << RowProblem{RowProblem::Code::Unreadable, column, cell.toString()};
        else if (!domain::saysNothing(cell))
            readCell(out, column, cell);
    }
    if (out.form.answers.isEmpty() && out.problems.isEmpty()) out.problems << RowProblem{RowProblem::Code::NoAnswer};
    return out;
}

void FeedbackRows::readCell(FeedbackRow& out, int column, QStringView cell) const {
    const FeedbackColumn& target = m_columns.at(column);
    switch (target.kind) {
    case Kind::Question:
        return readAnswer(out, column, cell);
    case Kind::Time:
        return readTime(out, column, cell);
    case Kind::Person:
        return readPerson(out.sender, target.field, cell);
    case Kind::RowId:
        out.number = cell.toString();
        return;
    case Kind::Skip:
        return;
    }
}

void FeedbackRows::readTime(FeedbackRow& out, int column, QStringView cell) const {
    const domain::DateReading reading = domain::readDate(cell, m_columns.dateOrder());
    if (reading.ok())
        out.at = momentOf(reading, cell, m_zone);
    else
        out.problems << RowProblem{RowProblem::Code::ImpossibleDate, column, cell.toString()};
}

void FeedbackRows::readAnswer(FeedbackRow& out, int column, QStringView cell) const {
    const FeedbackColumn& target = m_columns.at(column);
    const domain::Question& question = target.question;
    const domain::AnswerReading reading = domain::readAnswer(question.kind, cell, target.separator);
    if (!reading.ok) {
        const bool scale = question.kind == domain::QuestionKind::Scale;
        const auto code = scale ? RowProblem::Code::NotOnScale : RowProblem::Code::NoRecommendation;
        out.problems << RowProblem{code, column, cell.toString()};
        return;
    }
    if (reading.isBlank()) return;
    out.form.answers.insert(question.code, reading.value);
    if (question.kind == domain::QuestionKind::Recommendation && !out.form.recommendation)
        out.form.recommendation = reading.value.toInt();
}

Result<SenderFinder> SenderFinder::prepare(storage::Store& store, const base::Id& event) {
    RS_ASSIGN(PersonFinder everybody, PersonFinder::prepare(store));
    SenderFinder finder(std::move(everybody));
    RS_ASSIGN(storage::RecordReader reader,
              storage::RecordReader::byCondition(store.database(), participantEntity(), u"t.event_id = ?1"));
    reader.statement().bind(1, event);
    RS_ASSIGN(const QList<Record> participants, reader.all());
    for (const Record& one : participants) {
        const base::Id person = one.reference(u"person_id");
        if (person.isNull()) continue;
        const QString email = domain::emailKey(one.text(u"email"));
        if (!email.isEmpty()) finder.m_byEmail.insert(email, {person, printOf(one)});
        finder.m_byName.insert(base::fold(one.title()), person);
    }
    return finder;
}

Result<base::Id> SenderFinder::find(const Record& sender) {
    const QString email = domain::emailKey(sender.text(u"email")), name = base::fold(sender.title());
    if (email.isEmpty() && name.isEmpty()) return base::Id();
    const domain::PersonPrint print = printOf(sender);
    const auto known = email.isEmpty() ? decltype(m_byEmail.values()){} : m_byEmail.values(email);
    for (const auto& [person, other] : known) {
        const bool alone = name.isEmpty() && known.size() == 1;
        if (alone || (!name.isEmpty() && compareNames(other.name, print.name) == domain::NameAgreement::Agree))
            return person;
    }
    QList<base::Id> namesakes = name.isEmpty() ? QList<base::Id>() : m_byName.values(name);
    namesakes.erase(std::unique(namesakes.begin(), namesakes.end()), namesakes.end());
    if (known.isEmpty() && namesakes.size() == 1) return namesakes.first();
    return m_everybody.find(sender, print);
}

} // namespace rs::services
