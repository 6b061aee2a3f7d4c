#!/bin/bash
# Packs the SDK with the command line compiled ahead for two platforms, and publishes a project with it as its user would: with the copy
# for the platform that this runs on. It wants the compiler's packages from the NuGet feed, so `dotnet test` does not do it.
set -euo pipefail

repository="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
work="$(mktemp -d /var/tmp/envascode-ready-to-run.XXXXXX)"
trap 'rm -rf "$work"' EXIT
here="$(dotnet --info | sed -n 's/^ *RID: *//p')"
other=win-x64
version=0.1.0-ahead

dotnet pack "$repository/sdk/EnvAsCode.Sdk" --artifacts-path "$work/artifacts" --output "$work/feed" --nologo \
  "-p:PackageVersion=$version" "-p:EnvAsCodeReadyToRun=\"$here;$other\""
for folder in net10.0 "net10.0-$here" "net10.0-$other"; do
  python3 -m zipfile --list "$work/feed/EnvAsCode.Sdk.$version.nupkg" | grep -q "^tools/$folder/EnvAsCode.Tool.dll " \
    || { echo "The package has no tools/$folder." >&2; exit 1; }
done

mkdir "$work/project"
cp "$repository"/samples/QuickStart/*.cs "$work/project"
echo "<Project Sdk=\"EnvAsCode.Sdk/$version\" />" > "$work/project/Ahead.csproj"
cat > "$work/project/nuget.config" << XML
<configuration>
  <packageSources>
    <add key="packed" value="$work/feed" />
  </packageSources>
</configuration>
XML
cd "$work/project"
export NUGET_PACKAGES="$work/packages"
tool="$(dotnet msbuild -getProperty:EnvAsCodeToolPath)"
[[ "$tool" == */tools/net10.0-"$here"/ ]] || { echo "The project would publish with $tool." >&2; exit 1; }
dotnet publish --nologo "-p:EnvAsCodeLocalStudio=$work/studio" | tee "$work/log"
grep -q "Local: publish, " "$work/log"
