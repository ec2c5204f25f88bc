// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedback/questionnairestore.h"

namespace rs::services {

//! One filled form as somebody looks at it.
struct StoredForm {
    base::Id id = {};
    std::optional<qint64> at = {}; //!< UTC milliseconds
    QString sender = {};           //!< empty: without a name
    QString channel = {};          //!< paper, file, form
    QJsonObject answers = {};      //!< by question code

    [[nodiscard]] bool operator==(const StoredForm&) const = default;
};

//! All forms of a school, the latest first.
[[nodiscard]] base::Result<QList<StoredForm>> loadForms(storage::Store& store, const base::Id& event);

//! Work for Workspace::write(), each one step of undo; practices that people use go and come with the forms.

//! Answers are never changed in place: the corrected form takes the place of the old one, with its time and sender.
//! Answers to questions the school no longer asks stay. Errors: UnknownRecord, ValueMissing (answers).
[[nodiscard]] Workspace::Work correctForm(const base::Id& form, const QJsonObject& answers);
[[nodiscard]] Workspace::Work removeForms(const QList<base::Id>& forms);

} // namespace rs::services
