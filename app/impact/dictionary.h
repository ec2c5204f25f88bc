// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/table.h"

#include <QHash>

namespace rs::impact {

//! Things of one kind (topics, cities, projects) as small numbers from 0, with what they are called.
class Dictionary {
public:
    //! The number of the key, a new one if it has none; the label that came first stays. -1 for an empty key.
    int add(const QString& key, const QString& label = {});
    //! The same for words that people wrote: spellings that fold alike are one; the first one is shown.
    int addWords(const QString& words);
    //! -1 if there is none.
    [[nodiscard]] int find(const QString& key) const { return m_numbers.value(key, -1); }

    [[nodiscard]] int size() const { return int(m_all.size()); }
    [[nodiscard]] const Category& at(int number) const { return m_all.at(number); }
    [[nodiscard]] const QList<Category>& all() const { return m_all; }

private:
    QList<Category> m_all;
    QHash<QString, int> m_numbers;
};

} // namespace rs::impact
