// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/period.h"
#include "services/impact.h"
#include "services/regioncatalog.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;

namespace rs::kit {
class DateEdit;
}

namespace rs::dashboard {

//! The one filter of all charts: period, project, region, topic, format, level, and whether another period is compared.
//! What was chosen is kept for the next start.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    enum Field { Project, Region, Topic, Format, Level };
    static constexpr int fieldCount = Level + 1;
    explicit FilterBar(QWidget* parent = nullptr);

    [[nodiscard]] impact::Filter filter() const;
    //! The period before with the rest of the filter, where it is to be compared.
    [[nodiscard]] std::optional<impact::Filter> compared() const;
    [[nodiscard]] QString periodName() const;
    //! «2025»; empty if nothing is compared.
    [[nodiscard]] QString comparedName() const;
    //! What narrows the filter beside the period, in words: «Тверская область», «Очно».
    [[nodiscard]] QStringList narrowing() const;

    void setChoices(const services::ImpactChoices& choices, const services::RegionCatalog& regions);
    void setPeriod(const Period& period);
    void choose(Field field, const QString& key);

    [[nodiscard]] QComboBox* periodBox() const { return m_period; }
    [[nodiscard]] QComboBox* box(Field field) const { return m_boxes[field]; }
    [[nodiscard]] QCheckBox* compareBox() const { return m_compare; }
    [[nodiscard]] kit::DateEdit* fromEdit() const { return m_from; }
    [[nodiscard]] kit::DateEdit* toEdit() const { return m_to; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void restore();
    void keep() const;
    void takePeriod();
    void takeDays();
    void fillPeriods();
    void fillBox(Field field);
    void refreshCompare();
    void retranslate();
    [[nodiscard]] QString key(Field field) const;
    [[nodiscard]] QList<std::pair<QString, QString>> entries(Field field) const;

    Period m_chosen;
    services::ImpactChoices m_choices;
    services::RegionCatalog m_regions;
    QString m_keys[fieldCount]; //!< chosen; empty: all
    QComboBox* m_period;
    kit::DateEdit *m_from, *m_to;
    QComboBox* m_boxes[fieldCount];
    QCheckBox* m_compare;
};

} // namespace rs::dashboard
