
if ! command -v nvidia-smi > /dev/null && [[ -z "${CONDA_OVERRIDE_CUDA:-}" ]]; then
  echo "This instance has no GPU, so that conda chooses packages for CPUs. Run this on a GPU instance, or set CONDA_OVERRIDE_CUDA to its CUDA version." >&2
fi
