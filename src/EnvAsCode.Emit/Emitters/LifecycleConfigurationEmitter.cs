using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
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

        // Written once to know what all steps ask Studio for, so that who asks apart leaves that to them. Whoever asks AWS for a value may
        // need the proxy that comes first, unless that needs the value itself.
        ScriptWriter draft = new(environment, strategy, appType);
        WritePreparations(draft);
        List<StudioValue> first = [.. draft.Values];
        List<(int Number, string Key)> firstTags = [.. draft.Tags];
        WriteSteps(draft);
        ScriptWriter script = draft.Again();
        script.Ask(first, firstTags);
        ScriptWriter preparations = WritePreparations(script);
        script.Ask(draft.Values, draft.Tags);
        ScriptWriter offline = script.Nested();
        WriteSteps(script);
        if (script.Has(ScriptHelper.Offline))
        {
            OfflineLines.Write(offline);
        }

        LineWriter writer = ShellFragments.Begin(environment.Declaration, Purpose(strategy, spec, appType));
        ParameterLines.Write(writer, strategy.Parameters);
        writer.Line().Append("eac_environment=").Append(ShellQuote.Word(spec.Name)).Append(" eac_key=").Line(ShellQuote.Word(script.Key));
        writer.Line(ShellText.Of("begin.sh"));
        HelperLines.Write(writer, script);
        StudioValueLines.Write(writer, first, firstTags);
        writer.Append(preparations.Lines.ToString());
        StudioValueLines.Write(writer, [.. script.Values.Except(first)], [.. script.Tags.Except(firstTags)]);
        writer.Append(offline.Lines.ToString()).Append(script.Lines.ToString());
        return LifecycleDelivery.Of(environment, strategy, appType, writer.ToString()) with
        {
            Teardown = LeavesSomething(script) ? Teardown(script) : null
        };
    }

    private static ScriptWriter WritePreparations(ScriptWriter script)
    {
        ScriptWriter preparations = script.Nested();
        foreach (IScriptStep step in StepOrder.Preparations(script.Strategy.Steps))
        {
            StepLines.Write(preparations, step);
        }

        return preparations;
    }

    private static bool LeavesSomething(ScriptWriter script) =>
        script.Remembers || StepTree.All(script.Strategy.Steps).Any(static node => node.Step is OnceStep or BackgroundStep);

    private static string Teardown(ScriptWriter script) => ShellFragments.Begin(
            script.Environment.Declaration,
            "# Takes back what the lifecycle configuration of '" + script.Environment.Spec.Name + "' for "
            + AppTypeText.ApiName(script.AppType) + " has set in this home.\n# Run it in the space, once nothing runs the configuration.")
        .Line().Append("eac_key=").Append(ShellQuote.Word(script.Key)).Line(ShellText.Of("teardown.sh"))
        .ToString();

    private static string Purpose(LifecycleConfiguration strategy, EnvironmentSpec spec, AppType appType) =>
        "# Lifecycle configuration for " + AppTypeText.ApiName(appType) + ": "
        + (Installs(strategy, spec) ? "installs the packages of '" + spec.Name + "'" : "sets up '" + spec.Name + "'")
            + " each time the application starts.";

    private static bool Installs(LifecycleConfiguration strategy, EnvironmentSpec spec) =>
        !strategy.WithoutPackages && !spec.Packages.IsEmpty;

    private static void WriteSteps(ScriptWriter script)
    {
        EquatableArray<IScriptStep> steps = script.Strategy.Steps;
        List<IScriptStep> rest = StepOrder.Rest(steps, script.Environment.Spec.Packages, out int beforePackages);
        for (int i = 0; i < rest.Count; i++)
        {
            if (i == beforePackages)
            {
                WritePackages(script);
            }

            StepLines.Write(script, rest[i]);
        }

        if (beforePackages >= rest.Count)
        {
            WritePackages(script);
        }
    }

    private static void WritePackages(ScriptWriter script)
    {
        if (!script.Strategy.WithoutPackages && !HasPlaceForAll(script.Strategy.Steps))
        {
            PackageLines.WriteDeclared(script, []);
        }
    }

    // A place for the packages of some managers leaves those of the others where they are by default.
    private static bool HasPlaceForAll(EquatableArray<IScriptStep> steps) =>
        StepTree.All(steps).Any(static node => node.Step is DeclaredPackagesStep { Managers.IsEmpty: true });
}
