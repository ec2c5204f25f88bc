// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/field.h"
#include "services/regioncatalog.h"
#include "services/words.h"

#include <QJsonValue>
#include <QLocale>
#include <QTimeZone>
#include <QVariant>

namespace rs::services {

//! Names of the records that references point to, and the way back.
class Titles {
public:
    virtual ~Titles() = default;
    //! Empty if there is no such record.
    [[nodiscard]] virtual QString titleOf(const domain::Entity& entity, const base::Id& id) = 0;
    //! The record that alone has this title (folded). Errors: UnknownRecord, AmbiguousName.
    [[nodiscard]] virtual base::Result<base::Id> find(const domain::Entity& entity, const QString& title) = 0;
};

enum class ValueStyle {
    Table, //!< times to the minute
    File,  //!< times to the second: what goes out comes back the same
};

struct ValueContext {
    QTimeZone zone = QTimeZone::utc(); //!< of the event; instants are shown and read in it
    Titles* titles = nullptr;          //!< without it references are shown and read as ids
    ValueStyle style = ValueStyle::Table;
};

//! The one place that turns values into words people read, and what people type into values.
class ValueText {
public:
    using Context = ValueContext;

    ValueText(base::Language language, RegionCatalog regions);

    [[nodiscard]] base::Language language() const { return m_words->language(); }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    //! As people read it; an empty value is an empty text.
    [[nodiscard]] QString display(const domain::Field& field, const QVariant& value, const Context& context = {}) const;

    //! What somebody typed or a file says. An empty text is the empty value; words of either language, codes,
    //! and what plainText() gives are understood. Error ValueInvalid (field, text), from references also
    //! UnknownRecord and AmbiguousName.
    [[nodiscard]] base::Result<QVariant> parse(const domain::Field& field, const QString& text,
                                               const Context& context = {}) const;

private:
    [[nodiscard]] QString displayInstant(qint64 milliseconds, const Context& context) const;
    [[nodiscard]] QString displayReferences(const domain::Field& field, const QString& json,
                                            const Context& context) const;
    [[nodiscard]] QString regionName(const QString& code) const;

    const Words* m_words;
    QLocale m_locale;
    RegionCatalog m_regions;
};

//! The same for programs, whatever the language: codes, ISO dates, moments in UTC with Z, ids.
[[nodiscard]] QString plainText(const domain::Field& field, const QVariant& value);
[[nodiscard]] QJsonValue jsonValue(const domain::Field& field, const QVariant& value);
[[nodiscard]] QString instantText(qint64 milliseconds);

//! The ids of a References value and back.
[[nodiscard]] QList<base::Id> idsOf(const QVariant& references);
[[nodiscard]] QVariant referencesOf(const QList<base::Id>& ids);

} // namespace rs::services
