
# Our own lines, from their beginning to their end.
drop_activation() {
  local line
  grep -aF -e "[ ! -d '$prefix' ] || { eval \"\$(" "$1" | grep -aE "^\[ ! -d '.* # envascode:" | while IFS= read -r line; do
    if [[ "$line" == *" # envascode:$prefix" ]]; then
      eac_drop "$line" "$1"
    fi
  done || true
}
if [[ -e "$home/.bashrc" ]]; then
  eac_edit "$home/.bashrc" drop_activation
fi
