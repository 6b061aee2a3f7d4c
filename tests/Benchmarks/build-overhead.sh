#!/usr/bin/env bash
# What EnvAsCode.Sdk adds to a build: a sample built with it, beside the same sources as a plain class library that references the same EnvAsCode.dll.
# The two take turns, so that whatever else the machine does meets both. Prints medians and minima of the wall time, and of the CPU time of the
# dotnet process (the compiler's server not included), in milliseconds.
#
#   tests/Benchmarks/build-overhead.sh [rounds [sample]]      default: 11 QuickStart
#
# The compiler runs in a server of its own, as it does for users. With UseSharedCompilation=false in the environment each build starts a compiler
# anew, which then loads and compiles the generator anew, too.
set -euo pipefail

rounds="${1:-11}"
sample="${2:-QuickStart}"
repository="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
if [[ ! "$rounds" =~ ^[1-9][0-9]*$ || ! -d "$repository/samples/$sample" ]]; then
  echo "usage: tests/Benchmarks/build-overhead.sh [rounds [sample]], with a number of rounds and a folder of samples" >&2
  exit 2
fi
version=0.0.1-overhead
folder="$(mktemp -d)"

# A server that no other build uses or has warmed up, and that ends with the script.
export UseSharedCompilation="${UseSharedCompilation:-true}"
export SharedCompilationId="envascode-overhead-$$"
finish() {
  if [[ "$UseSharedCompilation" == true ]]; then
    local roslyn
    roslyn="$(dotnet msbuild "$folder/plain" -getProperty:RoslynTargetsPath)/bincore"
    "$roslyn/VBCSCompiler" -shutdown "-pipename:$SharedCompilationId" || true
  fi
  rm -rf "$folder"
}
trap finish EXIT

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=1
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

echo "Packing the SDK ..." >&2
dotnet pack "$repository/sdk/EnvAsCode.Sdk" --output "$folder/feed" -p:PackageVersion="$version" -v:quiet >&2

export NUGET_PACKAGES="$folder/packages"
cat > "$folder/nuget.config" << END
<configuration>
  <packageSources>
    <clear />
    <add key="feed" value="$folder/feed" />
  </packageSources>
</configuration>
END

mkdir "$folder/sdk" "$folder/plain"
cp "$repository/samples/$sample/"*.cs "$folder/sdk"
cp "$repository/samples/$sample/"*.cs "$folder/plain"
echo "<Project Sdk=\"EnvAsCode.Sdk/$version\" />" > "$folder/sdk/Sample.csproj"
cat > "$folder/plain/Sample.csproj" << END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <Reference Include="EnvAsCode" HintPath="$folder/packages/envascode.sdk/$version/vocabulary/net10.0/EnvAsCode.dll" />
  </ItemGroup>
</Project>
END

# Appends "<wall> <cpu>" of a build to a file.
build() {
  local kind="$1" project="$2"
  local TIMEFORMAT='%R %U %S'
  { time dotnet build "$folder/$project" --no-restore -v:quiet > "$folder/output" 2>&1 || { cat "$folder/output" >&2; exit 1; }; } 2> "$folder/time"
  awk '{ print int($1 * 1000), int(($2 + $3) * 1000) }' "$folder/time" >> "$folder/$kind.$project"
}

# One round of a project: from nothing, with nothing to do, and after an edit of one line.
round() {
  local number="$1" project="$2"
  rm -rf "${folder:?}/$project/bin" "${folder:?}/$project/obj/Debug"
  build clean "$project"
  build no-op "$project"
  sed -i "1s|.*|// Round $number|" "$folder/$project/Edited.cs"
  sed -i "2s|= \".*\"|= \"$number\"|" "$folder/$project/Edited.cs"
  build edit "$project"
}

for project in plain sdk; do
  printf '// Round\ninternal static class Edited { public const string Number = "0"; }\n' > "$folder/$project/Edited.cs"
done

# The first build extracts the package; both warm the caches and the compiler's server.
for project in sdk plain; do
  dotnet restore "$folder/$project" -v:quiet >&2
  build warm-up "$project"
done

for ((i = 1; i <= rounds; i++)); do
  echo "Round $i of $rounds ..." >&2
  if ((i % 2)); then
    round "$i" plain
    round "$i" sdk
  else
    round "$i" sdk
    round "$i" plain
  fi
done

# The middle value and the smallest of a column.
statistics() {
  sort -n -k "$2,$2" "$1" | awk -v column="$2" '{ value[NR] = $column } END { print value[int((NR + 1) / 2)], value[1] }'
}

printf '%s, %s rounds, %s CPUs, dotnet %s, UseSharedCompilation=%s\n\n' "$sample" "$rounds" "$(nproc)" "$(dotnet --version)" "$UseSharedCompilation"
printf '| build | time | plain median | SDK median | difference | plain minimum | SDK minimum | difference |\n'
printf '| --- | --- | --- | --- | --- | --- | --- | --- |\n'
for kind in clean no-op edit; do
  for column in 1 2; do
    read -r plain_median plain_minimum < <(statistics "$folder/$kind.plain" "$column")
    read -r sdk_median sdk_minimum < <(statistics "$folder/$kind.sdk" "$column")
    awk -v kind="$kind" -v time="$([[ $column == 1 ]] && echo wall || echo CPU)" \
      -v a="$plain_median" -v b="$sdk_median" -v c="$plain_minimum" -v d="$sdk_minimum" \
      'BEGIN { printf "| %s | %s | %d | %d | %+d (%+.1f %%) | %d | %d | %+d (%+.1f %%) |\n", kind, time, a, b, b - a, 100 * (b - a) / a, c, d, d - c, 100 * (d - c) / c }'
  done
done
