
# eac_append_line FILE LINE: at its end, unless the file has it.
eac_append_line() {
  local line
  printf -v line '%q ' eac_edit "$1" eac_drop "$2"
  if LC_ALL=C grep -qsxaF -e "$2" -e "$2"$'\r' "$1"; then
    ! eac_has "$line" "$eac_state/set" || eac_remember eac_edit "$1" eac_drop "$2"
  else
    eac_remember eac_edit "$1" eac_drop "$2"
    eac_edit "$1" eac_append "$2"
  fi
}
