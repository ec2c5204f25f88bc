// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <QLabel>

namespace rs::kit {

//! Text whose colour is a token and whose size is a type; both follow look and font while the program runs.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(theme::Type type = theme::Type::Body, theme::Token tone = theme::Token::Text,
                   QWidget* parent = nullptr);

    void setTone(theme::Token tone);
    //! Sets the text and hides the label when there is none.
    void showText(const QString& text);
    //! Kept for the widths that were asked for last: layouts within layouts ask many times.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    //! What the height of a text depends on.
    struct Measured {
        QString text;
        QMargins margins;
        QFont font;
        int margin = 0, indent = 0, screen = 0;
        Qt::TextFormat format = Qt::AutoText;
        bool wraps = false;
        bool operator==(const Measured&) const = default;
    };
    theme::Type m_type;
    theme::Token m_tone;
    bool m_refreshing = false;
    mutable Measured m_measured;
    mutable QList<std::pair<int, int>> m_heights; //!< by width, of m_measured
};

//! An icon of the theme as a label; its accessible name must be given where the icon says what no word beside it says.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString& icon = {}, theme::Token tone = theme::Token::Text, int size = theme::smallIcon,
                       QWidget* parent = nullptr);
    void setIcon(const QString& icon, theme::Token tone);
    [[nodiscard]] QString iconName() const { return m_icon; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    theme::Token m_tone;
    int m_size;
};

} // namespace rs::kit
