// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetable/board.h"

#include <QListWidget>

namespace rs::timetable {

//! Sessions that have no time yet: dragged into the timetable, or placed where there is room by Enter.
class Tray : public QListWidget {
    Q_OBJECT
public:
    explicit Tray(QWidget* parent = nullptr);

    void setSessions(const QList<BoardSession>& sessions);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void placeWanted(const rs::base::Id& id);
    void editWanted(const rs::base::Id& id);
    void removeWanted(const rs::base::Id& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
};

} // namespace rs::timetable
