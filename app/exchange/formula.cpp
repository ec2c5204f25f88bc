// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formula.h"

#include <algorithm>

namespace rs::exchange {

namespace {

//! The number of apostrophes before a character that starts a formula; -1 if there is none.
qsizetype apostrophesBeforeFormula(QStringView text) {
    qsizetype i = 0;
    while (i < text.size() && text[i] == u'\'') ++i;
    return i < text.size() && QStringView(u"=+-@\t\r").contains(text[i]) ? i : -1;
}

bool isNumberOrPhone(QStringView text) {
    if (text.startsWith(u'+') || text.startsWith(u'-')) text = text.sliced(1);
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isDigit() || c.isSpace() || QStringView(u"().,-").contains(c); });
}

} // namespace

QString protectedFormula(const QString& text) {
    if (apostrophesBeforeFormula(text) < 0 || isNumberOrPhone(text)) return text;
    return u'\'' + text;
}

QString unprotected(QString text) {
    if (text.startsWith(u'\'') && apostrophesBeforeFormula(text) > 0) text.remove(0, 1);
    return text;
}

} // namespace rs::exchange
