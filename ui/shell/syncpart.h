// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <QAbstractButton>

namespace rs::shell {

//! A state in the status line that leads somewhere: icon, word and colour together, pressed by a click, Enter or Space.
class SyncPart : public QAbstractButton {
    Q_OBJECT
public:
    explicit SyncPart(QWidget* parent = nullptr);

    void setState(const QString& icon, kit::theme::Token iconTone, const QString& word,
                  kit::theme::Token wordTone = kit::theme::Token::Text);
    [[nodiscard]] QString iconName() const { return m_icon; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_icon;
    kit::theme::Token m_iconTone = kit::theme::Token::Secondary;
    kit::theme::Token m_wordTone = kit::theme::Token::Text;
};

} // namespace rs::shell
