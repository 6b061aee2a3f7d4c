
# What Studio says of this application.
eac_metadata() {
  "$eac_prefix/bin/python3" -c 'import json, sys; print(json.load(open("/opt/ml/metadata/resource-metadata.json")).get(sys.argv[1]) or "")' "$1"
}
