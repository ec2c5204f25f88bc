// SPDX-License-Identifier: GPL-3.0-or-later
// The reference of a start: a Qt program that shows an empty main window and ends after its first paint.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class EmptyWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::fprintf(stderr, "first window\n");
            QCoreApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return app.exec();
}
