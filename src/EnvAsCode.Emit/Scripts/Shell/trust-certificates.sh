
# The certificates in $eac_work/certificates are trusted, with those of other scripts of this home.
eac_trust_certificates() {
  local name
  if ! grep -rqe '-----BEGIN CERTIFICATE-----' "$eac_work/certificates"; then
    echo "There is no certificate (PEM)." >&2
    return 1
  fi
  find "$eac_work/certificates" -type f -print0 | sort -z | xargs -0 grep -lZe '-----BEGIN CERTIFICATE-----' \
    | xargs -0 awk '{ sub(/\r$/, ""); print }' > "$eac_work/ca.pem"
  eac_remember eac_distrust "$eac_state/ca.pem" "${eac_prefix:-}"
  eac_edit "$eac_state/ca.pem" cp "$eac_work/ca.pem"
  eac_edit "$HOME/.envascode/ca-bundle.pem" eac_bundle
  for name in SSL_CERT_FILE REQUESTS_CA_BUNDLE CURL_CA_BUNDLE AWS_CA_BUNDLE PIP_CERT GIT_SSL_CAINFO NODE_EXTRA_CA_CERTS CONDA_SSL_VERIFY; do
    eac_set_variable 'shells notebooks' "$name" "$HOME/.envascode/ca-bundle.pem"
  done
  # apt reads as a user of its own, which may not enter the home.
  mkdir -p "/var/tmp/envascode/$eac_key"
  install -m 644 "$HOME/.envascode/ca-bundle.pem" "/var/tmp/envascode/$eac_key/ca-bundle.pem"
  echo "Acquire::https::CAInfo \"/var/tmp/envascode/$eac_key/ca-bundle.pem\";" > "/var/tmp/envascode/$eac_key/apt.conf"
  eac_set_variable '' APT_CONFIG "/var/tmp/envascode/$eac_key/apt.conf"
}

# eac_bundle FILE: behind what is trusted anyway.
eac_bundle() {
  local trusted
  for trusted in /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt "${eac_prefix:-}/ssl/cacert.pem"; do
    if [[ -r "$trusted" ]]; then
      break
    fi
  done
  cat "$trusted" "$HOME"/.envascode/*/ca.pem > "$1" 2> /dev/null || cat "$HOME"/.envascode/*/ca.pem > "$1"
}

# eac_distrust FILE PREFIX: the certificates of one script; those of others stay.
eac_distrust() {
  local eac_prefix="$2"
  rm -f "$1"
  if compgen -G "$HOME/.envascode/*/ca.pem" > /dev/null; then
    eac_edit "$HOME/.envascode/ca-bundle.pem" eac_bundle
  else
    rm -f "$HOME/.envascode/ca-bundle.pem"
  fi
}
