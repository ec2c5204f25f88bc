// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

#include <QJsonObject>
#include <QTimer>

#include <functional>

namespace rs::schools {

//! A form that is being filled in, kept with the data while it is: whenever the program ends, the form begins with it
//! when it is opened next.
class FormDraft : public QObject {
    Q_OBJECT
public:
    //! `typed` tells what stands in the form; an empty object: nothing of somebody's own.
    using Typed = std::function<QJsonObject()>;
    FormDraft(services::Workspace& workspace, const QString& name, Typed typed, QObject* parent);

    [[nodiscard]] base::Result<QJsonObject> kept() const;
    void keepSoon(); //!< somebody has typed
    void flush();    //!< keeps at once what was typed since the last time
    void forget();   //!< the form is done with

private:
    services::Workspace& m_workspace;
    QString m_name;
    Typed m_typed;
    QTimer m_rest;
    bool m_isNew = false; //!< something was typed that is not kept yet
};

} // namespace rs::schools
