// SPDX-License-Identifier: GPL-3.0-or-later
// The library is its compiled texts; a library without a source cannot be declared.
namespace rs::translations {}
