
# The hook comes before "activate", which is a function of the shell. Only a line that is not there is added.
hook="conda shell.bash hook"
if [[ "$eac_tool" == micromamba ]]; then
  hook="micromamba shell hook --shell bash"
fi
eac_edit "$home/.bashrc" eac_append "[ ! -d '$prefix' ] || { eval \"\$($hook)\" && $eac_tool activate '$prefix'; } # envascode:$prefix"
