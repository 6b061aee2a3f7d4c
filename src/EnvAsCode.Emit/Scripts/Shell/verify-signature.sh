
# eac_verify_signature FILE SIGNATURE KEYS FINGERPRINT: what gpg calls valid says who signed; any other key of the file does not count.
eac_verify_signature() {
  local keys status
  keys="$(mktemp -d "$eac_work/keys.XXXXXX")"
  gpg --homedir "$keys" --batch --quiet --import "$3"
  status="$(gpg --homedir "$keys" --batch --status-fd 1 --verify "$2" "$1" || true)"
  if grep -qE '^\[GNUPG:\] (BADSIG|EXPSIG|EXPKEYSIG|REVKEYSIG) ' <<< "$status" \
    || ! grep -qE "^\\[GNUPG:\\] VALIDSIG ($4 .*|.* $4)\$" <<< "$status"; then
    echo "The download has no valid signature of $4." >&2
    return 1
  fi
}
