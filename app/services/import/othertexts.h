// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace rs::services {

//! Collects what a row says beyond the fields we have: text by column title, written as a JSON object with its
//! titles in order, so that the same texts always make the same value.
class OtherTexts {
public:
    void clear() { m_texts.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }
    //! A title that is there already gets the text added behind "; ", unless it is the same.
    void add(const QString& title, QStringView text);
    //! Takes over all of a JSON object; false if the text is none.
    bool addJson(QStringView json);
    [[nodiscard]] QString toJson();

    //! `known` completed by what only `more` has.
    [[nodiscard]] static QString merged(const QString& known, const QString& more);

private:
    std::vector<std::pair<QString, QString>> m_texts;
};

} // namespace rs::services
