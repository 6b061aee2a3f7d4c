
# The system's own: as root, or through sudo, which keeps the proxy and the certificates; a function of this script too.
eac_root() {
  local kept
  kept="$(compgen -e | grep -xE '(https?|no|ftp|all)_proxy|(HTTPS?|NO|FTP|ALL)_PROXY|APT_CONFIG|[A-Z_]+_CA_(BUNDLE|CERTS)|SSL_CERT_FILE|PIP_CERT|GIT_SSL_CAINFO|CONDA_SSL_VERIFY' | paste -sd, || true)"
  if [[ "$(type -t "$1")" == function ]]; then
    set -- bash -c "set -euo pipefail; eac_lock=/tmp/envascode.lock; $(declare -f); eac_prefix='${eac_prefix-}'; \"\$@\"" bash "$@"
  fi
  if [[ "$(id -u)" -eq 0 ]]; then
    "$@"
  else
    sudo ${kept:+"--preserve-env=$kept"} "$@"
  fi
}
