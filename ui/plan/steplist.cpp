// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/steplist.h"

#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/planwords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QPainter>

namespace rs::plan {

using namespace Qt::StringLiterals;
using namespace kit::theme;
using domain::StepState;

namespace {
constexpr int markSize = 26;
constexpr int rowRoom = 18; //!< above and below the two lines
} // namespace

void paintStepMark(QPainter* painter, const QRect& rect, const StepMark& mark) {
    const bool isPlain = scheme() == Scheme::HighContrast;
    QRect circle(0, 0, markSize, markSize);
    circle.moveCenter(rect.center());
    const auto draw = [&](Token fill, Token line) {
        painter->setPen(QPen(color(line), isPlain ? 2 : 1.5));
        painter->setBrush(color(isPlain ? Token::Base : fill));
        painter->drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
    };
    const QRect inner(circle.center().x() - smallIcon / 2 + 1, circle.center().y() - smallIcon / 2 + 1, smallIcon,
                      smallIcon);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (mark.state == StepState::Done) {
        draw(Token::OkTint, Token::Ok);
        paintIcon(painter, inner, u"check"_s, Token::Ok);
    } else if (mark.state == StepState::Late) {
        draw(Token::ProblemTint, Token::Problem);
        paintIcon(painter, inner, u"late"_s, Token::Problem);
    } else {
        const bool begun = mark.state == StepState::Open;
        draw(Token::Base, begun ? Token::Accent : Token::Border);
        painter->setFont(font(Type::Strong));
        painter->setPen(color(begun ? Token::Accent : Token::Secondary));
        painter->drawText(circle, Qt::AlignCenter, QString::number(mark.number));
    }
    painter->restore();
}

StepMarkLabel::StepMarkLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMarkLabel::setMark(const StepMark& mark) {
    m_mark = mark;
    update();
}

QSize StepMarkLabel::sizeHint() const { return QSize(markSize, markSize); }

void StepMarkLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintStepMark(&painter, rect(), m_mark);
}

void StepListModel::showPlan(const services::SchoolPlan& plan) {
    const services::Words& words = services::Words::of(models::windowLanguage());
    const bool isNew = m_rows.isEmpty();
    QList<Row> rows;
    for (const domain::StepReadiness& step : plan.steps)
        rows << Row{services::stepName(words, step.step), services::stepLine(words, plan, step.step),
                    services::stateName(words, step.state), step.state};
    if (isNew) beginResetModel();
    m_rows = rows;
    if (isNew)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int StepListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant StepListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return u"%1. %2, %3, %4"_s.arg(index.row() + 1).arg(row.name, row.stateName, row.line);
    case Qt::ToolTipRole:
        return u"%1: %2 (Alt+%3)"_s.arg(row.name, row.stateName).arg(index.row() + 1);
    case LineRole:
        return row.line;
    case StateRole:
        return int(row.state);
    default:
        return {};
    }
}

QSize StepRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return QSize(0, QFontMetrics(font(Type::Strong)).height() + QFontMetrics(font(Type::Caption)).height() + rowRoom);
}

void StepRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRect area = option.rect.adjusted(space::hair, 1, -space::hair, -1);
    if (selected || hovered) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(selected ? Token::Selected : Token::Hover));
        painter->drawRoundedRect(area, radius, radius);
    }
    const auto state = StepState(index.data(StepListModel::StateRole).toInt());
    paintStepMark(painter, QRect(area.left() + space::row, area.top(), markSize, area.height()),
                  {state, index.row() + 1});
    const int left = area.left() + space::row + markSize + space::row;
    const QRect text(left, area.top(), area.right() - left - space::hair, area.height());
    painter->setFont(font(selected ? Type::Strong : Type::Body));
    const int half = painter->fontMetrics().height();
    const int small = QFontMetrics(font(Type::Caption)).height();
    const int top = text.top() + (text.height() - half - small) / 2;
    painter->setPen(color(Token::Text));
    painter->drawText(QRect(text.left(), top, text.width(), half), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setFont(font(Type::Caption));
    painter->setPen(color(state == StepState::Late ? Token::Problem : Token::Secondary));
    painter->drawText(QRect(text.left(), top + half, text.width(), small), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(StepListModel::LineRole).toString(), Qt::ElideRight,
                                                        text.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
    }
    painter->restore();
}

StepList::StepList(QWidget* parent)
    : QWidget(parent),
      m_model(new StepListModel(this)),
      m_view(new QListView(this)),
      m_hint(new kit::Label(Type::Caption, Token::Secondary, this)) {
    m_view->setModel(m_model);
    m_view->setItemDelegate(new StepRowDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::row, 0, space::card);
    column->addWidget(m_view, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::card, 0, space::row, 0);
    foot->addWidget(m_hint);
    column->addLayout(foot);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) Q_EMIT stepChosen(now.row() + 1);
    });
    retranslate();
}

void StepList::showPlan(const services::SchoolPlan& plan) { m_model->showPlan(plan); }

void StepList::setStep(int step) {
    const QSignalBlocker quiet(this);
    m_view->setCurrentIndex(m_model->index(step - 1));
}

int StepList::step() const { return m_view->currentIndex().row() + 1; }

void StepList::fit() {
    setFixedWidth(kit::theme::scaled(196, 212));
    const int rows = 7 * m_view->itemDelegate()->sizeHint({}, {}).height();
    m_hint->setVisible(height() >= rows + m_hint->heightForWidth(width() - space::page) + 2 * space::page);
}

void StepList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void StepList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void StepList::retranslate() {
    m_view->setAccessibleName(tr("Steps of the plan"));
    m_hint->setText(tr("Every field is saved at once. Any step can be opened at any time."));
    fit();
}

} // namespace rs::plan
