// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/navigationmodel.h"

#include <QListView>

namespace rs::shell {

//! The pages at the left: icon, title, counter; as a narrow rail only icons, with titles as tool tips.
class NavigationView : public QListView {
    Q_OBJECT
public:
    enum class Shape { Wide, Rail };
    explicit NavigationView(QWidget* parent = nullptr);

    [[nodiscard]] NavigationModel* pages() const { return m_pages; }
    void setShape(Shape shape);
    [[nodiscard]] Shape shape() const { return m_shape; }
    //! Selects without telling.
    void showPage(PageId id);

Q_SIGNALS:
    void pageChosen(rs::shell::PageId id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitBottom();

    NavigationModel* m_pages;
    Shape m_shape = Shape::Wide;
    bool m_quiet = false;
};

} // namespace rs::shell
