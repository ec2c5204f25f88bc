// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/dictionary.h"

#include "base/fold.h"

namespace rs::impact {

int Dictionary::add(const QString& key, const QString& label) {
    if (key.isEmpty()) return -1;
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend()) return *known;
    const int number = size();
    m_numbers.insert(key, number);
    m_all << Category{key, label};
    return number;
}

int Dictionary::addWords(const QString& words) { return add(base::fold(words), words.simplified()); }

} // namespace rs::impact
