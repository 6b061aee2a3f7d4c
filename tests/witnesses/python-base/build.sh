#!/bin/bash
# Makes, from Debian's packages, what the tests with containers run on, and prints the folder that holds it:
#   image.tar  the root file system of a base image like the official python ones: one Python in /usr/local into which pip may
#              install, no conda; besides a user sagemaker-user (1000:100) who may sudo, and an apt repository in /srv/apt
#   wheels/    ipykernel and jupyter-server with all that they require, as wheels
#
#   ENVASCODE_PYTHON_BASE="$(tests/witnesses/python-base/build.sh "$HOME/.cache/envascode")"
#
# It needs root, debootstrap, and Debian's mirror; the tests themselves need no network. It does nothing where the folder is there already.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
cache="${1:?the folder to keep it in}"
key="$(cat "$here"/* | sha256sum | cut -c1-12)"
result="$cache/python-base-$key"
if [[ -e "$result/image.tar" ]]; then
  echo "$result"
  exit
fi

mkdir -p "$cache"
work="$(mktemp -d "$cache/python-base.XXXXXX")"
trap 'rm -rf "$work"' EXIT
root="$work/root"
result_now="$work/result"
mkdir -p "$result_now/wheels"

in_root() {
  chroot "$root" env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

{
  debootstrap --variant=minbase --include=python3,python3-venv,libzmq5,sudo bookworm "$root"

  # ipykernel, Jupyter's server, and what Debian installs with them, repacked as wheels.
  in_root apt-get update
  mkdir "$root/tmp/debs"
  in_root apt-get install --simulate --no-install-recommends python3-ipykernel python3-jupyter-client python3-jupyter-server \
    | sed -n 's/^Inst \(python3-[^ ]*\).*/\1/p' > "$work/packages"
  in_root bash -c 'cd /tmp/debs && xargs apt-get -o APT::Sandbox::User=root download' < "$work/packages"
  cp "$here/repack.py" "$root/tmp/"
  in_root python3 /tmp/repack.py /tmp/debs /tmp/wheels
  mv "$root"/tmp/wheels/*.whl "$result_now/wheels/"

  # Debian's own Python lets pip change nothing (PEP 668); the one of the official images stands in /usr/local and does.
  in_root python3 -m venv /usr/local
  in_root useradd --create-home --uid 1000 --gid 100 --shell /bin/bash sagemaker-user
  echo 'sagemaker-user ALL=(ALL) NOPASSWD: ALL' > "$root/etc/sudoers.d/sagemaker-user"

  bash "$here/apt-repository.sh" "$root/srv/apt"
  echo 'deb [trusted=yes] file:/srv/apt ./' > "$root/etc/apt/sources.list"

  rm -rf "$root"/tmp/* "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/* "$root"/usr/share/{doc,locale,man}/* "$root"/root/.cache
  tar --create --file "$result_now/image.tar" --directory "$root" --numeric-owner --exclude './dev/*' --exclude './proc/*' --exclude './sys/*' .
  rm -rf "$result"
  mv "$result_now" "$result"
} >&2
echo "$result"
