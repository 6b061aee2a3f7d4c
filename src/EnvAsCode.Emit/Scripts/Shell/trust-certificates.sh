
# The certificates in $eac_work/certificates, behind what is trusted anyway.
eac_trust_certificates() {
  local bundle="$HOME/.envascode/ca-bundle.pem" trusted name
  if ! grep -rqe '-----BEGIN CERTIFICATE-----' "$eac_work/certificates"; then
    echo "There is no certificate (PEM)." >&2
    return 1
  fi
  {
    for trusted in /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt "$eac_prefix/ssl/cacert.pem"; do
      if [[ -r "$trusted" ]]; then
        cat "$trusted"
        break
      fi
    done
    find "$eac_work/certificates" -type f -print0 | sort -z | xargs -0 grep -lZe '-----BEGIN CERTIFICATE-----' | xargs -0 awk '{ sub(/\r$/, ""); print }'
  } > "$eac_work/ca-bundle.pem"
  eac_remember rm -f "$bundle"
  eac_edit "$bundle" cp "$eac_work/ca-bundle.pem"
  for name in SSL_CERT_FILE REQUESTS_CA_BUNDLE CURL_CA_BUNDLE AWS_CA_BUNDLE PIP_CERT GIT_SSL_CAINFO NODE_EXTRA_CA_CERTS CONDA_SSL_VERIFY; do
    eac_set_variable 'shells notebooks' "$name" "$bundle"
  done
  # apt reads as a user of its own, which may not enter the home.
  mkdir -p /var/tmp/envascode
  install -m 644 "$eac_work/ca-bundle.pem" /var/tmp/envascode/ca-bundle.pem
  echo 'Acquire::https::CAInfo "/var/tmp/envascode/ca-bundle.pem";' > /var/tmp/envascode/apt.conf
  export APT_CONFIG=/var/tmp/envascode/apt.conf
}
