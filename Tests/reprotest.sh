#!/bin/bash
# Builds the program and makes the report twice with Debian's reprotest, which varies what it can, and compares both, assemblies included.
#
#   Tests/reprotest.sh [more options for reprotest, such as --vary=-time]
#
# What differs is told by diffoscope, and kept with both sides in Output/reprotest. On Debian it needs
#
#   apt-get install --no-install-recommends reprotest diffoscope-minimal faketime
#
# and the fonts and packages that `dotnet cake` restores. Varied are: the build's folder, environment, home, time zone, locale, clock, umask,
# search path, number of processors, address layout, the kernel's stated version, and, where it is root, the names of host and domain.
# Not varied:
#   user_group    reprotest changes it by sudo and an account that somebody has to make; the tests of the report try another user
#   fileordering  needs disorderfs and /dev/fuse, which a container seldom has; it is varied where both are there
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in reprotest diffoscope faketime dotnet git; do
    if ! command -v "$tool" > /dev/null; then
        echo "$tool is missing: on Debian, apt-get install --no-install-recommends reprotest diffoscope-minimal faketime git; dotnet is the .NET SDK" >&2
        exit 1
    fi
done
if [ ! -d Generator/Assets/node_modules ]; then
    echo "the fonts are missing: dotnet tool restore && dotnet cake --target=Assets" >&2
    exit 1
fi

vary=-user_group
if ! { command -v disorderfs && [ -e /dev/fuse ]; } > /dev/null; then
    echo "fileordering is not varied: it needs disorderfs and /dev/fuse"
    vary+=,-fileordering
fi
if [ "$(id -u)" != 0 ]; then
    echo "domain_host is not varied: only root may rename a host"
    vary+=,-domain_host
fi

# Only what a commit would hold, and the fonts.
kept=$PWD/Output/reprotest
source=$(mktemp -d)
trap 'rm -rf "$source"' EXIT
rm -rf "$kept"
mkdir -p Output
{ git ls-files -z --cached --others --exclude-standard; find Generator/Assets/node_modules -type f -print0; } | tar --null -cf - -T - | tar -xf - -C "$source"

# Packages are no part of the build; servers that outlive it would carry one run's surroundings into the other.
packages=${NUGET_PACKAGES:-$HOME/.nuget/packages}
build="export NUGET_PACKAGES='$packages' DOTNET_CLI_HOME=\$PWD/.home DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
mkdir -p .home
unset SOURCE_DATE_EPOCH
dotnet build Experiments -c Release -v q --nologo --disable-build-servers -p:CompilesAhead=false
dotnet Experiments/bin/Release/net10.0/Experiments.dll --quiet --fresh
cp Experiments/bin/Release/net10.0/Colophon.dll Experiments/bin/Release/net10.0/Experiments.dll Output/"
reprotest --vary="$vary" "$@" --store-dir="$kept" --build-command="set -e
$build" "$source" 'Output/*' -- null
echo "the same: $(cd "$kept" && find . -type f | wc -l) files, kept in Output/reprotest"
