using System.Collections.Generic;

namespace EnvAsCode.Emit;

/// <summary>
/// Emits lifecycle-configuration scripts: they install the declaration's packages into the Python that the starting application
/// runs in. Running one again ends in the same state.
/// </summary>
internal static class LifecycleConfigurationEmitter
{
    /// <summary>Emits the script of an app type.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="appType">The app type.</param>
    public static LifecycleScript Emit(ResolvedEnvironment environment, AppType appType)
    {
        EnvironmentSpec spec = environment.Spec;
        LineWriter writer = ShellFragments.Begin(
            environment.Declaration,
            "# Lifecycle configuration for " + AppTypeText.ApiName(appType) + ": installs the packages of '" + spec.Name + "' each time the application starts.");
        InstallAptPackages(writer, environment.Packages.Apt);
        if (environment.Packages.Conda.Count > 0 || environment.Packages.Pip.Count > 0)
        {
            FindPython(writer, appType, spec);
            InstallCondaPackages(writer, spec.Channels, environment.Packages.Conda);
            InstallPipPackages(writer, environment.Packages.Pip);
        }

        writer.Line().Append("echo ").Line(ShellQuote.Quoted("EnvAsCode: installed the packages of " + spec.Name + "."));
        string script = writer.ToString();
        return new LifecycleScript(appType, ResourceNames.LifecycleConfiguration(spec.Name, appType, script), script);
    }

    private static void InstallAptPackages(LineWriter writer, List<AptPackage> packages)
    {
        if (packages.Count == 0)
        {
            return;
        }

        writer.Line(
            """

            # The system's packages: as root, or through sudo.
            as_root() {
              if [[ "$(id -u)" -eq 0 ]]; then
                "$@"
              else
                sudo "$@"
              fi
            }
            if ! command -v apt-get > /dev/null; then
              echo "This system has no apt-get, and the environment has apt packages." >&2
              exit 1
            fi
            as_root apt-get update
            """);
        writer.Append("as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends");
        foreach (AptPackage package in packages)
        {
            Argument(writer, AptRequirement.Text(package));
        }

        writer.Line();
    }

    private static void FindPython(LineWriter writer, AppType appType, EnvironmentSpec spec)
    {
        // The Jupyter server of Studio Classic runs in a conda environment of its own.
        string prefix = appType == AppType.JupyterServer ? "/opt/conda/envs/studio" : "/opt/conda";
        writer.Line().Line("# The Python environment that the application runs in.");
        writer.Append("prefix=").Line(prefix);
        writer.Line(
            """
            if [[ ! -x "$prefix/bin/python3" ]]; then
              prefix="$(python3 -c 'import sys; print(sys.prefix)')"
            fi
            """);
        if (spec.Python is not null)
        {
            writer.Append("actual=\"$(\"$prefix/bin/python3\" -c 'import sys; print(*sys.version_info[:")
                .Append(PythonVersions.PartCount(spec.Python)).Line("], sep=\".\")')\"");
            writer.Append("if [[ \"$actual\" != ").Append(ShellQuote.Word(spec.Python)).Line(" ]]; then");
            writer.Append("  echo \"The application runs Python $actual; Python ").Append(spec.Python)
                .Line(" is declared, and a lifecycle configuration cannot change it.\" >&2");
            writer.Line("fi");
        }
    }

    private static void InstallCondaPackages(LineWriter writer, EquatableArray<Channel> channels, List<CondaPackage> packages)
    {
        if (packages.Count == 0)
        {
            return;
        }

        writer.Line(ShellFragments.FindCondaTool);
        writer.Append("\"$tool\" install -y -p \"$prefix\"").Append(ChannelNames.Options(channels));
        foreach (CondaPackage package in packages)
        {
            Argument(writer, CondaRequirement.Text(package));
        }

        writer.Line();
    }

    // Through a file: the requirements then need no quoting but that of the heredoc, and markers keep their quotes.
    private static void InstallPipPackages(LineWriter writer, List<PipPackage> packages)
    {
        if (packages.Count == 0)
        {
            return;
        }

        writer.Line(
            """

            # Into that environment itself: packages in the user's home would outlive it and shadow those of other images.
            requirements="$(mktemp)"
            trap 'rm -f "$requirements"' EXIT
            """);
        writer.Append("cat > \"$requirements\" << '").Append(ShellFragments.EndOfFile).Line("'");
        RequirementsEmitter.WriteRequirements(writer, packages);
        writer.Line(ShellFragments.EndOfFile);
        writer.Line("PIP_USER=0 \"$prefix/bin/python3\" -m pip install --disable-pip-version-check -r \"$requirements\"");
    }

    private static void Argument(LineWriter writer, string text) => writer.Line(" \\").Append("  ").Append(ShellQuote.Quoted(text));
}
