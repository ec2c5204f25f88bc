// SPDX-License-Identifier: GPL-3.0-or-later
#include "schools/stepsdelegate.h"

#include "kit/stepstrip.h"
#include "kit/theme/theme.h"
#include "models/recordtablemodel.h"
#include "schools/schoolsteps.h"
#include "services/planwords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace rs::schools {

using namespace Qt::StringLiterals;
using namespace kit::theme;

namespace {

QRect insideOf(const QRect& cell) { return cell.adjusted(space::row, 0, -space::hair, 0); }

base::Id schoolAt(const QModelIndex& index) {
    return index.data(models::RecordTableModel::RecordIdRole).value<base::Id>();
}

} // namespace

StepsDelegate::StepsDelegate(SchoolSteps& steps, QObject* parent) : CellDelegate(parent), m_steps(steps) {}

QWidget* StepsDelegate::createEditor(QWidget*, const QStyleOptionViewItem&, const QModelIndex&) const {
    return nullptr; // counted, not typed
}

void StepsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    CellDelegate::paint(painter, option, index);
    const base::Id id = schoolAt(index);
    const services::SchoolProgress* progress = id.isNull() ? nullptr : m_steps.of(id);
    if (!progress) return;
    QRect inside = insideOf(option.rect);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip); // a column made narrow is no reason to paint over the next
    kit::stepstrip::paint(painter, inside, kit::stepstrip::statesOf(progress->steps));
    inside.setLeft(inside.left() + kit::stepstrip::size().width() + space::row);
    const QString percent = QLocale().toString(progress->percent);
    painter->setFont(font(Type::Caption));
    painter->setPen(color(Token::Secondary));
    if (painter->fontMetrics().horizontalAdvance(percent) <= inside.width())
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, percent);
    painter->restore();
}

bool StepsDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const base::Id id = schoolAt(index);
    const services::SchoolProgress* progress = id.isNull() ? nullptr : m_steps.of(id);
    const int step = kit::stepstrip::stepAt(insideOf(option.rect), event->pos());
    if (event->type() != QEvent::ToolTip || !progress || step < 1 || step > progress->steps.size())
        return CellDelegate::helpEvent(event, view, option, index);
    const services::Words& words = services::Words::of(models::windowLanguage());
    QToolTip::showText(event->globalPos(),
                       u"%1. %2: %3"_s.arg(QString::number(step), services::stepName(words, step),
                                           services::stateName(words, progress->steps.at(step - 1).state)),
                       view);
    return true;
}

} // namespace rs::schools
