// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace rs::kit {
class Label;
}

namespace rs::plan {

//! «Готовность 58 %» over a bar.
class ReadinessBar : public QWidget {
    Q_OBJECT
public:
    explicit ReadinessBar(QWidget* parent = nullptr);
    void setPercent(int percent);
    void retranslate();

private:
    int m_percent = 0;
    kit::Label* m_word;
    kit::Label* m_number;
    QProgressBar* m_bar;
};

} // namespace rs::plan
