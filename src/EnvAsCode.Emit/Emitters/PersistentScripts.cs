namespace EnvAsCode.Emit.Emitters;

/// <summary>
/// The bash of the persisted environment's scripts. They read <c>$home</c>, <c>$envs</c>, <c>$prefix</c>, <c>$kernel</c> and <c>$state</c>;
/// <c>$state.created</c> says that the environment is ours, <c>$state.yml</c> what was last installed into it,
/// and <c>condarc</c> beside them that the entry in <c>.condarc</c> is ours.
/// </summary>
internal static class PersistentScripts
{
    /// <summary>Creates the environment at its prefix, or brings it up to date; unchanged specifications cost nothing.</summary>
    public const string CreateOrUpdate =
        """

        # micromamba takes "nodefaults" for a channel; it is told by an option to use no other channels than these.
        if [[ "$tool" == micromamba ]]; then
          sed -i '/^  - nodefaults$/d' "$specification"
        fi
        mkdir -p "$envs" "$(dirname "$state")"
        export CONDA_ALWAYS_YES=true MAMBA_ALWAYS_YES=true
        if [[ -d "$prefix/conda-meta" ]] && cmp -s "$specification" "$state.yml"; then
          echo "$prefix is up to date."
        else
          if [[ -d "$prefix/conda-meta" ]]; then
            if [[ "$tool" == micromamba ]]; then
              micromamba install -y --override-channels -p "$prefix" -f "$specification"
            else
              "$tool" env update -p "$prefix" -f "$specification"
            fi
          else
            if [[ ! -e "$prefix" ]]; then
              touch "$state.created"
            fi
            if [[ "$tool" == micromamba ]]; then
              micromamba create -y --override-channels -p "$prefix" -f "$specification"
            else
              "$tool" env create -p "$prefix" -f "$specification"
            fi
          fi
          cp "$specification" "$state.yml"
        fi
        """;

    /// <summary>
    /// Lists the folder of environments in <c>.condarc</c>. If the script ends half-way, its exit trap removes <c>$changed</c>.
    /// </summary>
    public const string AddToCondarc =
        """

        # .condarc has to list the folder for conda to know its environments by name. A half-written .condarc stops every
        # environment: the new text is written beside it and takes its place in one step. What others wrote stays.
        readonly condarc="$home/.condarc"
        if grep -qsxE "[[:space:]]*-[[:space:]]+${envs}[[:space:]]*" "$condarc"; then
          :
        elif grep -qsE '^envs_dirs:[[:space:]]*[^#[:space:]]' "$condarc"; then
          echo "envs_dirs in $condarc is written on one line and stays as it is; add $envs to it." >&2
        else
          changed="$(mktemp "$condarc.XXXXXX")"
          if [[ -e "$condarc" ]]; then
            cp -p "$condarc" "$changed"
          else
            chmod 644 "$changed"
          fi
          if [[ -s "$condarc" ]]; then
            cat "$condarc"
          fi | awk -v item="$envs" '
            BEGIN { indent = "  " }
            open && /^[ \t]*- / { match($0, /^[ \t]*/); indent = substr($0, 1, RLENGTH) }
            open && !/^[ \t]*(- |#|$)/ { print indent "- " item; open = 0 }
            /^envs_dirs:/ { open = 1; found = 1 }
            { print }
            END { if (!found) print "envs_dirs:"; if (open || !found) print indent "- " item }
          ' > "$changed"
          mv -f "$changed" "$condarc"
          touch "$(dirname "$state")/condarc"
        fi
        """;

    /// <summary>Registers the kernel for the user.</summary>
    public const string RegisterKernel =
        """

        HOME="$home" "$prefix/bin/python" -m ipykernel install --user --name "$kernel" --display-name "$display_name"
        """;

    /// <summary>Lets <c>conda run</c> start the registered kernel.</summary>
    public const string LaunchByCondaRun =
        """

        # Through "conda run", which runs the environment's activation scripts before the kernel.
        "$prefix/bin/python" - "$home/.local/share/jupyter/kernels/$kernel/kernel.json" "$(command -v "$tool")" "$prefix" << 'EOF'
        import json, sys
        path, tool, prefix = sys.argv[1:]
        with open(path) as file:
            kernel = json.load(file)
        options = [] if tool.endswith("micromamba") else ["--no-capture-output"]
        kernel["argv"] = [tool, "run", "-p", prefix, *options, prefix + "/bin/python", *kernel["argv"][1:]]
        with open(path, "w") as file:
            json.dump(kernel, file, indent=1)
        EOF
        """;

