
# eac_conda_config KEY VALUE: where there is conda; what the user has set stays.
eac_conda_config() {
  command -v conda > /dev/null || return 0
  eac_remember eac_edit "$HOME/.condarc" eac_conda_drop "$1" "$2"
  eac_edit "$HOME/.condarc" eac_conda_set "$1" "$2"
}

# eac_conda_set KEY VALUE FILE
eac_conda_set() {
  local value line
  value="$(conda config --file "$3" --get "$1")" || return
  value="${value#"--set $1 "}"
  printf -v line '%q ' eac_edit "$HOME/.condarc" eac_conda_drop "$1" "$value"
  if [[ -z "$value" ]] || eac_has "$line" "$eac_state/set"; then
    conda config --file "$3" --set "$1" "$2"
  elif [[ "$value" != "$2" ]]; then
    echo "it has another $1"
    return 1
  fi
}

# eac_conda_drop KEY VALUE FILE
eac_conda_drop() {
  if [[ "$(conda config --file "$3" --get "$1")" == "--set $1 $2" ]]; then
    conda config --file "$3" --remove-key "$1"
  fi
}
