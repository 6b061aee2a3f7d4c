
# These very files, without a solver and without another look at an index.
install_locked_pip() {
  if [[ -s "$requirements" ]]; then
    PIP_USER=0 "$prefix/bin/python" -m pip install --disable-pip-version-check --no-deps --require-hashes -r "$requirements"
  fi
}
update_environment() {
  "$eac_tool" install -y -p "$prefix" --file "$specification"
  install_locked_pip
}
create_environment() {
  "$eac_tool" create -y -p "$prefix" --file "$specification"
  install_locked_pip
}
