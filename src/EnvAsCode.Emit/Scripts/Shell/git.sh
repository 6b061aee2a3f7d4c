
# eac_git COMMAND ARGUMENT...: the user's own configuration of git, wherever it lies.
eac_git() {
  local file="$HOME/.gitconfig" other="${XDG_CONFIG_HOME:-$HOME/.config}/git/config"
  [[ -e "$file" || ! -e "$other" ]] || file="$other"
  eac_edit "$file" "$@"
}

# eac_git_set NAME VALUE FILE: the last value counts; those of the user stay in front of it.
eac_git_set() {
  if [[ "$(git config --file "$3" --get-all "$1" | tail -n 1)" != "$2" ]]; then
    git config --file "$3" --add "$1" "$2"
  fi
}

# eac_git_drop NAME VALUE FILE
eac_git_drop() {
  git config --file "$3" --unset-all "$1" "^$(printf %s "$2" | sed 's/[][\.*^$+?(){}|]/\\&/g')\$" || [[ $? -eq 5 ]]
}

# eac_git_config NAME VALUE
eac_git_config() {
  eac_remember eac_git eac_git_drop "$1" "$2"
  eac_git eac_git_set "$1" "$2"
}
