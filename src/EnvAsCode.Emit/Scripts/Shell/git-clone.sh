
# eac_git_clone URL REF FOLDER [OPTION]: what the user has changed in a clone stays, and does not keep the application from starting.
eac_git_clone() {
  local url="$1" ref="$2" folder="$3" new="$3.envascode" origin
  shift 3
  if mkdir -p "$HOME/.envascode" 2> /dev/null && command -v flock > /dev/null; then
    exec 8>> "$HOME/.envascode/clone.lock"
    flock -w 120 8
  fi
  if [[ ! -e "$folder" && ! -L "$folder" ]] || rmdir "$folder" 2> /dev/null; then
    # Beside, so that a clone that was cut off is not taken for one.
    rm -rf "$new"
    git clone --quiet "$@" -- "$url" "$new"
    [[ -z "$ref" ]] || git -C "$new" checkout --quiet "$ref" --
    mv -T "$new" "$folder"
    return
  fi
  origin="$([[ ! -e "$folder/.git" ]] || git -C "$folder" config remote.origin.url || true)"
  if [[ "$origin" != "$url" ]]; then
    echo "$folder stays as it is: it is ${origin:+a clone of $origin and }no clone of $url." >&2
    return
  fi
  if ! git -C "$folder" fetch --quiet --prune --tags origin; then
    echo "$folder is not brought up to date: $url does not answer." >&2
  elif [[ -n "$ref" ]] && ! eac_git_has "$folder" "$ref"; then
    echo "$url has no $ref." >&2
    return 1
  elif ! git -C "$folder" checkout --quiet ${ref:+"$ref"} --; then
    echo "$folder stays at another commit than $ref." >&2
  elif git -C "$folder" symbolic-ref --quiet HEAD > /dev/null && ! git -C "$folder" merge --quiet --ff-only '@{upstream}'; then
    echo "$folder has commits of its own and stays as it is." >&2
  fi
  if [[ $# -gt 0 ]]; then
    git -C "$folder" submodule --quiet update --init --recursive || echo "The submodules of $folder stay as they are." >&2
  fi
}
eac_git_has() {
  local of
  for of in "refs/remotes/origin/$2" "refs/tags/$2"; do
    ! git -C "$1" rev-parse --quiet --verify "$of^{commit}" > /dev/null || return 0
  done
  [[ "$2" =~ ^[0-9a-f]{7,64}$ ]] && git -C "$1" rev-parse --quiet --verify "$2^{commit}" > /dev/null
}
