
# eac_distribution RELEASE: whether the application runs SageMaker Distribution of at least this release; it says its own from 2.1 on.
eac_distribution() {
  [[ "$(printf '%s\n' "$1" "${IMAGE_VERSION-}" | sort -V | head -n 1)" == "$1" ]]
}
