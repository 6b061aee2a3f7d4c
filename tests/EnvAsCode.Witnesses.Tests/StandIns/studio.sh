#!/bin/bash
# Stands, under many names, for the programs of a Studio machine that would reach beyond it or install something. It writes down once what it
# was told, with what changes from call to call left out, and makes the files that the real program would make and a script goes on to use.
name="$(basename "$0")"
state=/srv/state

note() {
  local line
  line="$(printf '%s ' "$name" "$@" | tr '\n' ' ' | sed -E 's#/tmp/tmp\.[A-Za-z0-9]+#TMP#g; s#[0-9]{4}(-[0-9]{2}){5}#TIME#g; s#(/\.gitconfig|/git/config|/\.condarc)(\.envascode-new)?\.[A-Za-z0-9]{6}\b#\1#g')"
  grep -qsxF -e "$line" "$state/said" || echo "$line" >> "$state/said"
}

# The argument behind an option.
behind() {
  local option="$1"
  shift
  while [[ $# -gt 1 ]]; do
    [[ "$1" != "$option" ]] || { echo "$2"; return; }
    shift
  done
}

case "$name" in
  python | python3)
    case "$1 $2" in
      "-m pip")
        file="$(behind -r "$@")"
        note "$@" "$([[ -z "$file" ]] || cat "$file")"
        [[ "$3" != list ]] || echo "pip==24.0"
        ;;
      "-m jupyter") note "$@" ;;
      "-m ipykernel")
        mkdir -p "$HOME/.local/share/jupyter/kernels/$6"
        printf '{\n "argv": [\n  "%s",\n  "-m"\n ],\n "display_name": "%s"\n}\n' "$0" "$8" > "$HOME/.local/share/jupyter/kernels/$6/kernel.json"
        ;;
      */idle.shutdown.py\ *) note "$@" ;;
      *) exec /usr/bin/python3 "$@" ;;
    esac
    ;;
  micromamba)
    file="$(behind -f "$@")"
    note "$@" "$([[ -z "$file" ]] || cat "$file")"
    if [[ "$1" == create ]]; then
      prefix="$(behind -p "$@")"
      mkdir -p "$prefix/conda-meta" "$prefix/bin"
      ln -s "$(readlink -f "$0")" "$prefix/bin/python"
    fi
    ;;
  aws)
    case "$1 $2" in
      "sagemaker describe-space") echo ada ;;
      "sagemaker describe-user-profile") echo arn:aws:sagemaker:eu-west-1:123456789012:user-profile/d-1/ada ;;
      "sagemaker list-tags") echo 2026-01-31-00-00-00 ;;
      "s3 cp" | "s3 sync")
        note "$@"
        target="${*: -1}"
        [[ "$target" == s3://* || ! -d "$target" ]] || printf '%s\n' '-----BEGIN CERTIFICATE-----' s3 '-----END CERTIFICATE-----' > "$target/from-s3"
        ;;
      *) exit 2 ;;
    esac
    ;;
  git)
    # What brings a clone up to date changes nothing.
    [[ "$1" != clone && "$1" != config ]] || note "$@"
    [[ "$1" != clone ]] || mkdir -p "${*: -1}/.git"
    ;;
  curl)
    note "$@"
    echo fetched > "$(behind -o "$@")"
    ;;
  crontab)
    # As the real one: the whole input is read before the table is written, since the same pipe may be reading the table.
    if [[ "$1" == -l ]]; then cat "$state/crontab" 2> /dev/null; else table="$(cat)" && printf '%s\n' "$table" > "$state/crontab"; fi
    ;;
  *) note "$@" ;;
esac
