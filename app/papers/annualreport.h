// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/document.h"
#include "papers/texts.h"

#include <optional>

namespace rs::papers {

//! What came of a year: of the network, a project, a region. Plain values, in words of its language; parts that are
//! empty are left out.
struct AnnualReport {
    //! One number in large letters: «5 118», «Участники», «+862 к 2025».
    struct Number {
        QString name, value;
        QString change = {};
    };
    //! Columns over time, each of one or two parts that stand on each other.
    struct Columns {
        struct Column {
            QString label;
            QList<double> parts;
            std::optional<double> before = {}; //!< the same a year earlier, drawn as a line across
        };
        QString title;
        QStringList parts;   //!< names of the parts
        QString before = {}; //!< name of the line across; empty: there is none
        QList<Column> columns = {};
    };
    //! Bars from the left, the longest first or in their own order.
    struct Ranking {
        struct Line {
            QString label;
            double number = 0;
            QString value;     //!< the number in words: «1 042», «мало ответов»
            QString more = {}; //!< at the right end: «68 %»
        };
        QString title;
        QList<Line> lines = {};
    };
    struct Map {
        struct Tile {
            int column = 0, row = 0;
            QString name, value; //!< no value: nobody from there
            int step = 0;        //!< 0 to 4
        };
        QString title;
        QList<Tile> tiles = {};
        QStringList legend = {}; //!< words of the steps from 0
    };
    struct Goal {
        QString label;
        double actual = 0, target = 0;
        QString value;         //!< «14 из 20»
        QString forecast = {}; //!< «при таком ходе к 31 декабря будет 23»
        bool reached = false;
    };
    //! A list under its heading.
    struct List {
        QString title;
        QStringList columns = {};
        QList<QStringList> rows = {};
        int numbersFrom = 1; //!< columns from this one on hold numbers
    };
    struct School {
        QString title, when, where, topic, participants, score;
    };
    struct Practice {
        QString title, about; //!< topic and author
        QString use;          //!< «применяют 38 человек, через полгода — 21»
        QStringList quotes = {};
    };

    QString title;     //!< «Годовой отчёт за 2026 год»
    QString subject;   //!< the network, the project or the region
    QStringList lines; //!< what else narrows it
    QString asOf;      //!< when it was counted, of how many records, what is still missing
    QList<Number> numbers = {};
    Columns months = {};
    Map map = {};
    QList<Ranking> rankings = {};
    Ranking funnel = {};
    QList<Goal> goals = {};
    QList<List> lists = {};
    QList<School> schools = {};
    QList<Practice> practices = {};
    QStringList notes = {}; //!< how things were counted
};

[[nodiscard]] Document annualReportDocument(const AnnualReport& report, const Texts& texts);

} // namespace rs::papers
