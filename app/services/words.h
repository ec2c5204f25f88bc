// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/language.h"
#include "domain/entity.h"

#include <memory>

class QTranslator;

namespace rs::services {

//! What things are called in one language, whatever language the window speaks: errors as sentences, fields,
//! tables, codes of closed lists, steps of undo. May be used from any thread.
class Words {
public:
    //! Made once a language and kept.
    [[nodiscard]] static const Words& of(base::Language language);
    ~Words();
    Q_DISABLE_COPY_MOVE(Words)

    [[nodiscard]] base::Language language() const { return m_language; }

    //! One whole sentence that says what happened and, where it helps, what to do.
    [[nodiscard]] QString sentence(const base::Error& error) const;

    [[nodiscard]] QString field(const domain::Field& field) const;
    [[nodiscard]] QString entity(const domain::Entity& entity) const;
    [[nodiscard]] QString entities(const domain::Entity& entity) const;
    //! The word for a code; a code that is in no list stays as it is.
    [[nodiscard]] QString choice(const domain::Field& field, const QString& code) const;
    [[nodiscard]] QString yesNo(bool yes) const;
    //! What undo would take back: «Правка: 3 записи», "Import: 2 records".
    [[nodiscard]] QString action(const QString& code, qint64 records) const;

    //! Any text of the translation files; %n by `number`.
    [[nodiscard]] QString text(const char* context, const char* source, int number = -1) const;

private:
    explicit Words(base::Language language);
    [[nodiscard]] QString argument(const base::Error& error, qsizetype index) const;

    base::Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace rs::services
