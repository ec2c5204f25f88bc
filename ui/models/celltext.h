// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storetitles.h"
#include "services/workspace.h"

namespace rs::models {

//! How a value reads in a cell of a table, and what a typed text means there. In the language of the window.
class CellText {
public:
    explicit CellText(services::Workspace& workspace);

    //! Moments are those of `zone`; invalid: of zone().
    [[nodiscard]] QString show(const domain::Field& field, const QVariant& value, const QTimeZone& zone = {});
    //! As an editor begins with it: numbers without groups.
    [[nodiscard]] QString showForEditing(const domain::Field& field, const QVariant& value, const QTimeZone& zone = {});

    //! A value as the store keeps it, or the reason why the text is none.
    struct Reading {
        QVariant value;
        QString problem = {};
        [[nodiscard]] bool ok() const { return problem.isEmpty(); }
    };
    //! `given` is a text, or a value of the field's own kind (yes or no, an id).
    [[nodiscard]] Reading read(const domain::Field& field, const QVariant& given, const QTimeZone& zone = {});

    struct Named {
        QString value; //!< code, or id as text
        QString words;
    };
    //! Regions in the order of their names.
    [[nodiscard]] QList<Named> regions() const;
    //! At most `limit` records a reference may point to, whose names hold `text`.
    //! `parent`: of those that hang on such a record only the ones that hang on this.
    [[nodiscard]] QList<Named> findReferences(const domain::Field& field, const QString& text, int limit,
                                              const base::Id& parent = {});
    [[nodiscard]] QStringList regionOrder() const;

    //! Of what has no event of its own.
    [[nodiscard]] const QTimeZone& zone() const { return m_context.zone; }
    void setZone(const QTimeZone& zone) { m_context.zone = zone; }
    //! That of the record's event; zone() if it has none.
    [[nodiscard]] QTimeZone zoneOf(const domain::Record& record);
    //! Those of the store's events beside zone(); none for records that stand outside events.
    [[nodiscard]] QList<QTimeZone> otherZones(const domain::Entity& entity) const;
    //! Records have changed: their names and zones are asked for again.
    void forgetTitles();
    //! Another language is in force, or other regions are known.
    void renew();

private:
    [[nodiscard]] services::ValueText::Context contextIn(const QTimeZone& zone) const;

    services::Workspace& m_workspace;
    std::unique_ptr<services::StoreTitles> m_titles;
    services::RegionCatalog m_regions;
    services::ValueText::Context m_context;
    QHash<base::Id, QTimeZone> m_zones; //!< of events
    std::unique_ptr<services::ValueText> m_text;
};

//! «Красноярск, UTC+7» in the language of the window: services::zoneWords().
[[nodiscard]] QString zoneWords(const QTimeZone& zone, const QDateTime& at);

//! «12 марта 2027», "12 March 2027" in the language of the window.
[[nodiscard]] QString dayWords(const QDate& day);

//! The language of the window, by the locale in force.
[[nodiscard]] base::Language windowLanguage();

//! Words of a yes/no field: a consent is given or not, all others say yes or no.
[[nodiscard]] QString yesNoWords(const domain::Field& field, bool yes);

} // namespace rs::models
