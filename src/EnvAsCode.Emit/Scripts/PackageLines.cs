using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Writing;
using EnvAsCode.Locks;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Writes the installation of packages.</summary>
internal static class PackageLines
{
    /// <summary>Writes the installation of the declaration's packages.</summary>
    /// <param name="managers">
    /// The managers whose packages are meant; if empty, those of all managers that have no place of their own.
    /// </param>
    public static void WriteDeclared(ScriptWriter script, EquatableArray<PackageManager> managers)
    {
        List<PackageManager> elsewhere = managers.IsEmpty ? ManagersWithPlaces(script.Strategy.Steps) : [];
        List<Package> packages = [];
        foreach (Package package in script.Environment.Spec.Packages.AsSpan())
        {
            PackageManager manager = PackageText.ManagerOf(package);
            if (managers.IsEmpty ? !elsewhere.Contains(manager) : System.Array.IndexOf(managers.AsSpan().ToArray(), manager) >= 0)
            {
                packages.Add(package);
            }
        }

        if (packages.Count > 0)
        {
            script.Lines.Line().Append("eac_step ").Append(ShellQuote.Word("packages of " + script.Environment.Spec.Name))
                .Append(NeedNoHome(packages) ? " system" : "");
        }

        Write(
            script,
            new PackageLists(packages.ToEquatableArray()),
            script.Environment.Locked.Find(LockTargets.Lifecycle(script.AppType)));
    }

    /// <summary>Whether the installation of packages writes nothing into the home; npm's cache lies there.</summary>
    public static bool NeedNoHome(IEnumerable<Package> packages) =>
        packages.All(static package => PackageText.ManagerOf(package) != PackageManager.Npm);

    /// <summary>Writes the installation of packages.</summary>
    /// <param name="locked">What pip installs of them; <see langword="null"/> for what it finds.</param>
    public static void Write(ScriptWriter script, PackageLists packages, LockedPart? locked = null)
    {
        WriteApt(script, packages.Apt);
        WriteYum(script, packages.Yum);
        WriteConda(script, packages.Conda);
        WritePip(script, packages.Pip, locked);
        WriteNpm(script, packages.Npm);
    }

    private static List<PackageManager> ManagersWithPlaces(EquatableArray<IScriptStep> steps) =>
        [.. StepTree.All(steps).Select(static node => node.Step).OfType<DeclaredPackagesStep>().SelectMany(static step => step.Managers)];

    private static void WriteApt(ScriptWriter script, List<AptPackage> packages)
    {
        if (packages.Count == 0)
        {
            return;
        }

        script.Lines.Line();
        WriteAptInstall(script, packages.Select(static package => ShellQuote.Quoted(AptRequirement.Text(package))));
    }

    /// <summary>Writes an installation by apt.</summary>
    /// <param name="packages">Packages and files of packages, words of the shell.</param>
    public static void WriteAptInstall(ScriptWriter script, IEnumerable<string> packages)
    {
        script.Need(ScriptHelper.AsRoot);
        script.Lines.Line(
            """
            if ! command -v apt-get > /dev/null; then
              echo "This system has no apt-get, and the environment has apt packages." >&2
              exit 1
            fi
            eac_root apt-get update
            """);
        script.Lines.Append("eac_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends");
        foreach (string package in packages)
        {
            script.Lines.Line(" \\").Append("  ").Append(package);
        }

        script.Lines.Line();
    }

    private static void WriteYum(ScriptWriter script, List<YumPackage> packages)
    {
        if (packages.Count == 0)
        {
            return;
        }

        script.Need(ScriptHelper.AsRoot);
        script.Lines.Line().Append("eac_root yum install -y");
        foreach (YumPackage package in packages)
        {
            Argument(script.Lines, OtherRequirements.Text(package));
        }

        script.Lines.Line();
    }

    private static void WriteNpm(ScriptWriter script, List<NpmPackage> packages)
    {
        foreach (NpmPackage package in packages)
        {
            script.Lines.Line().Append("npm install --no-audit --no-fund ")
                .Append(package.Folder is null ? "-g " : "--prefix " + script.PathWord(package.Folder) + " ")
                .Line(ShellQuote.Quoted(OtherRequirements.Text(package)));
        }
    }

