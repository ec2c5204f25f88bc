// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "shell/pageid.h"

#include <QObject>

#include <functional>

namespace rs::schools {
class OpenSchool;
class SchoolDialog;
} // namespace rs::schools
namespace rs::services {
class Workspace;
}
namespace rs::shell {
class MainWindow;
}
namespace rs::tables {
class RecordTable;
}
namespace rs::transfer {
class ExportDialog;
class ImportDialog;
} // namespace rs::transfer

namespace rs::desktop {

class StorePages;

//! Lists in and out: from the menu, dropped onto the window, from the clipboard. A list goes into the open school;
//! without one a school is begun first.
class Lists : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void(const base::Id&)>;
    struct Place {
        services::Workspace& workspace;
        shell::MainWindow& window;
        schools::OpenSchool& school;
        StorePages& pages;
    };
    explicit Lists(const Place& place);

    //! Asks for a file first.
    void import();
    void importFile(const QString& path);
    void importText(const QString& text);
    //! The table in front.
    transfer::ExportDialog* exportTable(tables::RecordTable& table);
    //! The dialog that is open now, if any.
    [[nodiscard]] transfer::ImportDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    //! A list waits for a school: begin one with this title and say which it is.
    void schoolWanted(const QString& title, const rs::desktop::Lists::Then& then);
    //! People came: who is similar may have changed.
    void imported();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addDeeds();
    [[nodiscard]] tables::RecordTable* tableInFront() const;
    void takeDropped(const QStringList& files);
    void withSchool(const QString& title, const Then& then);
    [[nodiscard]] transfer::ImportDialog* open(const base::Id& school);
    void finish(const QString& sentence, const base::Id& school);

    Place m_place;
    transfer::ImportDialog* m_dialog = nullptr;
};

} // namespace rs::desktop
