
eac_state="$HOME/.envascode/$eac_key"
eac_work="$(mktemp -d)"
trap 'rm -rf "$eac_work"' EXIT
: > "$eac_work/set"
# By the functions of the script that set it.
if [[ -s "$eac_state/set" ]]; then
  eval "$(cat "$eac_state/lib.sh")"
  eac_take_back
  if [[ -s "$eac_work/set" ]]; then
    exit 1
  fi
fi
rm -rf "$eac_state" "$HOME/.local/state/envascode/$eac_key" "/var/tmp/envascode/$eac_key"
# The locks, with the last script of this home.
if ! compgen -G "$HOME/.envascode/*/" > /dev/null; then
  rm -f "$HOME/.envascode/lock" "$HOME/.envascode/clone.lock"
fi
for folder in "$HOME/.envascode" "$HOME/.local/state/envascode"; do
  if [[ -d "$folder" ]]; then
    rmdir --ignore-fail-on-non-empty "$folder"
  fi
done
echo "Taken back: what $eac_key has set here."
