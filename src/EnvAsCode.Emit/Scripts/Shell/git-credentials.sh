
# eac_git_helper NAME VALUE FILE: behind an empty one, so that no other helper is asked for the host, or told what ours knows.
eac_git_helper() {
  eac_git_unhelp "$@"
  git config --file "$3" --add "$1" '' && git config --file "$3" --add "$1" "$2"
}

# eac_git_unhelp NAME VALUE FILE: with the empty one in front of it, and no other.
eac_git_unhelp() {
  local values i
  mapfile -d '' -t values < <(git config --file "$3" --null --get-all "$1")
  if [[ " ${values[*]} " == *" $2 "* ]]; then
    git config --file "$3" --unset-all "$1"
    for i in "${!values[@]}"; do
      if [[ "${values[i]}" != "$2" && ( -n "${values[i]}" || "${values[i + 1]-}" != "$2" ) ]]; then
        git config --file "$3" --add "$1" "${values[i]}"
      fi
    done
  fi
}

# eac_git_credentials HOST ARGUMENT...: git asks the program each time that it needs the password.
eac_git_credentials() {
  local helper='!' word quote="'\\''" key="credential.https://$1.helper"
  for word in "$eac_prefix/bin/python3" "$eac_state/git-credentials.py" "$@"; do
    helper+="'${word//\'/"$quote"}' "
  done
  helper="${helper% }"
  printf '%s\n' '
@git_credentials.py@' > "$eac_work/git-credentials.py"
  eac_remember rm -f "$eac_state/git-credentials.py"
  eac_edit "$eac_state/git-credentials.py" cp "$eac_work/git-credentials.py"
  eac_remember eac_git eac_git_unhelp "$key" "$helper"
  eac_git eac_git_helper "$key" "$helper"
}
