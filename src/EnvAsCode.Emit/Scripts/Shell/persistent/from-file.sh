
# micromamba takes "nodefaults" for a channel; it is told by an option to use no other channels than these.
if [[ "$eac_tool" == micromamba ]]; then
  sed -i '/^  - nodefaults$/d' "$specification"
fi
update_environment() {
  if [[ "$eac_tool" == micromamba ]]; then
    micromamba install -y --override-channels -p "$prefix" -f "$specification"
  else
    "$eac_tool" env update -p "$prefix" -f "$specification"
  fi
}
create_environment() {
  if [[ "$eac_tool" == micromamba ]]; then
    micromamba create -y --override-channels -p "$prefix" -f "$specification"
  else
    "$eac_tool" env create -p "$prefix" -f "$specification"
  fi
}
