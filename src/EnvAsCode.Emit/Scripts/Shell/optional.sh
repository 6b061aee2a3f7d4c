
# eac_try PROCESS: what it exports is there for the steps behind it, and it may fail.
eac_try() {
  wait "$1" || true
  [[ ! -e "$eac_work/exports" ]] || eval "$(cat "$eac_work/exports")"
}
eac_given_up() {
  [[ $1 -eq 0 ]] || eac_say "$eac_at failed with exit code $1$eac_failed; it is optional, and the script goes on."
}
