
# eac_set_variable WHERE NAME VALUE: here, and in shells or notebooks once eac_publish has been called.
eac_set_variable() {
  local where
  export "$2=$3"
  printf 'export %s=%q\n' "$2" "$3" >> "$eac_work/exports"
  for where in $1; do
    printf '%s\0%s\0' "$2" "$3" >> "$eac_work/$where"
  done
}

# Each start makes the files anew.
eac_publish() {
  local file="$HOME/.envascode/envascode-$eac_key.sh" name value quote="'\\''"
  local startup="$HOME/.ipython/profile_default/startup/00-envascode-$eac_key.py"
  if [[ -e "$eac_work/shells" ]]; then
    while IFS= read -r -d '' name && IFS= read -r -d '' value; do
      printf "export %s='%s'\n" "$name" "${value//\'/"$quote"}"
    done < "$eac_work/shells" > "$eac_work/shells.sh"
    eac_remember rm -f "$file"
    eac_edit "$file" cp "$eac_work/shells.sh"
    for name in .bashrc .profile; do
      eac_append_line "$HOME/$name" "[ ! -r ~/.envascode/envascode-$eac_key.sh ] || . ~/.envascode/envascode-$eac_key.sh"
    done
  fi
  if [[ -e "$eac_work/notebooks" ]]; then
    eac_remember rm -f "$startup"
    "$eac_prefix/bin/python3" -c '
import sys
texts = sys.stdin.buffer.read().decode("utf-8", "surrogateescape").split("\0")
for name, value in zip(texts[::2], texts[1::2]):
    print("__import__(\"os\").environ[%a] = %a" % (name, value))
' < "$eac_work/notebooks" > "$eac_work/notebooks.py"
    eac_edit "$startup" cp "$eac_work/notebooks.py"
  fi
}
