// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "services/workspace.h"

#include <QWidget>

namespace rs::services {
struct SchoolPlan;
}

namespace rs::plan {

//! One of the seven steps of a school: its fields, its problems, its content. Fields are stored when they are left;
//! the page follows Workspace::changed by itself. It stands in a scroll area as wide as the page.
class StepPage : public QWidget {
    Q_OBJECT
public:
    explicit StepPage(services::Workspace& workspace, QWidget* parent = nullptr)
        : QWidget(parent),
          m_workspace(workspace) {}

    virtual void setSchool(const base::Id& school) = 0;
    //! `code` is the name of a field, or a code of domain::missingWords().
    virtual void focusField(const QString& code) = 0;
    //! Another language is in force.
    virtual void retranslate() = 0;
    //! Stores what is being typed.
    virtual void flush() {}
    //! The plan was read (again): after setSchool() and after every change. A page that needs more asks for itself.
    virtual void showPlan(const services::SchoolPlan& plan) { Q_UNUSED(plan) }
    //! The page shows the problems of its step itself; else the frame shows them above it.
    [[nodiscard]] virtual bool showsProblems() const { return false; }
    //! F8 (1) and Shift+F8 (-1) where the page walks through problems of its own; false: it does not.
    virtual bool stepProblem(int by) {
        Q_UNUSED(by)
        return false;
    }

    [[nodiscard]] services::Workspace& workspace() const { return m_workspace; }

Q_SIGNALS:
    //! "team", "speakers", "venues", "participants", "programme", "feedback", "import" (of participants)
    void pageWanted(const QString& page);
    void schoolWanted(const rs::base::Id& school);
    void failed(const rs::base::Error& error);

private:
    services::Workspace& m_workspace;
};

} // namespace rs::plan
