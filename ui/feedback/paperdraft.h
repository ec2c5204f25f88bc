// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QObject>
#include <QTimer>

namespace rs::feedback {

class FeedbackBook;
class PaperTab;

//! The paper form that is being typed, kept with the data while it is typed: whenever the program ends, the next start
//! shows it as it was.
class PaperDraft : public QObject {
    Q_OBJECT
public:
    PaperDraft(PaperTab& paper, FeedbackBook& book, QObject* parent);

    //! Keeps at once what is typed.
    void flush();
    //! The same before another school comes; what is cleared after that is not the form of this one.
    void leave();

private:
    void resume();
    [[nodiscard]] QString name() const;

    PaperTab& m_paper;
    FeedbackBook& m_book;
    base::Id m_school; //!< whose form stands in the fields; null: none has been looked for yet
    QString m_kept;
    QTimer m_rest;
};

} // namespace rs::feedback
