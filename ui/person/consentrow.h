// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/personcard.h"

#include <QWidget>

class QPushButton;

namespace rs::kit {
class StateLabel;
}

namespace rs::person {

//! One consent: given, withdrawn or not asked, since when; a button for what may follow.
class ConsentRow : public QWidget {
    Q_OBJECT
public:
    explicit ConsentRow(QWidget* parent = nullptr);

    void showConsent(const services::PersonConsent& consent);
    void setReadOnly(bool readOnly);
    void retranslate();
    [[nodiscard]] const services::PersonConsent& consent() const { return m_consent; }

Q_SIGNALS:
    void given();
    void withdrawn();

private:
    services::PersonConsent m_consent;
    kit::StateLabel* m_state;
    QPushButton* m_give;
    QPushButton* m_withdraw;
    bool m_readOnly = false;
};

} // namespace rs::person
