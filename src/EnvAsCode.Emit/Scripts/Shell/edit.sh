
# eac_edit FILE COMMAND...: the command changes a copy, which takes the file's place in one step. Mode, owner and links stay as they are, and so
# does a file that cannot be changed; that is said, and the script goes on.
eac_edit() {
  local file lock="${eac_lock:-$HOME/.envascode/lock}" said before
  file="$(readlink -m -- "$1")" || file="$1"
  shift
  mkdir -p "${lock%/*}" 2> /dev/null && : 2> /dev/null >> "$lock" || lock=/dev/null
  said="$(
    {
      before="$(stat -c %A:%h:%u:%g -- "$file" 2> /dev/null)"
      if [[ -L "$file" || ( -n "$before" && ( "$before" != -*w* || ! -r "$file" || ! -w "$file" ) ) ]]; then
        echo "it is no file that can be read and written"
        exit 1
      fi
      if command -v flock > /dev/null; then
        flock -w 60 9
        # What a start that was cut off has left.
        rm -f -- "$file".envascode-new.??????
      fi
      new=
      trap 'rm -f -- "$new"' EXIT
      mkdir -p -- "${file%/*}" && new="$(mktemp -- "$file.envascode-new.XXXXXX")" || exit 1
      if [[ -n "$before" ]]; then
        cp -p -- "$file" "$new"
      else
        chmod "$(printf %o $((0666 & ~$(umask))))" "$new"
      fi && "$@" "$new" || exit 1
      # A file that is mounted, as a container's /etc/hosts, can only be written in its place.
      cmp -s -- "$file" "$new" \
        || { [[ -z "$before" || "$before" == "$(stat -c %A:%h:%u:%g -- "$new")" ]] && mv -f -- "$new" "$file" 2> /dev/null; } \
        || cat -- "$new" > "$file"
    } 2>&1 9>> "$lock"
  )" || echo "$file stays as it is: ${said##*$'\n'}" >&2
}

# eac_append LINE FILE
eac_append() {
  if [[ "$(tr -dc '\0' < "$2" | wc -c)" -gt 0 ]]; then
    echo "it is no text"
    return 1
  elif ! LC_ALL=C grep -qxaF -e "$1" -e "$1"$'\r' "$2"; then
    [[ -z "$(tail -c 1 "$2")" ]] || echo >> "$2"
    printf '%s\n' "$1" >> "$2"
  fi
}

# eac_drop LINE FILE: the last line that is this one.
eac_drop() {
  local number
  number="$(LC_ALL=C grep -nxaF -e "$1" "$2" | tail -n 1)"
  [[ -z "$number" ]] || LC_ALL=C sed -i "${number%%:*}d" "$2"
}
