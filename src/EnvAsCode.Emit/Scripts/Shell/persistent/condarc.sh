
# .condarc has to list the folder for conda to know its environments by name. A .condarc that conda cannot read stops every environment: the
# text is changed where it is plain, else by conda itself, and in both cases conda has to read the result before it takes effect.
readonly condarc="$home/.condarc" item="[[:space:]]*-[[:space:]]+${envs//./\\.}[[:space:]]*"
is_plain() {
  ! grep -qvE '^[[:space:]]*(#.*)?$|^[A-Za-z_]+:([[:space:]].*)?$|^[[:space:]]+[^[:space:]]|^- ' "$1" \
    && ! grep -qE '^envs_path:|^envs_dirs:[[:space:]]*[^#[:space:]]' "$1"
}
list_folder() {
  if grep -qxE "$item" "$1"; then
    return
  elif is_plain "$1"; then
    awk -v item="$envs" '
      BEGIN { indent = "  " }
      open && /^[ \t]*- / { match($0, /^[ \t]*/); indent = substr($0, 1, RLENGTH) }
      open && !/^[ \t]*(- |#|$)/ { print indent "- " item; open = 0 }
      /^envs_dirs:/ { open = 1; found = 1 }
      { print }
      END { if (!found) print "envs_dirs:"; if (open || !found) print indent "- " item }
    ' "$1" > "$changed" && cat "$changed" > "$1" || return
  elif command -v conda > /dev/null; then
    conda config --file "$1" --append envs_dirs "$envs" || return
  else
    echo "add $envs to its envs_dirs"
    return 1
  fi
  # A file of another name is read by conda only if it ends in .yml.
  if command -v conda > /dev/null; then
    cp "$1" "$changed"
    if ! CONDARC="$changed" conda config --validate || ! conda config --file "$changed" --get envs_dirs | grep -F -- "$envs"; then
      echo "conda could not read it with $envs in its envs_dirs"
      return 1
    fi
  fi
}
before="$(cat "$condarc" 2> /dev/null || true)"
if [[ ! -e "$condarc" ]]; then
  echo created > "${state%/*}/condarc.new"
else
  : > "${state%/*}/condarc.new"
fi
eac_edit "$condarc" list_folder
if [[ "$before" != "$(cat "$condarc" 2> /dev/null || true)" && ! -e "${state%/*}/condarc" ]]; then
  mv -f "${state%/*}/condarc.new" "${state%/*}/condarc"
fi
rm -f "${state%/*}/condarc.new"
