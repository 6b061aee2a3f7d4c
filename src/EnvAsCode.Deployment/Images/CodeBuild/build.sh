#!/bin/bash
# The phases of an image build in AWS CodeBuild. What differs from one image to another comes in variables and in files beside this one,
# so that nothing of a declaration is ever read as shell code.
set -euo pipefail

# ENVASCODE_LOGINS: <Region>=<registry>, separated by blanks. A token of a Region is for every registry of it that the role may read.
login() {
  local entry
  for entry in $ENVASCODE_LOGINS; do
    aws ecr get-login-password --region "${entry%%=*}" | docker login --username AWS --password-stdin "${entry#*=}"
  done
}

# The context is a tar archive, as it has modes and any name; the zip around it is CodeBuild's.
build() {
  local arguments=(--platform "$ENVASCODE_PLATFORM" --file "context/$ENVASCODE_DOCKERFILE" --tag "$ENVASCODE_IMAGE")
  if [[ -n "${ENVASCODE_NETWORK:-}" ]]; then
    arguments+=(--network "$ENVASCODE_NETWORK")
  fi

  mkdir context
  tar --extract --preserve-permissions --file context.tar --directory context

  # One manifest, not an index with attestations: SageMaker wants the image itself.
  BUILDX_NO_DEFAULT_ATTESTATIONS=1 docker build "${arguments[@]}" context
  python3 check.py
}

# CodeBuild enters this phase also when the one before has failed.
push() {
  if [[ "$CODEBUILD_BUILD_SUCCEEDING" != 1 ]]; then
    echo "The image was not built and is not pushed."
    exit 1
  fi
  docker push "$ENVASCODE_IMAGE"
}

"$1"
