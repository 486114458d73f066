#!/bin/bash
# Runs the tests' program and the report's on linux-arm64, emulated by qemu, and compares with the machine at hand.
#
#   Tests/arm64.sh            the kernels and the table of errors (some minutes)
#   Tests/arm64.sh --report   the whole report, too (half an hour of processor time)
#
# The very assemblies that were built for this machine are run, by an arm64 runtime from NuGet of this runtime's version and the arm64
# libraries of Debian, which are unpacked to Output/arm64 and not installed. It needs Debian's qemu-user-static, apt, dpkg, and a build:
#
#   dotnet build Tests/Report.Tests -c Release -p:CompilesAhead=false
#
# Assemblies that were compiled ahead hold code of this machine's kind, which another refuses.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { echo "$1" >&2; exit 1; }
for tool in qemu-aarch64-static apt-get dpkg dotnet python3; do
    command -v "$tool" > /dev/null || fail "$tool is missing: on Debian, apt-get install qemu-user-static apt dpkg python3; dotnet is the .NET SDK"
done

programs=$PWD/Tests/Report.Tests/bin/Release/net10.0
work=$PWD/Output/arm64
version=$(dotnet --list-runtimes | sed -n 's/^Microsoft\.NETCore\.App \(10\.[0-9.]*\) .*/\1/p' | sort -V | tail -1)
[ -f "$programs/Report.Tests.dll" ] || fail "there is no build: dotnet build Tests/Report.Tests -c Release -p:CompilesAhead=false"
mkdir -p "$work"

# The runtime, laid out as an installation.
root=$work/dotnet
if [ ! -f "$root/host/fxr/$version/libhostfxr.so" ]; then
    for package in Runtime Host; do
        dotnet package download "Microsoft.NETCore.App.$package.linux-arm64@$version" --output "$work/packages" > "$work/download.log" || fail "$(cat "$work/download.log")"
    done
    pack=$work/packages/microsoft.netcore.app.runtime.linux-arm64/$version/runtimes/linux-arm64
    mkdir -p "$root/host/fxr/$version" "$root/shared/Microsoft.NETCore.App/$version"
    cp "$pack"/lib/net10.0/* "$pack"/native/* "$root/shared/Microsoft.NETCore.App/$version/"
    cp "$pack/native/libhostfxr.so" "$root/host/fxr/$version/"
fi

# The C and C++ libraries, OpenSSL for SHA-256 and ICU for cultures, from lists of their own, so that apt's stay as they are.
system=$work/system
if [ ! -e "$system/lib/ld-linux-aarch64.so.1" ]; then
    mkdir -p "$work/apt/lists/partial" "$work/apt/archives/partial" "$work/debs" "$system"
    apt=(-o APT::Architecture=arm64 -o APT::Architectures=arm64 -o Dir::State::lists="$work/apt/lists" -o Dir::Cache="$work/apt"
        -o Dir::State::status=/dev/null -o Acquire::Languages=none -o APT::Sandbox::User="$(id -un)")
    apt-get -qq "${apt[@]}" update
    names=$(apt-cache "${apt[@]}" pkgnames)
    ssl=$(grep -E '^libssl3(t64)?$' <<< "$names" | sort -V | tail -1)
    icu=$(grep -E '^libicu[0-9]+$' <<< "$names" | sort -V | tail -1)
    (cd "$work/debs" && apt-get -qq "${apt[@]}" download libc6 libgcc-s1 libstdc++6 zlib1g "$ssl" "$icu")
    for package in "$work"/debs/*.deb; do
        dpkg -x "$package" "$system"
    done
fi

# A program that starts an assembly: the name replaces a placeholder that every apphost has for it.
start() {
    cp -r "$programs" "$work/$1"
    python3 - "$work/packages/microsoft.netcore.app.host.linux-arm64/$version/runtimes/linux-arm64/native/apphost" "$work/$1/start" "$1.dll" <<'PYTHON'
import hashlib, pathlib, sys
host, target, name = sys.argv[1:]
placeholder = hashlib.sha256(b"foobar").hexdigest().encode()
program = pathlib.Path(host).read_bytes()
assert program.count(placeholder) == 1, "the apphost has another placeholder than the one known"
pathlib.Path(target).write_bytes(program.replace(placeholder, name.encode().ljust(len(placeholder), b"\0")))
PYTHON
    chmod +x "$work/$1/start"
}

# qemu refuses to map the same page for writing and for execution, as the runtime would by default.
emulated() {
    DOTNET_ROOT=$root DOTNET_EnableWriteXorExecute=0 qemu-aarch64-static -L "$system" "$@"
}

same() {
    cmp "$1" "$2" || fail "$3 differs"
    echo "the same: $3"
}

rm -rf "$work/Report.Tests" "$work/Experiments" "$work/here" "$work/there"
start Report.Tests
dotnet "$programs/Report.Tests.dll" kernels > "$work/kernels.here"
emulated "$work/Report.Tests/start" kernels > "$work/kernels.there"
echo "vectors and digest here:  $(cat "$work/kernels.here")"
echo "vectors and digest there: $(cat "$work/kernels.there")"
same <(cut -d' ' -f2 "$work/kernels.here") <(cut -d' ' -f2 "$work/kernels.there") "digest of the kernels"

dotnet "$programs/Report.Tests.dll" accuracy > "$work/accuracy.here"
emulated "$work/Report.Tests/start" accuracy > "$work/accuracy.there"
cat "$work/accuracy.there"
same "$work/accuracy.here" "$work/accuracy.there" "table of errors, and digest of all results of the elementary functions"

if [ "${1:-}" = --report ]; then
    start Experiments
    for side in here there; do
        mkdir -p "$work/$side"
        cp -r Templates "$work/$side/"
    done
    unset SOURCE_DATE_EPOCH
    dotnet "$programs/Experiments.dll" --quiet --project "$work/here"
    emulated "$work/Experiments/start" --quiet --project "$work/there"
    for file in "$work"/here/Output/*; do
        sha256sum "$file"
        same "$file" "$work/there/Output/$(basename "$file")" "$(basename "$file")"
    done
fi