    /// <summary>Says that conda would choose builds for CPUs.</summary>
    public const string WarnWithoutGpu =
        """

        if ! command -v nvidia-smi > /dev/null && [[ -z "${CONDA_OVERRIDE_CUDA:-}" ]]; then
          echo "This instance has no GPU, so that conda chooses packages for CPUs. Run this on a GPU instance, or set CONDA_OVERRIDE_CUDA to its CUDA version." >&2
        fi
        """;

    /// <summary>Lets terminals begin in the environment; <c>hook</c> is what makes the tool's <c>activate</c> known.</summary>
    public const string ActivateInTerminals =
        """

        # The hook comes before "activate", which is a function of the shell. Only a line that is not there is added.
        hook="conda shell.bash hook"
        if [[ "$tool" == micromamba ]]; then
          hook="micromamba shell hook --shell bash"
        fi
        activation="[ ! -d '$prefix' ] || { eval \"\$($hook)\" && $tool activate '$prefix'; } # envascode:$prefix"
        if ! grep -qsxF -e "$activation" "$home/.bashrc"; then
          printf '%s\n' "$activation" >> "$home/.bashrc"
        fi
        """;

    /// <summary>Takes the line out again that lets terminals begin in the environment.</summary>
    public const string RemoveActivation =
        """

        if grep -qsF -e " # envascode:$prefix" "$home/.bashrc"; then
          bashrc="$(grep -vF -e " # envascode:$prefix" "$home/.bashrc" || true)"
          if [[ -n "$bashrc" ]]; then
            printf '%s\n' "$bashrc" > "$home/.bashrc"
          else
            : > "$home/.bashrc"
          fi
        fi
        """;

    /// <summary>Removes the kernel, if it is the one that starts this environment.</summary>
    public const string RemoveKernel =
        """

        readonly kernelspec="$home/.local/share/jupyter/kernels/$kernel"
        if grep -qsF "\"$prefix/bin/python" "$kernelspec/kernel.json"; then
          rm -rf "$kernelspec"
        fi
        """;

    /// <summary>Removes the environment, if the set-up created it.</summary>
    public const string RemoveEnvironment =
        """

        if [[ -e "$state.created" ]]; then
          rm -rf "$prefix" "$state.created"
        elif [[ -e "$prefix" ]]; then
          echo "$prefix was there before setup.sh and stays." >&2
        fi
        rm -f "$state.yml"
        """;

    /// <summary>Takes the folder out of <c>.condarc</c>, if the set-up put it there and no environment is left in it.</summary>
    public const string RemoveFromCondarc =
        """

        readonly condarc="$home/.condarc"
        readonly mark="$home/.conda/envascode/condarc"
        if [[ -d "$envs" ]]; then
          rm -f "$envs/.conda_envs_dir_test"
          rmdir --ignore-fail-on-non-empty "$envs"
        fi
        if [[ ! -d "$envs" && -e "$mark" ]]; then
          if [[ -e "$condarc" ]]; then
            trap 'rm -f "${changed:-}"' EXIT
            changed="$(mktemp "$condarc.XXXXXX")"
            cp -p "$condarc" "$changed"
            awk -v item="$envs" '
              /^envs_dirs:/ { open = 1; key = NR }
              open && NR > key && !/^[ \t]*(- |#|$)/ { open = 0 }
              { line[NR] = $0 }
              open && /^[ \t]*- / { if ($2 == item) ours = NR; else others = 1 }
              END { for (i = 1; i <= NR; i++) if (i != ours && !(i == key && ours && !others)) print line[i] }
            ' "$condarc" > "$changed"
            if [[ -s "$changed" ]]; then
              mv -f "$changed" "$condarc"
            else
              rm -f "$changed" "$condarc"
            fi
          fi
          rm -f "$mark"
        fi
        if [[ -d "$home/.conda/envascode" ]]; then
          rmdir --ignore-fail-on-non-empty "$home/.conda/envascode"
        fi
        """;
}
