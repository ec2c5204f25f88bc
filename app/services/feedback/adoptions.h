// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedback/questionnairestore.h"

#include <QTimeZone>

namespace rs::services {

//! What people say they started to use, as records: a form and a practice it names make one adoption. A practice that
//! is not in the library yet gets into it by its name. Who is known to use a practice already confirms that it is
//! still in use. The same form never counts twice.
class Adoptions {
public:
    //! Reads what the school asks and what the library holds.
    [[nodiscard]] static base::Result<Adoptions> prepare(storage::Store& store, const base::Id& event);

    //! Stores a new form with what it says, in its step of undo.
    [[nodiscard]] base::Result<> keep(storage::Writer& writer, const domain::Record& response);
    //! Of a form that goes: what it alone says goes, too.
    [[nodiscard]] static base::Result<> forget(storage::Writer& writer, const domain::Record& response);

    //! Made by keep() so far.
    [[nodiscard]] qint64 made() const { return m_made; }

private:
    Adoptions() = default;
    [[nodiscard]] QStringList named(const domain::Record& response) const;
    [[nodiscard]] base::Result<base::Id> practiceOf(storage::Writer& writer, const QString& name);
    [[nodiscard]] base::Result<bool> confirm(storage::Writer& writer, const domain::Record& adoption) const;

    base::Id m_event;
    QTimeZone m_zone = QTimeZone::utc();
    QStringList m_codes;              //!< of questions about practices
    QHash<QString, base::Id> m_known; //!< practices by folded name
    qint64 m_made = 0;
};

//! Is it the name of a practice rather than «нет», "not yet", a dash or a whole story?
[[nodiscard]] bool namesPractice(const QString& words);

} // namespace rs::services
