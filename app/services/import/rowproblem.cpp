// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/rowproblem.h"

#include "services/words.h"

#include <QCoreApplication>

namespace rs::services {

namespace {

constexpr qsizetype shownLength = 60;

const char* emailText(domain::EmailProblem problem) {
    using enum domain::EmailProblem;
    switch (problem) {
    case NoAt:
        return QT_TRANSLATE_NOOP("import", "the e-mail address \"%1\" has no @");
    case SeveralAts:
        return QT_TRANSLATE_NOOP("import", "the e-mail address \"%1\" has more than one @");
    case NothingBefore:
        return QT_TRANSLATE_NOOP("import", "the e-mail address \"%1\" has nothing before the @");
    case NothingAfter:
        return QT_TRANSLATE_NOOP("import", "the e-mail address \"%1\" has nothing after the @");
    case Spaces:
        return QT_TRANSLATE_NOOP("import", "there is a space in the e-mail address \"%1\"");
    case Dots:
        return QT_TRANSLATE_NOOP("import", "there is a dot too many in the e-mail address \"%1\"");
    case BadCharacter:
        return QT_TRANSLATE_NOOP("import", "the e-mail address \"%1\" has a character that cannot be there");
    case NoDomain:
        return QT_TRANSLATE_NOOP("import", "the e-mail address \"%1\" has no full domain, such as example.org");
    case None:
    case Empty:
        break;
    }
    return QT_TRANSLATE_NOOP("import", "\"%1\" is no e-mail address");
}

const char* pattern(const RowProblem& problem) {
    switch (problem.code) {
    case RowProblem::Code::NoName:
        return QT_TRANSLATE_NOOP("import", "the row has no name");
    case RowProblem::Code::NameTooLong:
        return QT_TRANSLATE_NOOP("import", "the name is too long: \"%1\"");
    case RowProblem::Code::BadEmail:
        return emailText(problem.email);
    case RowProblem::Code::ImpossibleDate:
        return QT_TRANSLATE_NOOP("import", "there is no such date: \"%1\"");
    case RowProblem::Code::TooManyCells:
        return QT_TRANSLATE_NOOP("import", "the row has more cells than the heading; the first one too many is \"%1\"");
    case RowProblem::Code::Unreadable:
        return QT_TRANSLATE_NOOP("import", "\"%1\" cannot be read whole in the encoding of the file");
    case RowProblem::Code::NotOnScale:
        return QT_TRANSLATE_NOOP("import", "\"%1\" is no answer from 1 to 5");
    case RowProblem::Code::NoRecommendation:
        return QT_TRANSLATE_NOOP("import", "\"%1\" is no answer from 0 to 10");
    case RowProblem::Code::NoAnswer:
        return QT_TRANSLATE_NOOP("import", "the form has no answers");
    }
    Q_UNREACHABLE();
}

} // namespace

QString problemText(const RowProblem& problem, const Words& words) {
    const QString text = words.text("import", pattern(problem));
    if (!text.contains(QStringLiteral("%1"))) return text;
    const bool whole = problem.value.size() <= shownLength;
    return text.arg(whole ? problem.value : problem.value.left(shownLength) + QChar(0x2026));
}

} // namespace rs::services
