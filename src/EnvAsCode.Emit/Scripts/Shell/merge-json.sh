
# eac_merge_json FILE ours|theirs < SETTINGS: objects member by member; where both have a value, ours or the file's wins.
eac_merge_json() {
  eac_edit "$1" "$eac_prefix/bin/python3" -c '
@merge_json.py@' "$2"
}
