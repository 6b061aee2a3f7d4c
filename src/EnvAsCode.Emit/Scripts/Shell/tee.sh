
# eac_tee FILE: what is said goes to the file, and to CloudWatch where Studio collects it.
eac_tee() {
  local collected=/var/log/apps/app_container.log
  [[ -w "$collected" ]] || collected=/dev/null
  trap '' HUP
  tee -a -- "$1" "$collected" > /dev/null
}

# eac_apart [MARK]: the steps that follow have a folder of their own and say how they ended, as the marks do.
eac_apart() {
  eac_mark="${1-}" eac_failed=''
  eac_work="$(mktemp -d)"
  trap '' HUP
  eac_watch
  trap 'eac_done $?' EXIT
}
eac_done() {
  rm -rf "$eac_work"
  if [[ $1 -eq 0 ]]; then
    [[ -z "$eac_mark" ]] || touch "$eac_mark.done"
  else
    eac_say "$eac_at failed with exit code $1$eac_failed"
    [[ -z "$eac_mark" ]] || touch "$eac_mark.failed"
  fi
}
