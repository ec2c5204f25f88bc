// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/filterbar.h"

#include "domain/dates.h"
#include "domain/registry.h"
#include "kit/dateedit.h"
#include "kit/flowlayout.h"
#include "models/celltext.h"
#include "services/annualreport.h"
#include "services/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QSignalBlocker>

namespace rs::dashboard {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t* keyNames[] = {u"impact/project", u"impact/region", u"impact/topic", u"impact/format",
                                        u"impact/level"};
constexpr int widestEntry = 18; //!< letters of a box; longer words are cut there and whole in its list

QString keyName(int field) { return QString::fromUtf16(keyNames[field]); }
bool isRussian() { return models::windowLanguage() == base::Language::Russian; }

QDate dayOf(const QString& text) {
    const auto reading =
        domain::readDate(text, isRussian() ? domain::DateOrder::DayFirst : domain::DateOrder::MonthFirst);
    return reading.ok() ? reading.date : QDate();
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_period(new QComboBox),
      m_from(new kit::DateEdit),
      m_to(new kit::DateEdit),
      m_compare(new QCheckBox) {
    for (QComboBox*& box : m_boxes) box = new QComboBox;
    build();
    restore();
    retranslate();
}

void FilterBar::build() {
    auto* row = new kit::FlowLayout(this);
    row->addWidget(m_period);
    row->addWidget(m_from);
    row->addWidget(m_to);
    for (QComboBox* box : m_boxes) row->addWidget(box);
    row->addWidget(m_compare);
    const auto fit = [](QComboBox* box) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(box->fontMetrics().averageCharWidth() * widestEntry);
    };
    fit(m_period);
    m_period->setMaximumWidth(m_period->maximumWidth() * 3 / 2); // whole days have to fit
    for (int i = 0; i < fieldCount; ++i) {
        fit(m_boxes[i]);
        connect(m_boxes[i], &QComboBox::activated, this,
                [this, i](int index) { choose(Field(i), m_boxes[i]->itemData(index).toString()); });
    }
    connect(m_period, &QComboBox::activated, this, &FilterBar::takePeriod);
    for (kit::DateEdit* day : {m_from, m_to}) {
        day->line()->setMaximumWidth(day->fontMetrics().averageCharWidth() * 14);
        connect(day->line(), &QLineEdit::editingFinished, this, &FilterBar::takeDays);
        connect(day, &kit::DateEdit::dayChosen, this, &FilterBar::takeDays);
    }
    connect(m_compare, &QCheckBox::clicked, this, [this] {
        keep();
        Q_EMIT changed();
    });
}

void FilterBar::restore() {
    const QSettings settings;
    m_chosen = Period::fromCode(settings.value(u"impact/period"_s).toString());
    for (int i = 0; i < fieldCount; ++i) m_keys[i] = settings.value(keyName(i)).toString();
    m_compare->setChecked(settings.value(u"impact/compare"_s, true).toBool());
}

void FilterBar::keep() const {
    QSettings settings;
    settings.setValue(u"impact/period"_s, m_chosen.code());
    for (int i = 0; i < fieldCount; ++i) settings.setValue(keyName(i), m_keys[i]);
    settings.setValue(u"impact/compare"_s, m_compare->isChecked());
}

QString FilterBar::key(Field field) const { return m_keys[field]; }

impact::Filter FilterBar::filter() const {
    impact::Filter filter;
    m_chosen.fill(filter, QDate::currentDate());
    filter.project = base::idFromText(key(Project));
    filter.region = key(Region);
    filter.topic = key(Topic);
    filter.format = key(Format);
    filter.level = key(Level);
    return filter;
}

std::optional<impact::Filter> FilterBar::compared() const {
    return m_compare->isChecked() ? services::periodBefore(filter()) : std::nullopt;
}

QString FilterBar::periodName() const { return m_chosen.name(QDate::currentDate()); }

QString FilterBar::comparedName() const {
    const auto before = compared();
    return before ? daysName(*before) : QString();
}

QStringList FilterBar::narrowing() const {
    QStringList words;
    for (int i = 0; i < fieldCount; ++i) {
        if (!m_keys[i].isEmpty()) words << m_boxes[i]->currentText();
    }
    return words;
}

void FilterBar::setChoices(const services::ImpactChoices& choices, const services::RegionCatalog& regions) {
    m_choices = choices;
    m_regions = regions;
    fillPeriods();
    for (int i = 0; i < fieldCount; ++i) fillBox(Field(i));
}

void FilterBar::setPeriod(const Period& period) {
    m_chosen = period;
    fillPeriods();
    keep();
    Q_EMIT changed();
}

void FilterBar::choose(Field field, const QString& key) {
    if (m_keys[field] == key) return;
    m_keys[field] = key;
    fillBox(field);
    keep();
    Q_EMIT changed();
}

void FilterBar::takePeriod() {
    Period period = Period::fromCode(m_period->currentData().toString());
    if (m_period->currentData().toString() == "own"_L1) {
        impact::Filter filter;
        m_chosen.fill(filter, QDate::currentDate()); // the days that are shown now, to be changed
        const QDate from = filter.from.isValid() ? filter.from : m_choices.first;
        const QDate to = filter.to.isValid() ? filter.to : m_choices.last;
        period = {Period::Kind::Own, 0, from, to};
    }
    if (period != m_chosen) setPeriod(period);
    if (period.kind == Period::Kind::Own) m_from->line()->setFocus(Qt::OtherFocusReason);
}

//! Days the wrong way round are turned; a text that is no day leaves that end open.
void FilterBar::takeDays() {
    Period period{Period::Kind::Own, 0, dayOf(m_from->text()), dayOf(m_to->text())};
    if (period.from.isValid() && period.to.isValid() && period.to < period.from) std::swap(period.from, period.to);
    if (period != m_chosen) setPeriod(period);
}

void FilterBar::fillPeriods() {
    const QSignalBlocker quiet(m_period);
    const QDate today = QDate::currentDate();
    m_period->clear();
    QList<Period> periods{{Period::Kind::ThisYear}, {Period::Kind::LastYear}};
    if (m_choices.first.isValid()) {
        for (int year = m_choices.last.year(); year >= m_choices.first.year(); --year) {
            if (year != today.year() && year != today.year() - 1) periods << Period{Period::Kind::Year, year};
        }
    }
    periods << Period::wholeTime();
    if (!periods.contains(m_chosen)) periods << m_chosen;
    for (const Period& period : periods) m_period->addItem(period.name(today), period.code());
    m_period->addItem(tr("Own days..."), u"own"_s);
    m_period->setCurrentIndex(int(periods.indexOf(m_chosen)));
    const bool own = m_chosen.kind == Period::Kind::Own;
    for (kit::DateEdit* day : {m_from, m_to}) day->setVisible(own);
    const auto text = [](const QDate& day) {
        return day.isValid() ? QLocale().toString(day, isRussian() ? u"dd.MM.yyyy"_s : u"MM/dd/yyyy"_s) : QString();
    };
    if (own && dayOf(m_from->text()) != m_chosen.from) m_from->setText(text(m_chosen.from));
    if (own && dayOf(m_to->text()) != m_chosen.to) m_to->setText(text(m_chosen.to));
    refreshCompare();
}

QList<std::pair<QString, QString>> FilterBar::entries(Field field) const {
    const services::Words& words = services::Words::of(models::windowLanguage());
    const domain::Entity& event = domain::entity(u"event");
    QList<std::pair<QString, QString>> entries;
    switch (field) {
    case Project:
        for (const impact::Category& one : m_choices.projects) entries << std::pair{one.key, one.label};
        break;
    case Region:
        for (const QString& code : m_choices.regions) {
            const domain::RegionInfo* region = m_regions ? m_regions->byCode(code) : nullptr;
            entries << std::pair{code, !region ? code : isRussian() ? region->nameRu : region->nameEn};
        }
        break;
    case Topic:
        for (const QString& topic : m_choices.topics) entries << std::pair{topic, topic};
        break;
    case Format:
    case Level:
        const domain::Field& of = *event.field(field == Format ? u"format" : u"audience_level");
        for (const domain::Choice& one : of.choices) {
            const QString code = QLatin1String(one.code);
            entries << std::pair{code, words.choice(of, code)};
        }
        return entries; // in their own order
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    return entries;
}

//! What was chosen stays, also where nothing of it occurs any more.
void FilterBar::fillBox(Field field) {
    const QStringList all{tr("All projects"), tr("All regions"), tr("All topics"), tr("Any format"), tr("Any level")};
    QComboBox* box = m_boxes[field];
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all.at(field), QString());
    for (const auto& [key, words] : entries(field)) box->addItem(words, key);
    if (!m_keys[field].isEmpty() && box->findData(m_keys[field]) < 0) {
        const bool isLoading = field == Project; // its title is not known before the choices
        box->addItem(isLoading ? tr("One project") : m_keys[field], m_keys[field]);
    }
    box->setCurrentIndex(qMax(0, box->findData(m_keys[field])));
    box->setToolTip(box->currentText());
}

void FilterBar::refreshCompare() {
    const auto before = services::periodBefore(filter());
    m_compare->setEnabled(before.has_value());
    m_compare->setText(before ? tr("Compare with %1").arg(daysName(*before)) : tr("Compare with the period before"));
}

void FilterBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate() {
    m_from->setText({}); // written anew, in the order of the language
    m_to->setText({});
    fillPeriods();
    for (int i = 0; i < fieldCount; ++i) fillBox(Field(i));
    const QStringList names{tr("Project"), tr("Region"), tr("Topic"), tr("Format"), tr("Audience level")};
    for (int i = 0; i < fieldCount; ++i) m_boxes[i]->setAccessibleName(names.at(i));
    m_period->setAccessibleName(tr("Period"));
    m_from->line()->setAccessibleName(tr("From"));
    m_to->line()->setAccessibleName(tr("To"));
    m_from->line()->setPlaceholderText(tr("from"));
    m_to->line()->setPlaceholderText(tr("to"));
}

} // namespace rs::dashboard
