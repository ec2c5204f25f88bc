// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <memory>

namespace rs::charts {
class ChartCard;
class NumberCard;
} // namespace rs::charts

namespace rs::dashboard {

//! Tabs of the dashboard as a file, one after another, each on sheets of its own. Chart by chart: the window stays
//! free between two of them.
class BoardPdf : public QObject {
    Q_OBJECT
public:
    struct Part {
        QString title;
        QList<charts::NumberCard*> numbers;
        QList<charts::ChartCard*> charts; //!< those without numbers are left out
    };
    struct Board {
        QString title;   //!< on every sheet: «Результаты · 2026 год»
        QString caption; //!< «5 118 записей, посчитано в 10:24»
        QList<Part> parts;
    };
    //! Deletes itself when it is over.
    BoardPdf(Board board, const QString& path, QObject* parent);

Q_SIGNALS:
    void saved(const QString& path);
    void refused(const QString& path);

private:
    void step();
    void beginSheet(const Part& part);
    void putNumbers(const QList<charts::NumberCard*>& numbers);
    void putLine(const QString& text, const QFont& font);
    void end();

    Board m_board;
    QString m_path;
    QSaveFile m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    int m_part = 0, m_chart = 0, m_place = 0; //!< place on the sheet; 0: a sheet begins
    double m_y = 0;
    bool m_isFirst = true;
};

} // namespace rs::dashboard
