
HOME="$home" "$prefix/bin/python" -m ipykernel install --user --name "$kernel" --display-name "$display_name"
