
# eac_tee FILE: what is said goes to the file, and to CloudWatch where Studio collects it.
eac_tee() {
  local collected=/var/log/apps/app_container.log
  [[ -w "$collected" ]] || collected=/dev/null
  trap '' HUP
  tee -a -- "$1" "$collected" > /dev/null
}

# eac_done STATUS MARK: how steps in the background ended.
eac_done() {
  rm -rf "$eac_work"
  if [[ $1 -eq 0 ]]; then
    touch "$2.done"
  else
    echo "EnvAsCode: $eac_environment: $eac_at failed with exit code $1$eac_failed"
    touch "$2.failed"
  fi
}
