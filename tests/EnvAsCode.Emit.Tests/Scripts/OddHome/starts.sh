#!/bin/bash
# starts.sh ROOT SCRIPT USER COUNT KILL: so many starts of a script at once, and one more, over the home of a machine of machine.sh.
# Before a command of that number, if it is not 0, the first ones are killed with all that they began. What the home holds is written down
# before, between and after.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)" root="$1" script="$2" user="$3" count="$4" kill="$5"
if [[ "$(id -u)" -ne "$user" ]]; then
  exec setpriv --reuid "$user" --regid "$user" --clear-groups bash "$0" "$@"
fi
export HOME="$root/home" TMPDIR="$root/tmp" PATH="$root/bin:/usr/bin:/bin" LC_ALL=C.UTF-8 GIT_CONFIG_SYSTEM="$root/etc/gitconfig"
bash "$here/prepare.sh" "$HOME"
if [[ "$(stat -f -c %T "$HOME")" == tmpfs ]]; then
  cat /dev/zero > "$HOME/mine.full" 2> /dev/null || true
fi
python3 "$here/snapshot.py" "$HOME" > "$root/before"
start() {
  local status=0
  timeout 120 bash "$1" 2>> "$root/error" > /dev/null < /dev/null || status=$?
  echo "$status" >> "$root/status"
}
first="$script"
if [[ "$kill" -gt 0 ]]; then
  first="$root/killed.sh"
  { echo "set -o functrace; n=0; trap 'if ((++n == $kill)); then kill -9 0; fi' DEBUG"; cat "$script"; } > "$first"
fi
# Who goes on in the background holds the pipe.
for ((i = 0; i < count; i++)); do
  start "$first" 7>&1 &
done | cat
python3 "$here/snapshot.py" "$HOME" > "$root/first"
start "$script" 7>&1 | cat
python3 "$here/snapshot.py" "$HOME" > "$root/last"
