// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legendrow.h"

#include "charts/chartpaint.h"
#include "kit/flowlayout.h"
#include "kit/theme/stylepaint.h"

#include <QPainter>

namespace rs::charts {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int signSize = 10;
constexpr int leastHeight = 26; // a click target

class LegendButton : public QAbstractButton {
public:
    LegendButton(const LegendEntry& entry, QWidget* parent) : QAbstractButton(parent), m_entry(entry) {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setText(entry.words);
        setAccessibleName(entry.hint.isEmpty() ? entry.words : u"%1, %2"_s.arg(entry.words, entry.hint));
        setToolTip(entry.hint);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int words = int(paint::width(m_entry.words, Type::Caption));
        return {2 * space::hair + signSize + 6 + std::min(words, 220), kit::theme::scaled(4, leastHeight)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            const Token fill = isChecked() ? Token::Selected : Token::Hover;
            kit::theme::draw::box(&painter, {rect(), kit::theme::color(fill), kit::theme::color(fill)});
        }
        const QRectF sign(space::hair, (height() - signSize) / 2.0, signSize, signSize);
        paint::sign(painter, sign, m_entry.shape, m_entry.color);
        const qreal left = sign.right() + 6;
        paint::text(painter,
                    {QRectF(left, 0, width() - left - space::hair, height()), Qt::AlignLeft, Type::Caption,
                     kit::theme::color(isChecked() ? Token::Text : Token::Secondary)},
                    m_entry.words);
        if (hasFocus()) kit::theme::draw::focusFrame(&painter, rect());
    }

private:
    LegendEntry m_entry;
};

} // namespace

LegendRow::LegendRow(QWidget* parent) : QWidget(parent) {
    auto* flow = new kit::FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::hair);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // a fixed one would be cut to a line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendRow::setEntries(const QList<LegendEntry>& entries) {
    qsizetype focused = -1;
    for (QAbstractButton* one : std::as_const(m_buttons)) {
        if (one->hasFocus()) focused = m_buttons.indexOf(one);
        layout()->removeWidget(one);
        one->hide();        // what goes later must not stand under what comes now
        one->deleteLater(); // its own click may have led here
    }
    m_buttons.clear();
    for (int i = 0; i < entries.size(); ++i) {
        auto* button = new LegendButton(entries.at(i), this);
        connect(button, &QAbstractButton::toggled, this, [this, i](bool on) { press(i, on); });
        layout()->addWidget(button);
        button->show();
        m_buttons << button;
    }
    if (focused >= 0 && focused < m_buttons.size()) m_buttons.at(focused)->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

int LegendRow::wholeWidth() const {
    int whole = 0;
    for (const QAbstractButton* one : m_buttons) whole += one->sizeHint().width() + space::hair;
    return whole;
}

void LegendRow::press(int entry, bool on) {
    for (int i = 0; on && i < m_buttons.size(); ++i) {
        if (i == entry) continue;
        const QSignalBlocker quiet(m_buttons.at(i));
        m_buttons.at(i)->setChecked(false);
        m_buttons.at(i)->update();
    }
    Q_EMIT emphasised(on ? entry : -1);
}

qreal paintLegend(QPainter& painter, const QRectF& room, const QList<LegendEntry>& entries) {
    if (entries.isEmpty()) return 0;
    const qreal line = paint::height(Type::Caption) + 4;
    QPointF at = room.topLeft();
    for (const LegendEntry& one : entries) {
        const qreal wide = std::min(signSize + 6 + paint::width(one.words, Type::Caption), room.width());
        if (at.x() + wide > room.right() + 1 && at.x() > room.left()) at = QPointF(room.left(), at.y() + line);
        paint::sign(painter, {at.x(), at.y() + (line - signSize) / 2, signSize, signSize}, one.shape, one.color);
        const QRectF words(at.x() + signSize + 6, at.y(), wide - signSize - 6, line);
        paint::text(painter, {words, Qt::AlignLeft, Type::Caption, kit::theme::color(Token::Secondary)}, one.words);
        at.rx() += wide + space::card;
    }
    return at.y() + line - room.top();
}

} // namespace rs::charts
