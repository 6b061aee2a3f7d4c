
if [[ -e "$state.created" ]]; then
  rm -rf "$prefix" "$state.created"
elif [[ -e "$prefix" ]]; then
  echo "$prefix was there before setup.sh and stays." >&2
fi
rm -f "$state.yml" "$state.unfinished"
