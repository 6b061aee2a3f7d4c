
# eac_json_text VALUE: as it stands between the quotes of JSON.
eac_json_text() {
  "$eac_prefix/bin/python3" -c 'import json, sys; print(json.dumps(sys.argv[1])[1:-1])' "$1"
}
