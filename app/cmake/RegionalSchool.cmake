# SPDX-License-Identifier: GPL-3.0-or-later
# What all our targets share: language level, warnings, unity builds, where includes start.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Parsing Qt's headers is what compiling costs: several sources in one go cost what one costs.
set(CMAKE_UNITY_BUILD ON)
set(CMAKE_UNITY_BUILD_BATCH_SIZE 10)

find_program(RS_CCACHE ccache)
if(RS_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=time_macros "${RS_CCACHE}")
endif()

add_library(rs_flags INTERFACE)
target_compile_definitions(rs_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_MESSAGELOGCONTEXT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(rs_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wold-style-cast -Wsuggest-override
    -Wnon-virtual-dtor -Werror=switch -Werror=return-type
    $<$<BOOL:${RS_WARNINGS_AS_ERRORS}>:-Werror>
    # A null pointer and a place beyond an object end under AddressSanitizer anyway; asking twice costs a third of the
    # build. The question for an object's type opens a pipe, and lies where file numbers are lacking (which is tested).
    $<$<BOOL:${RS_SANITIZE}>:-fsanitize=address,undefined;-fno-sanitize=null,alignment,object-size,vptr;-fno-sanitize-recover=undefined;-fno-omit-frame-pointer>
    $<$<BOOL:${RS_FUZZ}>:-fsanitize=fuzzer-no-link,address,undefined;-fno-sanitize-recover=undefined;-fno-omit-frame-pointer>)
target_link_options(rs_flags INTERFACE $<$<OR:$<BOOL:${RS_SANITIZE}>,$<BOOL:${RS_FUZZ}>>:-fsanitize=address,undefined>)

# What programs take memory from: rows and operations are thousands of small pieces that come and go together, at which
# jemalloc is a tenth quicker than the C library. Sanitizers have an allocator of their own.
add_library(rs_allocator INTERFACE)
if(NOT RS_SANITIZE AND NOT RS_FUZZ)
    target_link_libraries(rs_allocator INTERFACE $<TARGET_NAME_IF_EXISTS:PkgConfig::JEMALLOC>)
endif()

# rs_add_library(name SOURCES ... PUBLIC ... PRIVATE ...): a room. Headers stand beside the sources.
function(rs_add_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(rs_${name} STATIC ${ARG_SOURCES})
    add_library(rs::${name} ALIAS rs_${name})
    target_include_directories(rs_${name} PUBLIC "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}/ui")
    target_link_libraries(rs_${name} PUBLIC ${ARG_PUBLIC} PRIVATE rs_flags ${ARG_PRIVATE})
    target_compile_options(rs_${name} PRIVATE -fno-exceptions)
endfunction()

# rs_add_test(name SOURCES ... LINK ... [GUI] [LABELS ...]): one executable a folder, found by CTest case by case.
function(rs_add_test name)
    cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(rs_test_${name} ${ARG_SOURCES})
    target_link_libraries(rs_test_${name} PRIVATE rs_flags ${ARG_LINK} GTest::gtest GTest::gmock
        $<IF:$<BOOL:${ARG_GUI}>,rs::test_main_gui,rs::test_main>)
    target_include_directories(rs_test_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    # Under sanitizers the optimizer takes longer over the tests than the tests take: it is kept for what they test.
    target_compile_options(rs_test_${name} PRIVATE -Wno-conversion -Wno-subobject-linkage $<$<BOOL:${RS_SANITIZE}>:-O0>)
    target_compile_definitions(rs_test_${name} PRIVATE RS_SOURCE_DIR="${PROJECT_SOURCE_DIR}" RS_BINARY_DIR="${PROJECT_BINARY_DIR}/bin")
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 900) # under sanitizers on a busy machine
    endif()
    # One CTest entry a folder: starting a Qt process for each case would cost more than the cases.
    add_test(NAME ${name} COMMAND rs_test_${name} --gtest_brief=1)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
endfunction()

# rs_add_fuzz(name SOURCES ... LINK ...): the libFuzzer program fuzz_<name>; the target fuzz builds all of them.
function(rs_add_fuzz name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(fuzz_${name} EXCLUDE_FROM_ALL ${ARG_SOURCES})
    target_link_libraries(fuzz_${name} PRIVATE rs_flags ${ARG_LINK})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer,address,undefined)
    if(NOT TARGET fuzz)
        add_custom_target(fuzz)
    endif()
    add_dependencies(fuzz fuzz_${name})
endfunction()
