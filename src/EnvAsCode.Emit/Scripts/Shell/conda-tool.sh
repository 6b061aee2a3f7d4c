
# The first conda tool of this machine; Studio's images have theirs in /opt/conda.
PATH="$PATH:/opt/conda/bin"
tool=
for candidate in micromamba mamba conda; do
  if command -v "$candidate" > /dev/null; then
    tool="$candidate"
    break
  fi
done
if [[ -z "$tool" ]]; then
  echo "Found neither micromamba nor mamba nor conda, and the environment has conda packages." >&2
  exit 1
fi
