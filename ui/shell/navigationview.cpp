// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigationview.h"

#include "kit/theme/icon.h"
#include "kit/theme/stylepaint.h"
#include "shell/navigationdelegate.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace rs::shell {

using namespace kit::theme;

namespace {

constexpr int wideWidth = 212;
constexpr int railWidth = 48;
constexpr int rowGap = 1;
constexpr int markWidth = 3;

bool isBottom(const QModelIndex& index) {
    const QVariant id = index.data(NavigationModel::IdRole);
    return id.isValid() && groupOf(PageId(id.toInt())) == PageGroup::Bottom;
}

bool isRail(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const NavigationView*>(option.widget);
    return view && view->shape() == NavigationView::Shape::Rail;
}

void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QRect r = option.rect;
    if (isRail(option)) {
        painter->fillRect(QRect(r.left() + space::field, r.center().y(), r.width() - 2 * space::field, 1),
                          color(Token::Line));
        return;
    }
    painter->setFont(font(Type::Caption));
    QFont bold = painter->font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(color(Token::Secondary));
    const QRect words = r.adjusted(space::card + 2, space::row, -space::row, 0);
    painter->drawText(words, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

} // namespace

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (index.data(NavigationModel::IsHeadingRole).toBool()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    paintPage(painter, option, index);
    painter->restore();
}

void NavigationDelegate::paintPage(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const bool rail = isRail(option);
    const bool selected = option.state & QStyle::State_Selected;
    const int above = (index.row() == 0 ? space::row : 0) + (isBottom(index) ? m_spring : 0);
    const QRect all = option.rect.adjusted(0, above, 0, 0);
    const QRect row = all.adjusted(rail ? space::hair : space::row, rowGap, rail ? -space::hair : -space::row, -rowGap);
    if (selected || option.state & QStyle::State_MouseOver)
        draw::box(painter, {row, color(selected ? Token::Selected : Token::Hover), {}});
    if (selected)
        painter->fillRect(QRect(row.left(), row.top() + 4, markWidth, row.height() - 8), color(Token::Accent));
    if (option.state & QStyle::State_HasFocus) draw::focusFrame(painter, row);
    const int iconLeft = rail ? all.center().x() - toolIcon / 2 : row.left() + space::row + 2;
    const QRect sign(iconLeft, row.center().y() - toolIcon / 2 + 1, toolIcon, toolIcon);
    paintIcon(painter, sign, index.data(NavigationModel::IconRole).toString(),
              selected ? Token::Accent : Token::Secondary);
    const QString counter = index.data(NavigationModel::CounterRole).toString();
    const auto tone = kit::PillTone(index.data(NavigationModel::CounterToneRole).toInt());
    if (!rail) {
        QRect words(sign.right() + space::field - 2, row.top(), row.right() - sign.right() - space::card, row.height());
        if (!counter.isEmpty())
            words.setRight(words.right() -
                           kit::Pill::paint(painter, row.adjusted(0, 0, -space::row, 0), counter, tone) - space::hair);
        painter->setFont(font(selected ? Type::Strong : Type::Body));
        painter->setPen(color(Token::Text));
        painter->drawText(words, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    } else if (!counter.isEmpty() && tone != kit::PillTone::Plain) {
        draw::box(painter, {QRect(row.right() - 9, row.top() + 3, 7, 7),
                            color(tone == kit::PillTone::Late ? Token::Problem : Token::Warning),
                            {},
                            1,
                            4});
    }
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int height = scaled(14, 32);
    if (index.data(NavigationModel::IsHeadingRole).toBool()) return QSize(0, isRail(option) ? space::card : height + 4);
    return QSize(0, height + (index.row() == 0 ? space::row : 0) + (isBottom(index) ? m_spring : 0));
}

NavigationView::NavigationView(QWidget* parent) : QListView(parent), m_pages(new NavigationModel(this)) {
    setModel(m_pages);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setResizeMode(Adjust);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setShape(Shape::Wide);
    setAccessibleName(tr("Pages"));
    connect(m_pages, &QAbstractItemModel::modelReset, this, &NavigationView::fitBottom);
}

void NavigationView::setShape(Shape shape) {
    m_shape = shape;
    // Wide enough for our longest word in the font of the system, never less than designed.
    const int byFont = fontMetrics().horizontalAdvance(u'0') * 26;
    setFixedWidth(shape == Shape::Rail ? railWidth : std::max(wideWidth, byFont));
    scheduleDelayedItemsLayout();
    fitBottom();
}

void NavigationView::showPage(PageId id) {
    m_quiet = true;
    setCurrentIndex(m_pages->index(m_pages->rowOf(id)));
    m_quiet = false;
}

void NavigationView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid()) Q_EMIT pageChosen(PageId(current.data(NavigationModel::IdRole).toInt()));
}

void NavigationView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Token::Sidebar));
    painter.fillRect(QRect(viewport()->width() - 1, 0, 1, viewport()->height()), color(Token::Line));
    painter.end();
    QListView::paintEvent(event);
}

void NavigationView::fitBottom() {
    auto* delegate = static_cast<NavigationDelegate*>(itemDelegate());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int rows = 0;
    bool hasBottom = false;
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        const QModelIndex index = m_pages->index(row);
        rows += delegate->sizeHint(option, index).height();
        hasBottom = hasBottom || isBottom(index);
    }
    if (hasBottom) rows -= delegate->spring();
    delegate->setSpring(std::max(0, viewport()->height() - rows - space::row));
    scheduleDelayedItemsLayout();
}

void NavigationView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    fitBottom();
}

void NavigationView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QVariant id = currentIndex().data(NavigationModel::IdRole);
        m_pages->retranslate();
        setAccessibleName(tr("Pages"));
        if (id.isValid()) showPage(PageId(id.toInt()));
    }
    if (event->type() == QEvent::ApplicationFontChange) setShape(m_shape);
}

} // namespace rs::shell