    private static void WriteConda(ScriptWriter script, List<CondaPackage> packages)
    {
        if (packages.Count == 0)
        {
            return;
        }

        script.Need(ScriptHelper.CondaTool);
        script.Lines.Line().Append("\"$eac_tool\" install -y -p \"$eac_prefix\"");
        if (script.Strategy.Offline is null)
        {
            script.Lines.Append(ChannelNames.Options(script.Environment.Spec.Channels));
        }
        else
        {
            script.Need(ScriptHelper.Offline);
            script.Lines.Append(" --offline --override-channels -c \"file://$eac_offline/conda\"");
        }

        script.Lines.Append(script.Strategy.StrictChannelPriority ? " --strict-channel-priority" : "");
        foreach (CondaPackage package in packages)
        {
            Argument(script.Lines, CondaRequirementText.Text(package));
        }

        script.Lines.Line();
    }

    // Through a file: the requirements then need no quoting but that of the heredoc, and markers keep their quotes.
    private static void WritePip(ScriptWriter script, List<PipPackage> packages, LockedPart? locked)
    {
        if (packages.Count == 0)
        {
            return;
        }

        script.Need(ScriptHelper.Prefix);
        script.Lines
            .Line()
            .Line("# Into that environment itself: packages in the user's home would outlive it and shadow those of other images.");
        string options = locked is null ? WriteRequirements(script, packages) : WriteLocked(script, locked);
        if (script.Strategy.Offline is not null)
        {
            script.Need(ScriptHelper.Offline);
            options += " --no-index --find-links \"$eac_offline/wheels\"";
        }

        script.Lines
            .Append("PIP_USER=0 \"$eac_prefix/bin/python3\" -m pip install --disable-pip-version-check")
            .Append(options)
            .Line(" -r \"$eac_work/requirements.txt\"");
    }

    private static string WriteLocked(ScriptWriter script, LockedPart locked)
    {
        string text = LockedFiles.PipText(script.Environment, locked, script.Strategy.Offline is null);
        Heredoc.Write(script.Lines, "cat > \"$eac_work/requirements.txt\"", text);
        return " --no-deps --require-hashes";
    }

    private static string WriteRequirements(ScriptWriter script, List<PipPackage> packages)
    {
        PipOptions pip = script.Environment.Spec.PipOptions ?? new PipOptions();
        LineWriter requirements = new();
        foreach (string option in script.Strategy.Offline is null ? RequirementsEmitter.OptionLines(pip) : [])
        {
            requirements.Line(option);
        }

        RequirementsEmitter.WriteRequirements(requirements, packages);
        Heredoc.Write(script.Lines, "cat > \"$eac_work/requirements.txt\"", requirements.ToString());
        return (pip.Upgrade ? " --upgrade" : "") + (pip.NoDependencies ? " --no-deps" : "") + WriteConstraints(script, pip);
    }

    // What the application's Python has, and what the declaration bounds; a list of names and versions, since "pip freeze" writes URLs for
    // conda's packages.
    private static string WriteConstraints(ScriptWriter script, PipOptions pip)
    {
        string options = "";
        if (!pip.Constraints.IsEmpty)
        {
            LineWriter constraints = new();
            RequirementsEmitter.WriteRequirements(constraints, [.. pip.Constraints]);
            Heredoc.Write(script.Lines, "cat > \"$eac_work/constraints.txt\"", constraints.ToString());
            options += " -c \"$eac_work/constraints.txt\"";
        }

        if (pip.KeepInstalled)
        {
            script.Lines.Line(
                "\"$eac_prefix/bin/python3\" -m pip list --disable-pip-version-check --format=freeze > \"$eac_work/installed.txt\"");
            options += " -c \"$eac_work/installed.txt\"";
        }

        return options;
    }

    private static void Argument(LineWriter writer, string text) => writer.Line(" \\").Append("  ").Append(ShellQuote.Quoted(text));
}
