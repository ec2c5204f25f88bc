// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/importwork.h"

#include <QComboBox>
#include <QHeaderView>

namespace rs::transfer {

//! What a column becomes; the frame says how sure the guess is.
class MappingBox : public QComboBox {
    Q_OBJECT
public:
    explicit MappingBox(QWidget* parent = nullptr);

    void showTarget(const services::ColumnTarget& target);
    [[nodiscard]] services::ColumnTarget target() const;
    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    services::ColumnTarget::Kind m_kind = services::ColumnTarget::Kind::Other;
    services::ColumnTarget::Certainty m_certainty = services::ColumnTarget::Certainty::Guess;
};

//! Headings of the file with a box under each: our field for that column. The boxes follow scrolling and resizing.
class MappingHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit MappingHeader(ImportWork& work, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] MappingBox* box(int column) const { return m_boxes.value(column); }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeBoxes();
    void showTargets();
    void fitColumns();
    void place();
    [[nodiscard]] int titleHeight() const;
    [[nodiscard]] int boxHeight() const;

    ImportWork& m_work;
    QList<MappingBox*> m_boxes;
};

} // namespace rs::transfer
