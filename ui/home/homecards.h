// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/card.h"
#include "services/homeboard.h"

#include <QAbstractButton>

class QGridLayout;

namespace rs::home {

//! How full the schools are that people can register for.
class RegistrationCard : public kit::Card {
    Q_OBJECT
public:
    explicit RegistrationCard(QWidget* parent = nullptr);
    void show(const services::HomeBoard& board);

private:
    QWidget* addSchool(const services::HomeSchool& school);

    QList<QWidget*> m_rows;
    kit::Label* m_sum;
};

//! What was done lately.
class RecentCard : public kit::Card {
    Q_OBJECT
public:
    explicit RecentCard(QWidget* parent = nullptr);
    void show(const services::HomeBoard& board);

private:
    QList<QWidget*> m_rows;
    kit::Label* m_none;
};

//! A row that leads somewhere: icon, title with a line below it, a number, an arrow.
class LinkRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkRow(const QString& icon, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& detail, const QString& amount);
    [[nodiscard]] QString amount() const { return m_amount; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon, m_detail, m_amount;
};

} // namespace rs::home
