using EnvAsCode.Emit.Locking;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Exports;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Emits the scripts that create, update and remove a conda environment in the user's home.</summary>
internal static class PersistentCondaEnvironmentEmitter
{
    /// <summary>The script that creates or updates the environment.</summary>
    public const string SetupFileName = "persistent/setup.sh";

    /// <summary>The script that removes what the other one made.</summary>
    public const string TeardownFileName = "persistent/teardown.sh";

    /// <summary>Emits the set-up script. It carries the <c>environment.yml</c>, so that it is all that has to reach the space.</summary>
    /// <param name="location">Where it lives.</param>
    /// <param name="specification">The text of its <c>environment.yml</c>.</param>
    public static string EmitSetup(ResolvedEnvironment environment, PersistentLocation location, string specification)
    {
        LineWriter writer = ShellFragments.Begin(
            environment.Declaration,
            "# Creates the conda environment '"
            + environment.Spec.Name
            + "' in the home folder, or updates it. Run it in the space, once and after each change.");
        WriteNames(writer, location);
        writer.Append("readonly display_name=").Line(ShellQuote.Word(location.Environment.Kernel!.DisplayName));
        writer.Line(ShellText.Of("conda-tool.sh"));
        writer.Line(ShellText.Of("edit.sh"));
        LockedPart? locked = environment.Locked.Find(LockTargets.Persistent, location.Environment.Name);
        WriteSpecification(writer, specification, locked, locked is null ? "" : LockedFiles.PipText(environment, locked));
        PersistentCondaEnvironment strategy = environment.PersistentStrategy!;
        if (strategy.Processor == Processor.Gpu)
        {
            writer.Line(Part("warn-without-gpu"));
        }

        if (strategy.StrictChannelPriority)
        {
            writer.Line().Line("export CONDA_CHANNEL_PRIORITY=strict MAMBA_CHANNEL_PRIORITY=strict");
        }

        writer.Line(Part(locked is null ? "from-file" : "from-lock"));
        writer.Line(Part("create"));
        writer.Line(Part("condarc"));
        writer.Line(Part("register-kernel"));
        if (strategy.KernelLaunch == KernelLaunch.CondaRun)
        {
            writer.Line(Part("launch-by-conda-run"));
        }

        if (strategy.ActivateInTerminals)
        {
            writer.Line(Part("activate-in-terminals"));
        }

        return writer.ToString();
    }

    // The list for pip is told by its digest in conda's, so that a change of either is one.
    private static void WriteSpecification(LineWriter writer, string specification, LockedPart? locked, string pip)
    {
        if (locked is null)
        {
            writer.Line()
                .Line("specification=\"$(mktemp --suffix=.yml)\" changed=\"$(mktemp --suffix=.yml)\"")
                .Line("trap 'rm -f \"$specification\" \"$changed\"' EXIT");
            WriteFile(writer, "specification", specification);
            return;
        }

        writer.Line()
            .Line("specification=\"$(mktemp --suffix=.txt)\" requirements=\"$(mktemp --suffix=.txt)\" changed=\"$(mktemp --suffix=.yml)\"")
            .Line("trap 'rm -f \"$specification\" \"$requirements\" \"$changed\"' EXIT");
        bool hasPip = LockedFiles.HasPip(locked);
        string digest = hasPip ? "# pip: sha256:" + ContentHash.Sha256(pip) + "\n" : "";
        WriteFile(writer, "specification", digest + LockExports.ToExplicit(locked, ExportDigest.Md5));
        if (hasPip)
        {
            WriteFile(writer, "requirements", pip);
        }
    }

    private static void WriteFile(LineWriter writer, string variable, string text)
    {
        writer.Append("cat > \"$").Append(variable).Append("\" << '").Append(ShellFragments.EndOfFile).Line("'");
        writer.Append(text).Line(ShellFragments.EndOfFile);
    }

    /// <summary>Emits the teardown script.</summary>
    /// <param name="location">Where it lives.</param>
    public static string EmitTeardown(ResolvedEnvironment environment, PersistentLocation location)
    {
        LineWriter writer = ShellFragments.Begin(
            environment.Declaration,
            "# Removes the conda environment '" + environment.Spec.Name + "' from the home folder, and only what setup.sh made there.");
        WriteNames(writer, location);
        writer.Line(ShellText.Of("edit.sh"));
        writer.Line(Part("remove-kernel"));
        if (environment.PersistentStrategy!.ActivateInTerminals)
        {
            writer.Line(Part("remove-activation"));
        }

        writer.Line(Part("remove-environment"));
        writer.Line(Part("remove-from-condarc"));
        return writer.ToString();
    }

    /// <summary>
    /// A part of the scripts. They read <c>$home</c>, <c>$envs</c>, <c>$prefix</c>, <c>$kernel</c> and <c>$state</c>; <c>$state.created</c>
    /// says that the environment is ours, <c>$state.yml</c> what was last installed into it, <c>$state.unfinished</c> that an update was
    /// cut off, and <c>condarc</c> beside them that the entry in <c>.condarc</c> is ours, and whether the file is.
    /// </summary>
    private static string Part(string name) => ShellText.Of("persistent/" + name + ".sh");

    private static void WriteNames(LineWriter writer, PersistentLocation location)
    {
        PythonEnvironment environment = location.Environment;
        writer.Line().Append("readonly home=").Line(ShellQuote.Word(location.Home));
        writer.Line("readonly envs=\"$home/.conda/envs\"");
        writer.Append("readonly prefix=\"$envs\"/").Line(ShellQuote.Word(environment.Name));
        writer.Append("readonly kernel=").Line(ShellQuote.Word(environment.Kernel!.Name));
        writer.Line("# What these scripts made, so that teardown.sh removes nothing else.");
        writer.Append("readonly state=\"$home/.conda/envascode\"/").Line(ShellQuote.Word(environment.Name));
        writer.Line("readonly eac_lock=\"${state%/*}/lock\"");
    }
}
