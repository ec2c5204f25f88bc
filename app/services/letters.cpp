// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/letters.h"

#include "domain/registry.h"
#include "services/feedback/asking.h"
#include "services/jointext.h"
#include "services/teamhead.h"
#include "services/words.h"

namespace rs::services {

using base::Language;
using base::Result;
using domain::Record;

namespace {

//! Paragraphs under one another with an empty line between them.
class Letter {
public:
    explicit Letter(Language language) : m_words(&Words::of(language)) {
        m_paragraphs << text(QT_TRANSLATE_NOOP("letter", "Dear colleagues,"));
    }

    [[nodiscard]] QString text(const char* source, int number = -1) const {
        return m_words->text("letter", source, number);
    }
    //! Lines of one paragraph; empty ones are left out.
    void add(QStringList lines) {
        lines.removeAll(QString());
        if (!lines.isEmpty()) m_paragraphs << lines.join(u'\n');
    }
    void sign(const QString& leader) {
        add({leader.isEmpty() ? text(QT_TRANSLATE_NOOP("letter", "The organizing team"))
                              : text(QT_TRANSLATE_NOOP("letter", "The organizing team, leader: %1")).arg(leader)});
    }
    [[nodiscard]] QString joined() const { return m_paragraphs.join(QStringLiteral("\n\n")); }

private:
    const Words* m_words;
    QStringList m_paragraphs;
};

} // namespace

Result<QString> invitationLetter(storage::Store& store, const base::Id& school, const QString& link,
                                 Language language) {
    RS_ASSIGN(const Record event, store.get(domain::entity(u"event"), school));
    RS_ASSIGN(const QStringList facts, invitingLines(store, event, link, language));
    RS_ASSIGN(const QString leader, nameOfHead(store, event, Head::Leader));
    Letter letter(language);
    letter.add({letter.text(QT_TRANSLATE_NOOP("letter", "You are invited to take part:")), event.text(u"title")});
    if (const QString problem = event.text(u"problem").simplified(); !problem.isEmpty())
        letter.add({letter.text(QT_TRANSLATE_NOOP("letter", "What we will work on: %1")).arg(problem)});
    letter.add(facts);
    if (link.trimmed().isEmpty())
        letter.add({letter.text(QT_TRANSLATE_NOOP("letter", "To register, answer this letter with your name, position "
                                                            "and organisation."))});
    letter.sign(leader);
    return letter.joined();
}

Result<QString> feedbackLetter(storage::Store& store, const base::Id& school, const QString& link, Language language) {
    RS_ASSIGN(const Asking asking, loadAsking(store, school));
    RS_ASSIGN(const QString leader, nameOfHead(store, asking.event, Head::Leader));
    Letter letter(language);
    letter.add({letter.text(QT_TRANSLATE_NOOP("letter", "Thank you for taking part:")), asking.event.text(u"title"),
                whenText(asking.event, language)});
    QStringList request{
        letter.text(QT_TRANSLATE_NOOP("letter", "Tell us what was useful and what should be different next time."))};
    if (asking.questions > 0)
        request << letter.text(QT_TRANSLATE_N_NOOP("letter", "The questionnaire has %n questions."), asking.questions)
                << letter.text(QT_TRANSLATE_N_NOOP("letter", "It takes about %n minutes."), asking.minutes);
    letter.add({request.join(u' ')});
    QStringList way{link.trimmed().isEmpty()
                        ? letter.text(QT_TRANSLATE_NOOP("letter", "The questionnaire on paper is with the team."))
                        : letter.text(QT_TRANSLATE_NOOP("letter", "Questionnaire: %1")).arg(link.trimmed())};
    if (asking.closed.due.isValid())
        way << letter.text(QT_TRANSLATE_NOOP("letter", "Answers are welcome until %1."))
                   .arg(longDay(asking.closed.due, language));
    letter.add(way);
    letter.add({letter.text(QT_TRANSLATE_NOOP("letter", "Thank you: your answers help to plan the next schools."))});
    letter.sign(leader);
    return letter.joined();
}

} // namespace rs::services
