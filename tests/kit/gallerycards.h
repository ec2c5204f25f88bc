// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"

class QVBoxLayout;

//! Cards, messages and fields of the kit together.
class GalleryCards : public rs::kit::Page {
    Q_OBJECT
public:
    GalleryCards();

private:
    void addChoices(QVBoxLayout* column);
    void addNumbers(QVBoxLayout* column);
    void addMessages(QVBoxLayout* column);
    void addFields(QVBoxLayout* column);
    void addEmpty(QVBoxLayout* column);
};
