// SPDX-License-Identifier: GPL-3.0-or-later
#include "schools/regionbox.h"

#include "domain/regions.h"
#include "models/celltext.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace rs::schools {

RegionBox::RegionBox(services::RegionCatalog regions, QWidget* parent)
    : QComboBox(parent),
      m_regions(std::move(regions)) {
    setEditable(true);
    setInsertPolicy(NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &RegionBox::settle);
}

bool RegionBox::settle() {
    const QString typed = currentText().trimmed();
    if (typed == itemText(currentIndex())) return true;
    const int item = itemFor(typed);
    if (item >= 0) setCurrentIndex(item);
    return item >= 0;
}

int RegionBox::itemFor(const QString& typed) const {
    if (typed.isEmpty()) return 0;
    if (const domain::RegionInfo* region = m_regions->find(typed)) return findData(region->code);
    int found = -1;
    for (int item = 1; item < count(); ++item) {
        if (!itemText(item).contains(typed, Qt::CaseInsensitive)) continue;
        if (found >= 0) return -1;
        found = item;
    }
    return found;
}

void RegionBox::retranslate() {
    const QString chosen = code();
    const QString typed = currentText();
    const bool wasTyped = typed != itemText(currentIndex());
    const bool russian = models::windowLanguage() == base::Language::Russian;
    const QSignalBlocker quiet(this);
    clear();
    addItem(QString(), QString());
    for (const QString& each : services::regionOrder(*m_regions, russian)) {
        const domain::RegionInfo* region = m_regions->byCode(each);
        if (region) addItem(russian || region->nameEn.isEmpty() ? region->nameRu : region->nameEn, each);
    }
    setCurrentIndex(std::max(0, findData(chosen)));
    if (wasTyped) setEditText(typed);
}

} // namespace rs::schools
