using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Commands;

/// <summary>Steps in the background. What they hold is not indented, since a heredoc's end may not be.</summary>
internal sealed class BackgroundStepKind : StepKind<BackgroundStep>
{
    // Where logs and cron's scripts lie: gone with the application, as what they are about.
    private const string Folder = "/var/tmp/envascode";

    /// <inheritdoc/>
    protected override EquatableArray<IScriptStep> StepsOf(BackgroundStep step) => step.Steps;

    /// <inheritdoc/>
    protected override (string Kind, string Name)? NameOf(BackgroundStep step) => ("InBackground", step.Name);

    /// <inheritdoc/>
    protected override void CheckInScript(BackgroundStep step, ScriptStepCheck check)
    {
        if (step.LogFile is { } logFile)
        {
            check.Context.File(logFile, check.Member(nameof(step.LogFile)));
        }
    }

    // A subshell that no hang-up ends and that holds none of the script's streams, as nohup would make it; it has functions and variables
    // besides.
    protected override void WriteInScript(BackgroundStep step, ScriptWriter script)
    {
        string folder = Folder + "/" + script.Key;
        string log = folder + "/" + step.Name;
        string file = step.LogFile is null ? log + ".log" : script.PathWord(step.LogFile);
        script.Need(ScriptHelper.Tee);
        script.Lines.Line().Append("# In the background; ").Append(log).Line(".done or .failed says how it ended.");

        // Folders of the system, as /var/log/apps, are there.
        bool isOfUser = step.LogFile is { } own && ScriptShell.IsOfUser(own);
        script.Lines.Append("mkdir -p ").Append(folder).Line(isOfUser ? ParentOf(step.LogFile!, script) : "");
        script.Lines.Append("rm -f ").Append(log).Append(".done ").Append(log).Line(".failed");
        ScriptWriter inner = script.Apart();
        StepLines.Write(inner, step.Steps);
        string scope = "background-" + step.Name;
        script.Keep(scope);
        script.Lines.Line("(").Append("eac_apart ").Line(log);
        script.Enter(scope);
        StudioValueLines.Write(script.Lines, inner);
        script.Lines.Append(inner.Lines.ToString()).Append(") 2>&1 < /dev/null | eac_tee ").Append(file).Line(" &");
    }

    // What is known only when the script runs may hold a slash.
    private static string ParentOf(ScriptText file, ScriptWriter script) =>
        !ScriptTexts.IsKnown(file) ? " \"$(dirname " + script.PathWord(file) + ")\""
        : HomePath.Parent(file.ToString()) is "~" ? ""
        : " " + script.PathWord(HomePath.Parent(file.ToString()));
}
