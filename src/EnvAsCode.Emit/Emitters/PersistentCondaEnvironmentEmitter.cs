using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

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
        writer.Line(ShellFragments.FindCondaTool);
        writer.Line().Line("specification=\"$(mktemp --suffix=.yml)\"").Line("trap 'rm -f \"$specification\" \"${changed:-}\"' EXIT");
        writer.Append("cat > \"$specification\" << '").Append(ShellFragments.EndOfFile).Line("'");
        writer.Append(specification).Line(ShellFragments.EndOfFile);
        PersistentCondaEnvironment strategy = environment.PersistentStrategy!;
        if (strategy.Processor == Processor.Gpu)
        {
            writer.Line(PersistentScripts.WarnWithoutGpu);
        }

        if (strategy.StrictChannelPriority)
        {
            writer.Line().Line("export CONDA_CHANNEL_PRIORITY=strict MAMBA_CHANNEL_PRIORITY=strict");
        }

        writer.Line(PersistentScripts.CreateOrUpdate);
        writer.Line(PersistentScripts.AddToCondarc);
        writer.Line(PersistentScripts.RegisterKernel);
        if (strategy.KernelLaunch == KernelLaunch.CondaRun)
        {
            writer.Line(PersistentScripts.LaunchByCondaRun);
        }

        if (strategy.ActivateInTerminals)
        {
            writer.Line(PersistentScripts.ActivateInTerminals);
        }

        return writer.ToString();
    }

    /// <summary>Emits the teardown script.</summary>
    /// <param name="location">Where it lives.</param>
    public static string EmitTeardown(ResolvedEnvironment environment, PersistentLocation location)
    {
        LineWriter writer = ShellFragments.Begin(
            environment.Declaration,
            "# Removes the conda environment '" + environment.Spec.Name + "' from the home folder, and only what setup.sh made there.");
        WriteNames(writer, location);
        writer.Line(PersistentScripts.RemoveKernel);
        if (environment.PersistentStrategy!.ActivateInTerminals)
        {
            writer.Line(PersistentScripts.RemoveActivation);
        }

        writer.Line(PersistentScripts.RemoveEnvironment);
        writer.Line(PersistentScripts.RemoveFromCondarc);
        return writer.ToString();
    }

    private static void WriteNames(LineWriter writer, PersistentLocation location)
    {
        PythonEnvironment environment = location.Environment;
        writer.Line().Append("readonly home=").Line(ShellQuote.Word(location.Home));
        writer.Line("readonly envs=\"$home/.conda/envs\"");
        writer.Append("readonly prefix=\"$envs\"/").Line(ShellQuote.Word(environment.Name));
        writer.Append("readonly kernel=").Line(ShellQuote.Word(environment.Kernel!.Name));
        writer.Line("# What these scripts made, so that teardown.sh removes nothing else.");
        writer.Append("readonly state=\"$home/.conda/envascode\"/").Line(ShellQuote.Word(environment.Name));
    }
}
