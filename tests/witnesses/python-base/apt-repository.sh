#!/bin/bash
# Makes an apt repository with two versions of one small package, envascode-probe.
set -euo pipefail

repository="${1:?the folder of the repository}"
mkdir -p "$repository"
: > "$repository/Packages"
for version in 1:1.0-1 1:2.0-1; do
  package="$(mktemp -d)"
  mkdir -p "$package/DEBIAN" "$package/usr/share/envascode-probe"
  chmod 755 "$package"
  echo "$version" > "$package/usr/share/envascode-probe/version"
  cat > "$package/DEBIAN/control" << CONTROL
Package: envascode-probe
Version: $version
Architecture: all
Maintainer: EnvAsCode contributors <nobody@localhost>
Description: says which of its versions is installed
CONTROL
  file="envascode-probe_${version#*:}_all.deb"
  dpkg-deb --root-owner-group --build "$package" "$repository/$file"
  {
    dpkg-deb --field "$repository/$file"
    echo "Filename: ./$file"
    echo "Size: $(stat --format=%s "$repository/$file")"
    echo "SHA256: $(sha256sum "$repository/$file" | cut -d' ' -f1)"
    echo
  } >> "$repository/Packages"
  rm -rf "$package"
done
