// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/process.h"

#include "bench/sync/need.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>
#include <QThread>

#include <algorithm>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rs::bench {

namespace {

constexpr unsigned long lookMs = 5;

double secondsOf(const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; }

pid_t startInto(const QString& output, const QString& program, const QStringList& arguments) {
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments) words.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 1, qPrintable(output), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    pid_t pid = 0;
    const int failed = posix_spawnp(&pid, pointers.front(), &files, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    if (failed != 0) stopBench(program + QStringLiteral(" cannot be started"));
    return pid;
}

//! The numbers of /proc/PID/stat behind the name; [0] is the state, [1] the parent.
QList<QByteArray> statOf(qint64 pid, QByteArray* name = nullptr) {
    const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(pid));
    const qsizetype from = stat.indexOf('('), to = stat.lastIndexOf(')');
    if (to < 0) return {};
    if (name) *name = stat.mid(from + 1, to - from - 1);
    return stat.mid(to + 2).split(' ');
}

} // namespace

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Usage runMeasured(const QString& program, const QStringList& arguments) {
    QTemporaryFile output;
    if (!output.open()) stopBench(QStringLiteral("no temporary file"));
    QElapsedTimer timer;
    timer.start();
    const pid_t pid = startInto(output.fileName(), program, arguments);
    Usage usage;
    int status = 0;
    rusage used{};
    // The system's own peak begins with that of the program that started it: so it is looked at from beside.
    for (pid_t ended = 0; ended == 0;) {
        usage.peakMegabytes = std::max(usage.peakMegabytes, peakMegabytesOf(pid));
        ended = ::wait4(pid, &status, WNOHANG, &used);
        if (ended < 0) stopBench(program + QStringLiteral(" was lost"));
        if (ended == 0) QThread::msleep(lookMs);
    }
    usage.wall = double(timer.nsecsElapsed()) / 1e9;
    usage.cpu = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    usage.output = contentOf(output.fileName());
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        stopBench(program + u' ' + arguments.join(u' ') + QStringLiteral(" has failed: ") +
                  QString::fromUtf8(usage.output));
    return usage;
}

double cpuSecondsOf(qint64 pid) {
    constexpr int user = 11, system = 12;
    const QList<QByteArray> stat = statOf(pid);
    if (stat.size() <= system) return 0;
    return double(stat[user].toLongLong() + stat[system].toLongLong()) / double(::sysconf(_SC_CLK_TCK));
}

double peakMegabytesOf(qint64 pid) {
    for (const QByteArray& line : contentOf(QStringLiteral("/proc/%1/status").arg(pid)).split('\n')) {
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

double cpuSecondsOfFamily(qint64 pid, const QByteArray& name) {
    double seconds = 0;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const qint64 other = entry.toLongLong();
        QByteArray own, parentName;
        const QList<QByteArray> stat = other > 0 ? statOf(other, &own) : QList<QByteArray>();
        if (stat.size() < 2 || own != name) continue;
        const qint64 parent = stat[1].toLongLong();
        const QList<QByteArray> above = statOf(parent, &parentName);
        const bool isGrandchild = parentName == name && above.size() > 1 && above[1].toLongLong() == pid;
        if (parent == pid || isGrandchild) seconds += cpuSecondsOf(other);
    }
    return seconds;
}

} // namespace rs::bench
