
readonly kernelspec="$home/.local/share/jupyter/kernels/$kernel"
if grep -qsF "\"$prefix/bin/python" "$kernelspec/kernel.json"; then
  rm -rf "$kernelspec"
fi
