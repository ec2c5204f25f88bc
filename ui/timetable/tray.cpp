// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/tray.h"

#include "kit/theme/icon.h"
#include "timetable/timetableview.h"

#include <QKeyEvent>
#include <QMimeData>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using base::Id;
namespace space = kit::theme::space;

namespace {
constexpr int mostRows = 2;
Id idOf(const QListWidgetItem* item) { return item ? item->data(Qt::UserRole).value<Id>() : Id(); }
} // namespace

Tray::Tray(QWidget* parent) : QListWidget(parent) {
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setSpacing(2);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemDoubleClicked, this, [this](auto* item) { Q_EMIT editWanted(idOf(item)); });
    retranslate();
    hide();
}

void Tray::setSessions(const QList<BoardSession>& sessions) {
    const Id current = idOf(currentItem());
    clear();
    for (const BoardSession& session : sessions) {
        auto* item =
            new QListWidgetItem(kit::theme::icon(u"late"_s, kit::theme::Token::Secondary), session.title, this);
        item->setData(Qt::UserRole, QVariant::fromValue(session.id));
        item->setToolTip(session.title);
        if (session.id == current) setCurrentItem(item);
    }
    setVisible(!sessions.isEmpty());
    updateGeometry();
}

void Tray::retranslate() { setAccessibleName(tr("Sessions without a time")); }

QSize Tray::sizeHint() const {
    const int row = fontMetrics().height() + space::row + 6;
    return {400, (count() > 4 ? mostRows : 1) * row + 2 * frameWidth() + space::hair};
}

void Tray::keyPressEvent(QKeyEvent* event) {
    const Id id = idOf(currentItem());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !id.isNull())
        Q_EMIT placeWanted(id);
    else if (event->key() == Qt::Key_F2 && !id.isNull())
        Q_EMIT editWanted(id);
    else if (event->key() == Qt::Key_Delete && !id.isNull())
        Q_EMIT removeWanted(id);
    else
        QListWidget::keyPressEvent(event);
}

QStringList Tray::mimeTypes() const { return {TimetableView::mimeType()}; }

QMimeData* Tray::mimeData(const QList<QListWidgetItem*>& items) const {
    auto* carried = new QMimeData;
    if (!items.isEmpty()) carried->setData(TimetableView::mimeType(), base::toText(idOf(items.first())).toUtf8());
    return carried;
}

} // namespace rs::timetable
