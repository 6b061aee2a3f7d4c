
# What happens is said; a failure names its step, line and command.
eac_say() {
  echo "EnvAsCode: $eac_environment: $1" >&2
}
eac_watch() {
  set -o errtrace
  trap 'eac_failed=", line $LINENO: ${BASH_COMMAND%%
*}"' ERR
}
eac_at='the beginning' eac_system=system eac_failed=''
eac_state="$HOME/.envascode/$eac_key"
eac_work="$(mktemp -d)"
: > "$eac_work/set"
eac_watch
trap 'eac_end $?' EXIT

# eac_step TITLE [system]: what comes next, and whether it needs nothing of the home.
eac_step() {
  eac_at="$1" eac_system="${2-}"
  eac_say "$1"
}
eac_end() {
  trap - ERR
  set +e
  if [[ $1 -eq 0 ]]; then
    # What an earlier declaration set in the home, and this one does not; whoever set it left how it is taken back.
    [[ ! -s "$eac_state/set" ]] || ( eval "$(cat "$eac_state/lib.sh")" && eac_take_back )
    eac_say "done in $SECONDS s."
  else
    eac_say "$eac_at failed with exit code $1$eac_failed"
    # Only the application can make room on a full volume; so it starts.
    if [[ -z "$eac_system" ]] && ! head -c 65536 /dev/zero 2> /dev/null > "$HOME/.envascode-$$"; then
      eac_say "nothing can be written to $HOME; the application starts without the rest, so that room can be made."
      set -- 0
    fi
    rm -f "$HOME/.envascode-$$"
  fi
  rm -rf "$eac_work"
  exit "$1"
}
