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
        if (strategy.Steps.IsEmpty || strategy.Steps[strategy.Steps.Count - 1] is not RestartJupyterServerStep)
        {
            script.Lines.Line();
        }

        LineWriter writer = ShellFragments.Begin(environment.Declaration, Purpose(strategy, spec, appType));
        ParameterLines.Write(writer, strategy.Parameters);
        HelperLines.Write(writer, script);
        writer.Append(script.Lines.ToString());
        writer.Append("echo ").Line(
            ShellQuote.Quoted("EnvAsCode: " + (Installs(strategy, spec) ? "installed the packages of " : "set up ") + spec.Name + "."));
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
        int first = 0;
        if (!script.Strategy.WithoutPackages && !HasPlaceForAll(steps))
        {
            while (first < steps.Count && StepKinds.Of(steps[first]).ComesBeforePackages)
            {
                StepLines.Write(script, steps[first]);
                first++;
            }

            PackageLines.WriteDeclared(script, []);
        }

        for (int i = first; i < steps.Count; i++)
        {
            StepLines.Write(script, steps[i]);
        }
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
