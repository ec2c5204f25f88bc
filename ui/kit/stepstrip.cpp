// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/stepstrip.h"

#include "kit/theme/icon.h"
#include "kit/theme/stylepaint.h"

#include <QLocale>
#include <QPainter>

namespace rs::kit::stepstrip {

using namespace Qt::StringLiterals;
using namespace theme;
using domain::StepState;

namespace {

constexpr int steps = 7;
constexpr int gap = 3;

int boxSize() { return scaled(6, 21); }

QRect boxAt(const QRect& rect, int step) {
    const int side = boxSize();
    return QRect(rect.left() + (step - 1) * (side + gap), rect.center().y() - side / 2, side, side);
}

struct Colours {
    Token fill, line, sign;
};

Colours coloursOf(StepState state) {
    switch (state) {
    case StepState::Done:
        return {Token::Ok, Token::Ok, Token::Base};
    case StepState::Late:
        return {Token::ProblemTint, Token::Problem, Token::Problem};
    case StepState::Open:
        return {Token::InfoTint, Token::Accent, Token::Accent};
    case StepState::NotBegun:
        break;
    }
    return {Token::Base, Token::Border, Token::Secondary};
}

} // namespace

QSize size() { return QSize(steps * (boxSize() + gap) - gap, boxSize()); }

void paint(QPainter* painter, const QRect& rect, const States& states) {
    painter->save();
    QFont numbers = font(Type::Caption);
    numbers.setWeight(QFont::DemiBold);
    painter->setFont(numbers);
    for (int step = 1; step <= std::min(steps, int(states.size())); ++step) {
        const StepState state = states.at(step - 1);
        const Colours colours = coloursOf(state);
        const QRect box = boxAt(rect, step);
        draw::box(painter, {box, color(colours.fill), color(colours.line)});
        const QRect sign(box.center().x() - 6, box.center().y() - 6, 13, 13);
        if (state == StepState::Done || state == StepState::Late) {
            paintIcon(painter, sign, state == StepState::Done ? u"check"_s : u"late"_s, colours.sign);
        } else {
            painter->setPen(color(colours.sign));
            painter->drawText(box, Qt::AlignCenter, QLocale().toString(step));
        }
    }
    painter->restore();
}

int stepAt(const QRect& rect, const QPoint& point) {
    for (int step = 1; step <= steps; ++step) {
        if (boxAt(rect, step).adjusted(-1, -2, 2, 2).contains(point)) return step;
    }
    return 0;
}

States statesOf(const QList<domain::StepReadiness>& readiness) {
    States states;
    for (const domain::StepReadiness& step : readiness) states << step.state;
    return states;
}

} // namespace rs::kit::stepstrip
