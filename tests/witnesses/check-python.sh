#!/bin/bash
# Checks that python3 has the packages that tests use as witnesses. They come from PyPI, and Debian 12 has moto not at all and the others
# too old to know today's SageMaker; so they are asked for rather than installed.
set -euo pipefail

for module in boto3 botocore flask moto.server pip; do
  python3 -c "import $module" || { echo "python3 has no $module: pip install boto3 'moto[codebuild,ecr,logs,server,sts]'" >&2; exit 1; }
done
