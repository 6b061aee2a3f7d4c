#!/bin/sh
# Installs the npm packages that tests use as witnesses into a folder outside the repository and prints its node_modules:
#   ENVASCODE_NODE_MODULES="$(tests/witnesses/install-node.sh "$HOME/.cache/envascode")"
set -eu

folder="${1:?the folder to install into}"
mkdir -p "$folder"
npm install --prefix "$folder" --no-save --no-audit --no-fund --loglevel=error \
    @aws-sdk/client-sagemaker@3.1142.0 \
    @aws-sdk/client-ecr@3.1169.0 \
    @aws-sdk/client-sts@3.1173.0 \
    @conda-org/rattler@0.3.5 \
    tslab@1.0.22 >&2
echo "$folder/node_modules"
