
# eac_in_path VALUE...: what becomes a part of a path is there, and does not lead out of it.
eac_in_path() {
  local value
  for value; do
    if [[ -z "$value" || "/$value/" == */../* ]]; then
      echo "'$value' cannot be a part of a path." >&2
      return 1
    fi
  done
}
