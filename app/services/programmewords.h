// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "services/programme.h"
#include "services/words.h"

#include <QLocale>

namespace rs::services {

//! A conflict as people read it: «Зал занят дважды.» «Методкабинет, пт 12:30–13:00» «От вопроса к проекту».
struct ConflictText {
    QString title;
    QString detail;    //!< where and when, or how many
    QStringList sides; //!< titles of the sessions and schools that the title and detail do not name

    //! All of it in one line.
    [[nodiscard]] QString sentence() const;
};

//! The words for conflicts and their mends in one language, for windows, papers and the command line.
class ProgrammeWords {
public:
    //! The programme must outlive it.
    ProgrammeWords(const Programme& programme, base::Language language);

    [[nodiscard]] ConflictText conflict(const domain::ProgrammeConflict& conflict) const;
    //! What a click would do: «Сдвинуть дискуссию на 13:00».
    [[nodiscard]] QString mend(const domain::ProgrammeMend& mend) const;
    //! The same with the title of the session: for a tooltip.
    [[nodiscard]] QString mendTip(const domain::ProgrammeMend& mend) const;

    //! «пт 12:30–13:00», in schools of over a week «12 марта 12:30–13:00», on clocks of the school.
    [[nodiscard]] QString span(const domain::TimeSpan& span) const;
    //! «М. А. Лиханова».
    [[nodiscard]] static QString shortName(const QString& name);

private:
    [[nodiscard]] QString text(const char* source) const;
    [[nodiscard]] QString detailOf(const domain::ProgrammeConflict& conflict) const;
    [[nodiscard]] QString quoted(const QString& title) const;
    [[nodiscard]] QString titleOf(const base::Id& session) const;
    [[nodiscard]] QString nameOf(const base::Id& subject) const;
    [[nodiscard]] QString day(const QDateTime& moment) const;
    [[nodiscard]] QString time(const QDateTime& moment) const;
    [[nodiscard]] QString neighbour(const domain::ProgrammeConflict& conflict) const;
    [[nodiscard]] QString moved(const domain::SessionSlot& after) const;

    const Programme& m_programme;
    const Words& m_words;
    QLocale m_locale;
};

} // namespace rs::services
