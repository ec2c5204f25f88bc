// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figures.h"
#include "kit/theme/theme.h"
#include "kit/translator.h"

#include <gtest/gtest.h>

namespace rs::test {

//! A table of known numbers; rows are keys, or «key|label».
[[nodiscard]] impact::Table table(const char* indicator, const QStringList& rows, const QStringList& columns,
                                  const QList<QList<double>>& numbers);
[[nodiscard]] charts::Figures figuresOf(const impact::Table& table);

//! What a network of schools might have come to in a year; invented.
namespace sample {
[[nodiscard]] charts::Figures months();   //!< first time and returning, compared with the year before
[[nodiscard]] charts::Figures sixYears(); //!< 72 months
[[nodiscard]] charts::Figures regions();  //!< compared, too
[[nodiscard]] charts::Figures topics();   //!< with long names
[[nodiscard]] charts::Figures funnel();
[[nodiscard]] charts::Figures goals();
[[nodiscard]] charts::Figures answers();
[[nodiscard]] charts::Figures recommendation(); //!< with a month in which nobody answered
[[nodiscard]] charts::Figures practices();
[[nodiscard]] charts::Figures exchange();
[[nodiscard]] charts::Figures cohorts();
[[nodiscard]] charts::Figures assessment();
} // namespace sample

//! Russian and light unless a test says otherwise.
class ChartTest : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;
    void setLanguage(base::Language language) { m_translator.setLanguage(language); }
    void setLook(kit::theme::Look look) { kit::theme::setLook(look); }

private:
    kit::Translator m_translator;
};

} // namespace rs::test
