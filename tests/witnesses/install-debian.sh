#!/bin/bash
# Installs Debian's packages of the programs that tests use as witnesses. It needs root.
set -euo pipefail

packages=(debootstrap docker-registry docker.io fish gnupg nginx-light python3 python3-packaging python3-pip shellcheck zsh)
command -v npm > /dev/null || packages+=(nodejs npm)
command -v aws > /dev/null || packages+=(awscli)

export DEBIAN_FRONTEND=noninteractive
apt-get -o Acquire::Retries=3 -qq update
# What is installed is started by the tests that need it, with the settings that they need: no service starts here.
RUNLEVEL=1 apt-get -o Acquire::Retries=3 -qq install -y --no-install-recommends "${packages[@]}"
