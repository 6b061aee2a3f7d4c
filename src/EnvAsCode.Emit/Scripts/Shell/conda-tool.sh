
# The first conda tool of this machine; Studio's images have theirs in /opt/conda.
PATH="$PATH:/opt/conda/bin"
eac_tool=
for eac_candidate in micromamba mamba conda; do
  if command -v "$eac_candidate" > /dev/null; then
    eac_tool="$eac_candidate"
    break
  fi
done
if [[ -z "$eac_tool" ]]; then
  echo "Found neither micromamba nor mamba nor conda, and the environment has conda packages." >&2
  exit 1
fi
