// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <QWidget>
#include <optional>

namespace rs::kit {

//! A rounded surface painted from tokens: what cards, messages, chips and bars stand on.
class Panel : public QWidget {
    Q_OBJECT
public:
    struct Surface {
        theme::Token fill = theme::Token::Base;
        std::optional<theme::Token> line = theme::Token::Line;
        int corner = theme::cardRadius;
        int width = 1;
    };
    explicit Panel(QWidget* parent = nullptr);
    Panel(const Surface& surface, QWidget* parent);

    void setSurface(const Surface& surface);
    [[nodiscard]] const Surface& surface() const { return m_surface; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Surface m_surface;
};

} // namespace rs::kit
