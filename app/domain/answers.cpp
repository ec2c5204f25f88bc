// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answers.h"

#include "domain/words.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace rs::domain {

namespace {

constexpr qsizetype longestOption = 120;
constexpr qsizetype mostOptions = 30;

//! Texts and how often each comes, the most frequent first, equals in the order in which they came.
class Frequencies {
public:
    void add(const QString& text) {
        const auto known = m_places.constFind(text);
        if (known != m_places.constEnd()) {
            ++m_counts[*known].second;
            return;
        }
        m_places.insert(text, m_counts.size());
        m_counts.emplaceBack(text, 1);
    }
    [[nodiscard]] qsizetype size() const { return m_counts.size(); }
    [[nodiscard]] qsizetype total() const {
        qsizetype sum = 0;
        for (const auto& [text, count] : m_counts) sum += count;
        return sum;
    }
    [[nodiscard]] qsizetype longest() const {
        qsizetype most = 0;
        for (const auto& [text, count] : m_counts) most = std::max(most, text.size());
        return most;
    }
    [[nodiscard]] QStringList sorted() const {
        auto counts = m_counts;
        std::stable_sort(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        QStringList texts;
        for (const auto& [text, count] : counts) texts << text;
        return texts;
    }

private:
    QList<std::pair<QString, qsizetype>> m_counts;
    QHash<QString, qsizetype> m_places;
};

QStringList filled(const QStringList& cells) {
    QStringList said;
    for (const QString& cell : cells) {
        if (!saysNothing(cell)) said << cell.trimmed();
    }
    return said;
}

//! Do some parts come again and again?
bool recurs(const Frequencies& parts) {
    return parts.size() <= mostOptions && parts.longest() <= longestOption && parts.size() * 2 <= parts.total();
}

Frequencies partsOf(const QStringList& cells, const QString& separator) {
    Frequencies parts;
    for (const QString& cell : cells) {
        for (const QString& part : splitAnswers(cell, separator)) parts.add(part);
    }
    return parts;
}

//! The scores of all cells; empty if some are no scores.
QList<int> scoresOf(const QStringList& cells) {
    QList<int> scores;
    for (const QString& cell : cells) {
        const std::optional<int> score = readScore(cell);
        if (!score) return {};
        scores << *score;
    }
    return scores;
}

bool mayBeSeveral(const QStringList& cells, const QString& separator) {
    return std::any_of(cells.begin(), cells.end(),
                       [&](const QString& cell) { return splitAnswers(cell, separator).size() > 1; });
}

} // namespace

std::optional<int> readScore(QStringView cell) {
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*(\\d{1,2})(?:[.,]0+)?(?:\\s*(?:из|of|/)\\s*\\d{1,2}|\\s*[-–—:.)]\\s*[^\\d\\s,.].*|\\s*\\(.*\\))?\\s*$"));
    const QRegularExpressionMatch match = pattern.match(cell.toString());
    if (!match.hasMatch()) return std::nullopt;
    return match.capturedView(1).toInt();
}

QStringList splitAnswers(QStringView cell, const QString& separator) {
    QStringList parts;
    const QStringList raw = separator.isEmpty() ? QStringList{cell.toString()} : cell.toString().split(separator);
    for (const QString& one : raw) {
        const QString part = one.trimmed();
        if (!part.isEmpty() && !parts.contains(part)) parts << part;
    }
    return parts;
}

AnswerReading readAnswer(QuestionKind kind, QStringView cell, const QString& separator) {
    const QStringView text = cell.trimmed();
    if (saysNothing(text)) return {};
    if (const std::optional<NumberRange> range = rangeOf(kind)) {
        const std::optional<int> score = readScore(text);
        if (!score || *score < range->first || *score > range->last) return {QJsonValue::Undefined, false};
        return {QJsonValue(*score)};
    }
    if (isList(kind)) {
        const QStringList parts = splitAnswers(text, separator);
        return parts.isEmpty() ? AnswerReading() : AnswerReading{QJsonArray::fromStringList(parts)};
    }
    return {QJsonValue(text.toString())};
}

QStringList answerWords(const QJsonValue& value) {
    QStringList words;
    if (value.isArray()) {
        for (const QJsonValue one : value.toArray()) words << one.toVariant().toString();
    } else if (!value.isUndefined() && !value.isNull()) {
        words << value.toVariant().toString();
    }
    words.removeAll(QString());
    return words;
}

QString answerText(const QJsonValue& value) { return answerWords(value).join(QStringLiteral("; ")); }

QString guessSeparator(const QStringList& cells) {
    const QStringList said = filled(cells);
    for (const char16_t mark : {u';', u'\n', u','}) {
        const QString separator(mark);
        if (!mayBeSeveral(said, separator)) continue;
        if (recurs(partsOf(said, separator))) return separator;
    }
    return {};
}

QuestionGuess guessQuestion(const QStringList& cells) {
    const QStringList said = filled(cells);
    if (said.isEmpty()) return {};
    if (const QList<int> scores = scoresOf(said); !scores.isEmpty()) {
        const auto [least, most] = std::minmax_element(scores.begin(), scores.end());
        if (*least >= 1 && *most <= 5) return {QuestionKind::Scale};
        if (*least >= 0 && *most <= 10) return {QuestionKind::Recommendation};
        return {};
    }
    Frequencies whole;
    for (const QString& cell : said) whole.add(cell);
    const QString separator = guessSeparator(said);
    // «Наука, техника» is one answer where it always comes whole.
    if (!separator.isEmpty()) {
        const Frequencies parts = partsOf(said, separator);
        if (parts.size() < whole.size() || !recurs(whole)) return {QuestionKind::Several, separator, parts.sorted()};
    }
    if (recurs(whole)) return {QuestionKind::Single, {}, whole.sorted()};
    return {};
}

double shareAnswering(QuestionKind kind, const QStringList& cells) {
    const QStringList said = filled(cells);
    if (said.isEmpty()) return 1;
    const auto good =
        std::count_if(said.begin(), said.end(), [kind](const QString& cell) { return readAnswer(kind, cell, {}).ok; });
    return double(good) / double(said.size());
}

} // namespace rs::domain
