mkdir -p "$envs" "$(dirname "$state")"
# One at a time: whoever waited finds the work done.
if command -v flock > /dev/null; then
  exec 8>> "$eac_lock.setup"
  flock 8
fi
export CONDA_ALWAYS_YES=true MAMBA_ALWAYS_YES=true
if [[ -e "$state.unfinished" || ( -e "$state.created" && ! -e "$state.yml" && -e "$prefix" ) ]]; then
  # A package that was cut off while it was unpacked would be found broken at each further try.
  echo "$prefix was not finished the last time." >&2
  "$eac_tool" clean --packages --tarballs -y > /dev/null || true
  if [[ -e "$state.created" && ! -e "$state.yml" ]]; then
    rm -rf "$prefix"
  fi
fi
if [[ -d "$prefix/conda-meta" && ! -e "$state.unfinished" ]] && cmp -s "$specification" "$state.yml"; then
  echo "$prefix is up to date."
else
  if [[ -d "$prefix/conda-meta" ]]; then
    touch "$state.unfinished"
    update_environment
  else
    if [[ ! -e "$prefix" ]]; then
      rm -f "$state.yml"
      touch "$state.created"
    fi
    create_environment
  fi
  cp "$specification" "$state.yml.new"
  mv -f "$state.yml.new" "$state.yml"
  rm -f "$state.unfinished"
fi
