
eac_scope='' eac_lib=''
# eac_remember COMMAND...: takes a setting of the home back once it is no longer declared.
eac_remember() {
  local line scope
  printf -v line '%q ' "$@"
  eac_has "$line" "$eac_work/set" || printf '%s\n' "$line" >> "$eac_work/set"
  if [[ -d "$eac_state" ]] || mkdir -p "$eac_state" 2> /dev/null; then
    [[ -n "$eac_lib" ]] || eac_has "$line" "$eac_state/set" \
      || { declare -f > "$eac_state/lib.$$" && mv -f "$eac_state/lib.$$" "$eac_state/lib.sh" && eac_lib=1; } 2> /dev/null || true
    for scope in $eac_scope set; do
      eac_has "$line" "$eac_state/$scope" || printf '%s\n' "$line" 2> /dev/null >> "$eac_state/$scope" || true
    done
  fi
}

# eac_has LINE FILE
eac_has() {
  local text=''
  [[ ! -s "$2" ]] || IFS= read -r -d '' text < "$2" || true
  [[ $'\n'"$text" == *$'\n'"$1"$'\n'* ]]
}

# eac_keep SCOPE: what steps set that are not taken at each start, or not yet.
eac_keep() {
  cat "$eac_state/$1" 2> /dev/null >> "$eac_work/set" || true
}

# What an earlier declaration set in the home, and this one does not, is taken back.
eac_take_back() {
  local line set="$eac_state/set"
  [[ -s "$set" ]] || return
  grep -vxFf "$eac_work/set" "$set" | while IFS= read -r line; do
    if ! bash -c '. "$1"; eval "$2"' bash "$eac_state/lib.sh" "$line" < /dev/null; then
      echo "Not taken back, and tried again at the next start: $line" >&2
      printf '%s\n' "$line" >> "$eac_work/set"
    fi
  done
  cp "$eac_work/set" "$set.$$" && mv -f "$set.$$" "$set"
  # What a start that was cut off has left.
  rm -f "$eac_state"/{lib,set}.[0-9]*
}
