
# eac_download URL FILE [ALGORITHM DIGEST]
eac_download() {
  if command -v curl > /dev/null; then
    curl -fsSL --retry 3 -o "$2" -- "$1"
  elif command -v wget > /dev/null; then
    wget -q --tries=3 -O "$2" -- "$1"
  else
    "${eac_prefix:-}/bin/python3" -c 'import sys, urllib.request; urllib.request.urlretrieve(sys.argv[1], sys.argv[2])' "$1" "$2"
  fi
  if [[ $# -gt 2 ]] && ! echo "$4  $2" | "$3sum" --check --status; then
    echo "$1 does not have the $3 checksum $4." >&2
    return 1
  fi
}
