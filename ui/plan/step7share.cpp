// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step7share.h"

#include "services/letters.h"

namespace rs::plan {

namespace {

base::Result<QString> askingText(storage::Store& store, const ShareCard::Wish& wish) {
    return services::feedbackLetter(store, wish.school, wish.link, wish.language);
}

base::Result<services::Paper> feedbackSheetOf(storage::Store& store, const ShareCard::Wish& wish) {
    services::FeedbackWish sheet;
    sheet.school = wish.school;
    sheet.link = wish.link;
    sheet.language = wish.language;
    sheet.sheet = services::FeedbackWish::Sheet(wish.sheet);
    return services::feedbackPaper(store, sheet);
}

} // namespace

Step7Share::Step7Share(services::Workspace& workspace, QWidget* parent)
    : ShareCard(workspace, {"feedback_link", askingText, feedbackSheetOf, Sources::Paper::OnlyWithLink}, parent) {
    Step7Share::retranslate();
}

void Step7Share::retranslate() {
    Words words;
    words.title = tr("Letter and sheet with the QR code");
    words.texts = {tr("Letter that asks for feedback")};
    words.sheets = {tr("A4 for the door"), tr("4 cards to cut")};
    words.paper = tr("Sheet with the QR code");
    words.sheet = tr("Size of the sheet");
    words.save = tr("Sheet as PDF...");
    words.print = tr("Print the sheet");
    words.saveTitle = tr("Save the sheet with the QR code");
    //: Name of a file: %1 is the title of the school
    words.fileName = tr("%1 - feedback");
    //: %1 the name of a file
    words.saved = tr("The sheet is saved: %1");
    words.hint =
        tr("With the link of the questionnaire there is a sheet with its QR code here, for the door or for the "
           "tables. The link may lead to any form.");
    setWords(words);
}

} // namespace rs::plan
