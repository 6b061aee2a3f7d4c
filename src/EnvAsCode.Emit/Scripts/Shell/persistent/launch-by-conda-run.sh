
# Through "conda run", which runs the environment's activation scripts before the kernel.
"$prefix/bin/python" - "$home/.local/share/jupyter/kernels/$kernel/kernel.json" "$(command -v "$eac_tool")" "$prefix" << 'EOF'
import json, sys
path, tool, prefix = sys.argv[1:]
with open(path) as file:
    kernel = json.load(file)
options = [] if tool.endswith("micromamba") else ["--no-capture-output"]
kernel["argv"] = [tool, "run", "-p", prefix, *options, prefix + "/bin/python", *kernel["argv"][1:]]
with open(path, "w") as file:
    json.dump(kernel, file, indent=1)
EOF
