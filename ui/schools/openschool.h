// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

#include <QTimeZone>

namespace rs::schools {

//! The school whose pages are shown, kept for each store over restarts.
class OpenSchool : public QObject {
    Q_OBJECT
public:
    explicit OpenSchool(services::Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return !m_id.isNull(); }
    [[nodiscard]] const base::Id& id() const { return m_id; }
    [[nodiscard]] const QString& title() const { return m_title; }
    //! The beginning of the title, as much as a heading of the navigation holds.
    [[nodiscard]] QString shortTitle() const;
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

    void open(const base::Id& id);
    void close() { open({}); }
    //! The one that was open when the program ended, if it is still there.
    void restore();

Q_SIGNALS:
    //! Another school, none, or another title or zone of the same one.
    void changed();

private:
    void load();
    [[nodiscard]] QString settingsKey() const;

    services::Workspace& m_workspace;
    base::Id m_id;
    QString m_title;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace rs::schools
