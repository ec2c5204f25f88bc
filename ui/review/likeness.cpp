// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/likeness.h"

#include <QCoreApplication>
#include <QStringList>

namespace rs::review {

using domain::DuplicateReason;
using domain::DuplicateReasons;

namespace {

constexpr std::pair<DuplicateReason, const char*> reasonTexts[] = {
    {DuplicateReason::SameEmail, QT_TRANSLATE_NOOP("likeness", "same e-mail")},
    {DuplicateReason::SamePhone, QT_TRANSLATE_NOOP("likeness", "same phone")},
    {DuplicateReason::SameName, QT_TRANSLATE_NOOP("likeness", "same name")},
    {DuplicateReason::SimilarName, QT_TRANSLATE_NOOP("likeness", "similar name")},
    {DuplicateReason::SamePlace, QT_TRANSLATE_NOOP("likeness", "same organisation or city")},
};

bool sharesContact(DuplicateReasons reasons) {
    return reasons.testFlag(DuplicateReason::SameEmail) || reasons.testFlag(DuplicateReason::SamePhone);
}

} // namespace

QString reasonWords(DuplicateReasons reasons) {
    QStringList words;
    for (const auto& [reason, text] : reasonTexts) {
        if (reasons.testFlag(reason)) words << QCoreApplication::translate("likeness", text);
    }
    return words.join(QStringLiteral(", "));
}

QString likenessWords(DuplicateReasons reasons) {
    const bool sameName = reasons.testFlag(DuplicateReason::SameName);
    if (sharesContact(reasons) && sameName)
        return QCoreApplication::translate("likeness", "Almost certainly the same person");
    if (sharesContact(reasons) || sameName) return QCoreApplication::translate("likeness", "Probably the same person");
    return QCoreApplication::translate("likeness", "Perhaps the same person");
}

int likeness(DuplicateReasons reasons) {
    constexpr std::pair<DuplicateReason, int> weights[] = {{DuplicateReason::SameEmail, 8},
                                                           {DuplicateReason::SamePhone, 8},
                                                           {DuplicateReason::SameName, 4},
                                                           {DuplicateReason::SamePlace, 2},
                                                           {DuplicateReason::SimilarName, 1}};
    int sum = 0;
    for (const auto& [reason, weight] : weights) sum += reasons.testFlag(reason) ? weight : 0;
    return sum;
}

} // namespace rs::review
