// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <functional>

namespace rs::papers {

//! The words of a paper in its language, whatever language the window speaks; context "papers".
class Texts {
public:
    //! Gives the translation of an English source text; %n by `number` unless that is negative.
    using Lookup = std::function<QString(const char* source, int number)>;

    Texts(base::Language language, Lookup lookup) : m_language(language), m_lookup(std::move(lookup)) {}

    [[nodiscard]] QString operator()(const char* source, int number = -1) const { return m_lookup(source, number); }
    [[nodiscard]] base::Language language() const { return m_language; }
    [[nodiscard]] QLocale locale() const {
        return m_language == base::Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    //! «Суббота, 14 ноября 2026», "Saturday, 14 November 2026".
    [[nodiscard]] QString longDate(const QDate& date) const {
        const QString words = locale().toString(date, QStringLiteral("dddd, d MMMM yyyy"));
        return words.left(1).toUpper() + words.mid(1);
    }

private:
    base::Language m_language;
    Lookup m_lookup;
};

} // namespace rs::papers
