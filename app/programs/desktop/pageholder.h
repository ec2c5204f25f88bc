// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"

#include <functional>

class QStackedWidget;

namespace rs::desktop {

//! A page that is made when it is first shown, or one of several that take turns: what stands in the window's stack.
class PageHolder : public kit::Page {
    Q_OBJECT
public:
    using Make = std::function<kit::Page*()>;
    explicit PageHolder(Make make = {}, QWidget* parent = nullptr);

    //! Shows this one; it belongs to the holder from now on.
    void setPage(kit::Page* page);
    //! nullptr while it was not made.
    [[nodiscard]] kit::Page* page() const { return m_page; }
    //! Makes it if it was not.
    kit::Page* ensurePage();

    //! Deeds that lead beyond the page: who wires the program does them.
    using Can = std::function<bool(kit::Deed)>;
    using Perform = std::function<void(kit::Deed)>;
    void setOuterDeeds(Can can, Perform perform);

    [[nodiscard]] bool can(kit::Deed deed) const override;
    void perform(kit::Deed deed) override;
    void activated() override;
    [[nodiscard]] QWidget* mainWidget() override;

private:
    Make m_make;
    Can m_outerCan;
    Perform m_outerPerform;
    QStackedWidget* m_stack;
    kit::Page* m_page = nullptr;
};

} // namespace rs::desktop
