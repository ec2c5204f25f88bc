// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedback/feedbackcolumns.h"

#include "base/fold.h"
#include "domain/words.h"
#include "exchange/headersynonyms.h"
#include "services/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace rs::services {

using domain::Question;
using domain::QuestionKind;
using Kind = FeedbackColumn::Kind;

namespace {

constexpr qsizetype sampleRows = 2000;
constexpr double mostly = 0.8;
constexpr int fewestHeadings = 3;

//! Titles of columns that form services add, best first where several are there.
constexpr const char16_t* timeTitles[] = {
    u"completion time", u"время выполнения", u"время завершения", u"submitted",          u"время отправки",
    u"отметка времени", u"timestamp",        u"время создания",   u"дата и время",       u"дата заполнения",
    u"время ответа",    u"created",          u"end date",         u"start time",         u"время начала",
    u"start date",      u"last modified",    u"время изменения",  u"последнее изменение"};
constexpr const char16_t* numberTitles[] = {
    u"id",        u"respondentid", u"respondent id", u"response id", u"id ответа",
    u"answer id", u"номер",        u"номер ответа",  u"no",          u"n"};
constexpr const char16_t* nameWords[] = {u"имя", u"фамили", u"отчеств", u"фио", u"name", u"patronymic"};
//! Numbers under such headings are amounts, not marks.
constexpr const char16_t* amountWords[] = {u"сколько", u"количество", u"стаж",  u"возраст", u"число",   u"how many",
                                           u"how old", u"number of",  u"years", u"age",     u"how much"};

template <typename List>
bool holdsAny(const QString& text, const List& words) {
    return std::any_of(std::begin(words), std::end(words),
                       [&text](const char16_t* word) { return text.contains(QStringView(word)); });
}

//! A heading as a question people read: without the tags some services leave in it.
QString readable(QString title) {
    static const QRegularExpression tags(QStringLiteral("<[^<>]{1,40}>"));
    return title.replace(tags, QStringLiteral(" ")).simplified();
}

QString folded(const QString& title) { return exchange::plainHeader(base::fold(readable(title))); }

double shareOfDates(const QStringList& cells, domain::DateOrder order) {
    qsizetype filled = 0, dates = 0;
    for (const QString& cell : cells) {
        if (domain::saysNothing(cell)) continue;
        ++filled;
        dates += domain::readDate(cell, order).ok() ? 1 : 0;
    }
    return filled == 0 ? 0 : double(dates) / double(filled);
}

bool hasCyrillic(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

//! «Response, Response, Response»: a second heading, no answers.
bool isHeading(const ImportRows& rows, qsizetype row) {
    int filled = 0;
    QStringView first;
    for (int column = 0; column < rows.cellCount(row); ++column) {
        const QStringView cell = rows.cell(row, column).trimmed();
        if (cell.isEmpty()) continue;
        if (filled++ == 0) first = cell;
        if (cell != first || domain::readScore(cell)) return false;
    }
    return filled >= fewestHeadings;
}

} // namespace

//! Works through the columns of one list.
class FeedbackColumns::Matcher {
public:
    Matcher(const ImportSource& source, const Questionnaire& form) : m_source(source), m_form(form) {}

    FeedbackColumns match();

private:
    void readCells();
    void findTime();
    bool takeService(int column);
    bool takeKnown(int column);
    bool takeBank(int column);
    void takeContent(int column);
    void ask(int column, const Question& question);
    [[nodiscard]] QString heading(int column) const { return folded(m_result.at(column).title); }
    [[nodiscard]] bool isUsed(const QString& code) const { return m_used.contains(code); }
    [[nodiscard]] bool fits(int column, QuestionKind kind) const {
        return domain::shareAnswering(kind, m_cells[column]) >= mostly;
    }

