// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readiness.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

class QListView;

namespace rs::services {
struct SchoolPlan;
}
namespace rs::kit {
class Label;
}

namespace rs::plan {

//! How a state is drawn: told apart by icon and word, not by colour alone.
struct StepMark {
    domain::StepState state = domain::StepState::NotBegun;
    int number = 0;
};
//! A circle with a tick, a clock or the number, in the middle of rect.
void paintStepMark(QPainter* painter, const QRect& rect, const StepMark& mark);
//! The same as a widget.
class StepMarkLabel : public QWidget {
    Q_OBJECT
public:
    explicit StepMarkLabel(QWidget* parent = nullptr);
    void setMark(const StepMark& mark);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StepMark m_mark;
};

//! Seven rows: name, state, a line of truth.
class StepListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole, StateRole };
    using QAbstractListModel::QAbstractListModel;

    void showPlan(const services::SchoolPlan& plan);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString name, line, stateName;
        domain::StepState state = domain::StepState::NotBegun;
    };
    QList<Row> m_rows;
};

class StepRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

//! The seven steps at the left of the plan.
class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);

    void showPlan(const services::SchoolPlan& plan);
    //! 1 to 7.
    void setStep(int step);
    [[nodiscard]] int step() const;
    [[nodiscard]] QListView* view() const { return m_view; }
    [[nodiscard]] StepListModel* model() const { return m_model; }

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fit();

    StepListModel* m_model;
    QListView* m_view;
    kit::Label* m_hint;
};

} // namespace rs::plan
