using System.Linq;
using EnvAsCode.Emit.Steps;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Writes the steps of a script as bash. Each step leaves the same state however often it runs.</summary>
internal static class StepLines
{
    /// <summary>Writes steps in order.</summary>
    public static void Write(ScriptWriter script, EquatableArray<IScriptStep> steps)
    {
        // A body that holds nothing but comments would be none.
        if (!steps.IsEmpty && System.Array.TrueForAll([.. steps], step => step is CommentStep || IsLeftOut(step, script)))
        {
            script.Lines.Line(":");
        }

        foreach (IScriptStep step in steps.AsSpan())
        {
            Write(script, step);
        }
    }

    /// <summary>Writes a step, with an empty line above it and a line that says that it begins.</summary>
    public static void Write(ScriptWriter script, IScriptStep step)
    {
        if (IsLeftOut(step, script))
        {
            return;
        }

        if (step is not (DeclaredPackagesStep or CommentStep))
        {
            script.Lines.Line().Append("eac_step ").Append(ShellQuote.Word(StepTitle.Of(step))).Append(NeedsNoHome(step) ? " system" : "");
        }

        // Behind the line that every kind ends first.
        script.BeginsAt = script.Lines.Length + 1;
        StepKinds.Of(step).WriteInScript(step, script);
        if (script.InPaths.Count > 0)
        {
            script.Need(ScriptHelper.InPath);
            script.Lines.Insert(
                script.BeginsAt, "eac_in_path" + string.Concat(script.InPaths.Select(static name => " \"$" + name + "\"")));
            script.InPaths.Clear();
        }
    }

    private static bool IsLeftOut(IScriptStep step, ScriptWriter script) =>
        step is WhenStep conditional && ConditionText.Known(conditional.Condition, script.AppType) == false;

    // Whose failure has nothing to do with a home that is full.
    private static bool NeedsNoHome(IScriptStep step) => step switch
    {
        InstallStep install => PackageLines.NeedNoHome(install.Packages.AsSpan().ToArray()),
        AptSourceStep or DebInstallStep => true,
        _ => false,
    };
}