    const ImportSource& m_source;
    const Questionnaire& m_form;
    QList<QStringList> m_cells;
    QSet<QString> m_used;
    QSet<int> m_done;
    bool m_recommends = false;
    FeedbackColumns m_result;
};

void FeedbackColumns::Matcher::readCells() {
    const ImportRows& rows = m_source.rows();
    qsizetype first = m_source.firstDataRow();
    while (first < rows.size() && isHeading(rows, first)) ++first;
    m_result.m_firstRow = first;
    for (int column = 0; column < m_source.mapping().size(); ++column) {
        QStringList cells;
        for (qsizetype row = first; row < std::min(rows.size(), first + sampleRows); ++row)
            cells << rows.cell(row, column).trimmed().toString();
        m_cells << cells;
        m_result.m_columns << FeedbackColumn{Kind::Skip, readable(m_source.mapping().title(column))};
        m_result.m_options << QStringList();
    }
}

void FeedbackColumns::Matcher::findTime() {
    int best = -1, bestPlace = int(std::size(timeTitles));
    for (int column = 0; column < m_cells.size(); ++column) {
        const auto fallback =
            hasCyrillic(m_result.at(column).title) ? domain::DateOrder::DayFirst : domain::DateOrder::MonthFirst;
        const domain::DateOrder order = domain::inferDateOrder(m_cells[column], fallback);
        const QString title = heading(column);
        int place = 0;
        while (place < int(std::size(timeTitles)) && !title.contains(QStringView(timeTitles[place]))) ++place;
        if (place == int(std::size(timeTitles)) && best >= 0) continue;
        if (shareOfDates(m_cells[column], order) < mostly) continue;
        if (place < int(std::size(timeTitles))) m_done.insert(column); // times of the service are no answers
        if (best >= 0 && place >= bestPlace) continue;
        best = column;
        bestPlace = place;
        m_result.m_dateOrder = m_source.origin() == ListOrigin::Own ? m_source.dateOrder() : order;
    }
    if (best < 0) return;
    m_done.insert(best);
    m_result.m_columns[best].kind = Kind::Time;
}

bool FeedbackColumns::Matcher::takeService(int column) {
    const QString title = heading(column);
    if (std::any_of(std::begin(numberTitles), std::end(numberTitles),
                    [&title](const char16_t* one) { return title == QStringView(one); })) {
        m_result.m_columns[column].kind = Kind::RowId;
        return true;
    }
    const ColumnTarget& target = m_source.mapping().target(column);
    const QString field = target.name();
    const bool contact = field == QLatin1String("email") || field == QLatin1String("phone");
    const bool name = field == QLatin1String("full_name") || field == QLatin1String("family_name") ||
                      field == QLatin1String("given_name") || field == QLatin1String("patronymic");
    if (!contact && !(name && holdsAny(title, nameWords))) return false;
    m_result.m_columns[column].kind = Kind::Person;
    m_result.m_columns[column].field = field;
    return true;
}

void FeedbackColumns::Matcher::ask(int column, const Question& question) {
    FeedbackColumn& target = m_result.m_columns[column];
    target.kind = Kind::Question;
    target.question = question;
    const domain::QuestionGuess guess = domain::guessQuestion(m_cells[column]);
    m_result.m_options[column] = guess.options;
    target.separator = domain::guessSeparator(m_cells[column]);
    const auto holds = [](const QString& cell) { return cell.contains(u';'); };
    if (target.separator.isEmpty() && std::any_of(m_cells[column].begin(), m_cells[column].end(), holds))
        target.separator = QStringLiteral(";");
    if (question.id.isNull() && domain::hasOptions(question.kind)) target.question.options = guess.options;
    m_used.insert(question.code);
    m_done.insert(column);
    m_recommends = m_recommends || question.kind == QuestionKind::Recommendation;
}

bool FeedbackColumns::Matcher::takeKnown(int column) {
    const QString title = heading(column);
    const domain::BankQuestion* bank = domain::bankQuestionOf(base::fold(m_result.at(column).title));
    for (const Question& question : m_form.questions) {
        if (isUsed(question.code)) continue;
        bool same = title == folded(question.text) || base::fold(m_result.at(column).title) == question.code;
        if (!same && bank && question.code == QLatin1String(bank->code)) same = fits(column, question.kind);
        for (const base::Language language : {base::Language::Russian, base::Language::English}) {
            const domain::BankQuestion* own = same ? nullptr : domain::bankQuestion(question.code);
            same = same || (own && title == folded(questionOf(*own, language).text));
        }
        if (!same) continue;
        ask(column, question);
        return true;
    }
    return false;
}

bool FeedbackColumns::Matcher::takeBank(int column) {
    const FeedbackColumn& target = m_result.at(column);
    const domain::BankQuestion* bank = domain::bankQuestionOf(base::fold(target.title));
    if (!bank) bank = domain::bankQuestion(base::fold(target.title));
    if (!bank || isUsed(QString::fromLatin1(bank->code)) || m_form.question(QString::fromLatin1(bank->code)))
        return false;
    if (!fits(column, bank->kind)) return false;
    ask(column, {{}, QString::fromLatin1(bank->code), bank->kind, target.title, {}, false});
    return true;
}

void FeedbackColumns::Matcher::takeContent(int column) {
    // Services add columns that nobody fills in.
    const auto blank = [](const QString& cell) { return domain::saysNothing(cell); };
    if (std::all_of(m_cells[column].begin(), m_cells[column].end(), blank)) return;
    const QString title = m_result.at(column).title;
    QuestionKind kind = domain::guessQuestion(m_cells[column]).kind;
    const bool number = domain::rangeOf(kind).has_value();
    if (number && holdsAny(base::fold(title), amountWords)) kind = QuestionKind::Text;
    // A school has one recommendation; another column of 0 to 10 stays as it was written.
    if (kind == QuestionKind::Recommendation && m_recommends) kind = QuestionKind::Text;
    QString code =
        kind == QuestionKind::Recommendation ? QStringLiteral("recommendation") : domain::ownQuestionCode(title);
    const QString base = code;
    for (int n = 2; isUsed(code) || m_form.question(code); ++n) code = base + u'_' + QString::number(n);
    ask(column, {{}, code, kind, title, {}, false});
}

FeedbackColumns FeedbackColumns::Matcher::match() {
    readCells();
    findTime();
    const auto each = [this](auto take) {
        for (int column = 0; column < m_cells.size(); ++column) {
            if (m_done.contains(column)) continue;
            if (take(column)) m_done.insert(column);
        }
    };
    each([this](int column) { return takeService(column); });
    each([this](int column) { return takeKnown(column); });
    each([this](int column) { return takeBank(column); });
    each([this](int column) {
        takeContent(column);
        return true;
    });
    return std::move(m_result);
}

FeedbackColumns FeedbackColumns::match(const ImportSource& source, const Questionnaire& form) {
    return Matcher(source, form).match();
}

int FeedbackColumns::questions() const {
    return int(std::count_if(m_columns.begin(), m_columns.end(),
                             [](const FeedbackColumn& one) { return one.kind == Kind::Question; }));
}

int FeedbackColumns::newQuestions() const {
    return int(std::count_if(m_columns.begin(), m_columns.end(), [](const FeedbackColumn& one) {
        return one.kind == Kind::Question && one.question.id.isNull();
    }));
}

void FeedbackColumns::setQuestionKind(int column, QuestionKind kind) {
    FeedbackColumn& target = m_columns[column];
    target.kind = Kind::Question;
    if (!target.question.id.isNull()) return;
    target.question.kind = kind;
    if (target.question.code.isEmpty()) {
        target.question.code = domain::ownQuestionCode(target.title);
        target.question.text = target.title;
    }
    target.question.options = domain::hasOptions(kind) ? m_options[column] : QStringList();
}

} // namespace rs::services
