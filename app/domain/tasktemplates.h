// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>

#include <span>

namespace rs::domain {

//! A task that every school of a kind has.
struct TemplateTask {
    int step;
    int dueDays;       //!< from the day of the start
    const char* title; //!< English source, context "task"
    const char* role;  //!< who does it: code of choices::teamRole
    int after = -1;    //!< number within the template of the task it waits for; -1: none
};

struct TaskTemplate {
    const char* code;  //!< school, forum, visit, online
    const char* title; //!< English source, context "task"
    std::span<const TemplateTask> tasks;
};

//! The built-in templates. Own ones are records (task_template).
[[nodiscard]] std::span<const TaskTemplate> taskTemplates();
//! nullptr if there is none of this code.
[[nodiscard]] const TaskTemplate* findTaskTemplate(QAnyStringView code);
//! Code of the template that suits a kind and a format of event (choices::eventKind, eventFormat).
[[nodiscard]] const char* taskTemplateFor(QAnyStringView kind, QAnyStringView format);

} // namespace rs::domain
