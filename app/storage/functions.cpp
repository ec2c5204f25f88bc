// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/functions.h"

#include "base/fold.h"
#include "sql/database.h"

#include <sqlite3.h>

namespace rs::storage {

namespace {

QString argumentOf(sqlite3_value* value) {
    return QString::fromUtf16(static_cast<const char16_t*>(sqlite3_value_text16(value)),
                              sqlite3_value_bytes16(value) / 2);
}

void answer(sqlite3_context* context, const QString& text) {
    sqlite3_result_text16(context, text.utf16(), int(text.size() * 2), SQLITE_TRANSIENT);
}

void foldFunction(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    if (!text) return sqlite3_result_text(context, "", 0, SQLITE_STATIC);
    thread_local std::string folded;
    folded.clear();
    base::foldUtf8({text, size_t(sqlite3_value_bytes(values[0]))}, folded);
    sqlite3_result_text(context, folded.data(), int(folded.size()), SQLITE_TRANSIENT);
}

void digitsFunction(sqlite3_context* context, int, sqlite3_value** values) {
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) return sqlite3_result_text(context, "", 0, SQLITE_STATIC);
    answer(context, base::digitsOf(argumentOf(values[0])));
}

} // namespace

base::Result<> registerFunctions(sql::Database& database) {
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    int code = sqlite3_create_function_v2(database.handle(), "fold", 1, flags, nullptr, foldFunction, nullptr, nullptr,
                                          nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_create_function_v2(database.handle(), "digits", 1, flags, nullptr, digitsFunction, nullptr,
                                          nullptr, nullptr);
    if (code != SQLITE_OK) return tl::unexpected(database.errorFor(code));
    return {};
}

} // namespace rs::storage
