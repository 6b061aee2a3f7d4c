using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>
/// Writes the steps that hold steps: in the background, once, by cron. What they hold is not indented, since a heredoc's end may not be.
/// </summary>
internal static class NestedLines
{
    /// <summary>Where logs and cron's scripts lie: gone with the application, as what they are about.</summary>
    private const string Folder = "/var/tmp/envascode";

    /// <summary>Writes a step.</summary>
    public static void Write(ScriptWriter script, IScriptStep step)
    {
        switch (step)
        {
            case BackgroundStep background:
                WriteBackground(script, background);
                break;
            case OnceStep once:
                WriteOnce(script, once);
                break;
            case CronJobStep job:
                WriteJob(script, job);
                break;
            case OnArchitectureStep conditional:
                script.Lines
                    .Line()
                    .Append("if [[ \"$(uname -m)\" == ")
                    .Append(conditional.Architecture == Architecture.Arm64 ? "aarch64" : "x86_64")
                    .Line(" ]]; then");
                script.Lines.Line(":");
                StepLines.Write(script, conditional.Steps);
                script.Lines.Line("fi");
                break;
        }
    }

    // A subshell that no hang-up ends and that holds none of the script's streams, as nohup would make it; it has functions and variables
    // besides.
    private static void WriteBackground(ScriptWriter script, BackgroundStep background)
    {
        string log = Folder + "/" + background.Name;
        string file = background.LogFile is null ? log + ".log" : script.PathWord(background.LogFile);
        script.Lines.Line().Append("# In the background; ").Append(log).Line(".done or .failed says how it ended.");

        // Folders of the system, as /var/log/apps, are there.
        string parent = background.LogFile is { } own && FileLines.IsOfUser(own) ? HomePath.Parent(own) : "~";
        script.Lines.Append("mkdir -p ").Append(Folder).Line(parent is "~" ? "" : " " + script.PathWord(parent));
        script.Lines.Append("rm -f ").Append(log).Append(".done ").Append(log).Line(".failed");
        script.Lines.Line("(").Line("trap '' HUP").Line("work=\"$(mktemp -d)\"");
        script.Lines.Append("trap 'if [[ $? -eq 0 ]]; then touch ").Append(log).Append(".done; else touch ").Append(log).Line(
            ".failed; fi; rm -rf \"$work\"' EXIT");
        StepLines.Write(script, background.Steps);
        script.Lines.Append(") >> ").Append(file).Line(" 2>&1 < /dev/null &");
    }

    // The mark's name follows what is written, so that a changed declaration is carried out again.
    private static void WriteOnce(ScriptWriter script, OnceStep once)
    {
        ScriptWriter inner = script.Nested();
        StepLines.Write(inner, once.Steps);
        string steps = inner.Lines.ToString();
        string mark = "\"$HOME/.local/state/envascode/" + script.Key + "/" + once.Name + "-" + ContentHash.Short(steps) + "\"";
        script.Lines.Line().Append("# Once for this home folder.").Line();
        script.Lines.Append("if [[ ! -e ").Append(mark).Line(" ]]; then").Append(steps);
        script.Lines.Line().Append("mkdir -p \"$HOME/.local/state/envascode/").Append(script.Key).Line("\"");
        script.Lines.Append("touch ").Line(mark).Line("fi");
    }

    private static void WriteJob(ScriptWriter script, CronJobStep job)
    {
        string function = "cron_" + job.Name.Replace('-', '_');
        ScriptWriter inner = script.Nested();
        StepLines.Write(inner, job.Steps);
        script.Need(ScriptHelper.CronJob);
        script.Lines
            .Line()
            .Append(function)
            .Line("() {")
            .Line("work=\"$(mktemp -d)\"")
            .Line("trap 'rm -rf \"$work\"' EXIT")
            .Append(inner.Lines.ToString())
            .Line("}");
        script.Lines.Append("cron_job ").Append(job.Name).Append(" ").Append(ShellQuote.Quoted(job.Schedule)).Append(" ").Append(function);
        foreach (string variable in script.VariablesOfJobs())
        {
            script.Lines.Append(" ").Append(variable);
        }

        script.Lines.Line();
    }
}
