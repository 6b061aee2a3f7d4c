
readonly condarc="$home/.condarc" mark="${state%/*}/condarc"
unlist_folder() {
  awk -v item="$envs" '
    /^envs_dirs:/ { open = 1; key = NR }
    open && NR > key && !/^[ \t]*(- |#|$)/ { open = 0 }
    { line[NR] = $0 }
    open && /^[ \t]*- / { if ($2 == item) ours = NR; else others = 1 }
    END { for (i = 1; i <= NR; i++) if (i != ours && !(i == key && ours && !others)) print line[i] }
  ' "$1" > "$changed" || return
  if cmp -s "$1" "$changed" && command -v conda > /dev/null; then
    conda config --file "$1" --remove envs_dirs "$envs"
  else
    cat "$changed" > "$1"
  fi
}
if [[ -d "$envs" ]]; then
  rm -f "$envs/.conda_envs_dir_test"
  rmdir --ignore-fail-on-non-empty "$envs"
fi
if [[ ! -d "$envs" && -e "$mark" ]]; then
  if grep -qsF -- "$envs" "$condarc"; then
    changed="$(mktemp)"
    trap 'rm -f "$changed"' EXIT
    eac_edit "$condarc" unlist_folder
  fi
  if [[ "$(cat "$mark")" == created && ! -L "$condarc" ]] && ! grep -qs '[^[:space:]]' "$condarc"; then
    rm -f "$condarc"
  fi
  rm -f "$mark"
fi
rm -f "$eac_lock" "$eac_lock.setup"
if [[ -d "${state%/*}" ]]; then
  rmdir --ignore-fail-on-non-empty "${state%/*}"
fi
