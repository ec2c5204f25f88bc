// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step6share.h"

#include "services/jointext.h"
#include "services/letters.h"

namespace rs::plan {

using namespace Qt::StringLiterals;

namespace {

base::Result<QString> invitingText(storage::Store& store, const ShareCard::Wish& wish) {
    return wish.text == Step6Share::InvitationLetter
               ? services::invitationLetter(store, wish.school, wish.link, wish.language)
               : services::shareText(store, wish.school, wish.link, wish.language);
}

base::Result<services::Paper> posterOf(storage::Store& store, const ShareCard::Wish& wish) {
    services::PosterWish poster;
    poster.school = wish.school;
    poster.link = wish.link;
    poster.language = wish.language;
    poster.paper = services::PosterWish::Paper(wish.sheet);
    return services::posterPaper(store, poster);
}

} // namespace

Step6Share::Step6Share(services::Workspace& workspace, QWidget* parent)
    : ShareCard(workspace, {"registration_link", invitingText, posterOf}, parent) {
    Step6Share::retranslate();
}

void Step6Share::retranslate() {
    Words words;
    words.title = tr("Invitation and poster");
    words.texts = {tr("Share text"), tr("Invitation letter")};
    words.sheets = {u"A4"_s, u"A3"_s};
    words.paper = tr("Poster");
    words.sheet = tr("Size of the poster");
    words.save = tr("Poster as PDF...");
    words.print = tr("Print the poster");
    words.saveTitle = tr("Save the poster");
    //: Name of a file: %1 is the title of the school
    words.fileName = tr("%1 - poster");
    //: %1 the name of a file
    words.saved = tr("The poster is saved: %1");
    setWords(words);
}

} // namespace rs::plan
