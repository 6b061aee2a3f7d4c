using System.Collections.Generic;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>
/// Emits lifecycle-configuration scripts: they install the declaration's packages into the Python that the starting application
/// runs in, and take the declared steps. Running one again ends in the same state.
/// </summary>
internal static class LifecycleConfigurationEmitter
{
    /// <summary>Emits the script of an app type.</summary>
    public static LifecycleScript Emit(ResolvedEnvironment environment, LifecycleConfiguration strategy, AppType appType)
    {
        EnvironmentSpec spec = environment.Spec;
        ScriptWriter script = new(environment, strategy, appType);
        WriteSteps(script);
        LineWriter writer = ShellFragments.Begin(environment.Declaration, Purpose(strategy, spec, appType));
        ParameterLines.Write(writer, strategy.Parameters);
        writer.Line().Append("eac_environment=").Append(ShellQuote.Word(spec.Name)).Append(" eac_key=").Line(ShellQuote.Word(script.Key));
        writer.Line(ShellText.Of("begin.sh"));
        HelperLines.Write(writer, script);
        writer.Append(script.Lines.ToString());
        return LifecycleDelivery.Of(environment, strategy, appType, writer.ToString());
    }

    private static string Purpose(LifecycleConfiguration strategy, EnvironmentSpec spec, AppType appType) =>
        "# Lifecycle configuration for " + AppTypeText.ApiName(appType) + ": "
        + (Installs(strategy, spec) ? "installs the packages of '" + spec.Name + "'" : "sets up '" + spec.Name + "'")
            + " each time the application starts.";

    private static bool Installs(LifecycleConfiguration strategy, EnvironmentSpec spec) =>
        !strategy.WithoutPackages && !spec.Packages.IsEmpty;

    private static void WriteSteps(ScriptWriter script)
    {
        EquatableArray<IScriptStep> steps = script.Strategy.Steps;
        foreach (IScriptStep step in PreparationsOf(steps))
        {
            StepLines.Write(script, step);
        }

        if (!script.Strategy.WithoutPackages && !HasPlaceForAll(steps))
        {
            PackageLines.WriteDeclared(script, []);
        }

        foreach (IScriptStep step in steps.AsSpan())
        {
            if (!StepKinds.Of(step).ComesBeforePackages)
            {
                StepLines.Write(script, step);
            }
        }
    }

    // How the network is reached comes first, and then where packages come from; both before whatever may use them.
    private static List<IScriptStep> PreparationsOf(EquatableArray<IScriptStep> steps)
    {
        List<IScriptStep> network = [];
        List<IScriptStep> sources = [];
        foreach (IScriptStep step in steps.AsSpan())
        {
            if (StepKinds.Of(step).ComesBeforePackages)
            {
                (step is AptSourceStep ? sources : network).Add(step);
            }
        }

        return [.. network, .. sources];
    }

    // A place for the packages of some managers leaves those of the others where they are by default.
    private static bool HasPlaceForAll(IEnumerable<IScriptStep> steps)
    {
        foreach (IScriptStep step in steps)
        {
            bool isPlace = step switch
            {
                DeclaredPackagesStep declared => declared.Managers.IsEmpty,
                BackgroundStep background => HasPlaceForAll(background.Steps),
                OnceStep once => HasPlaceForAll(once.Steps),
                _ => false,
            };
            if (isPlace)
            {
                return true;
            }
        }

        return false;
    }
}
