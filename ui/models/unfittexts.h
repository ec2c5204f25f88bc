// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

#include <QHash>

namespace rs::models {

//! Texts that stand in cells and are no value there, until somebody chooses. They are kept with the data, so that the
//! end of the program loses none. All tables of one store that show these records share them; a field goes by its
//! number in the entity. What was typed into a row that is no record yet goes by the id of the record it will hang on.
class UnfitTexts : public QObject {
    Q_OBJECT
public:
    //! They live as long as the workspace.
    [[nodiscard]] static UnfitTexts& of(services::Workspace& workspace, const domain::Entity& entity);

    //! Reads what was kept before; the first time only.
    [[nodiscard]] base::Result<> load();
    //! Empty: the cell shows its value.
    [[nodiscard]] QString text(const base::Id& id, int field) const;
    [[nodiscard]] QList<base::Id> recordsWith(int field) const;

    enum class Show {
        Now,
        Later, //!< by the next start of the program: it still stands in its editor
    };
    [[nodiscard]] int indexOf(const domain::Field& field) const { return m_entity.indexOf(field.key()); }
    //! An empty text forgets.
    void set(const base::Id& id, int field, const QString& text, Show show = Show::Now);
    //! The row has become a record.
    void move(const base::Id& from, const base::Id& to);

Q_SIGNALS:
    void changed(const rs::base::Id& id, int field);
    //! A text could not be kept.
    void failed(const rs::base::Error& error);

private:
    using Cell = std::pair<base::Id, int>;
    struct Text {
        QString words;
        Show show = Show::Now;
        bool operator==(const Text&) const = default;
    };
    UnfitTexts(services::Workspace& workspace, const domain::Entity& entity);
    [[nodiscard]] QString draftName(const Cell& cell) const;

    services::Workspace& m_workspace;
    const domain::Entity& m_entity;
    QHash<Cell, Text> m_texts;
    bool m_isLoaded = false;
};

} // namespace rs::models
