using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Tool.Tests.Terminals;

/// <summary>Every verb as a person runs it: on a terminal, which the program <c>script</c> stands in for.</summary>
public sealed class TerminalTests
{
    private const string ShowCursor = "\e[?25h";
    private const string HideCursor = "\e[?25l";

    private static readonly EnvironmentSpec Environment = new("churn")
    {
        Packages = [Packages.Pip("xgboost", "2.0.3")],
        Strategies = [new LifecycleConfiguration(AppType.JupyterLab)],
    };

    [WitnessFact("script", "stty")]
    public void Every_verb_on_a_narrow_terminal_ends_as_it_does_without_one() => RunEveryVerb(40, "TERM=xterm-256color");

    [WitnessFact("script", "stty")]
    public void Every_verb_on_a_wide_terminal_ends_as_it_does_without_one() => RunEveryVerb(140, "TERM=xterm-256color");

    [WitnessFact("script", "stty")]
    public void Every_verb_on_a_terminal_without_colors_ends_as_it_does_without_one() => RunEveryVerb(80, "TERM=xterm-256color NO_COLOR=1");

    [WitnessFact("script", "stty")]
    public void Every_verb_on_a_terminal_that_can_do_nothing_ends_as_it_does_without_one() => RunEveryVerb(80, "TERM=dumb");

    [WitnessFact("script", "stty")]
    public void A_terminal_of_no_known_size_or_of_one_column_is_one_too()
    {
        using ToolRun run = new();
        run.Write(Environment);
        foreach (int width in (int[])[0, 1, 5])
        {
            ExternalProgram ended = run.RunOnTerminal("plan", width, "TERM=xterm");

            Assert.True(ended.ExitCode == 0, ended.Output);
        }
    }

    [WitnessFact("script", "stty")]
    public void Ctrl_C_ends_a_publish_with_130_and_leaves_the_terminal_as_it_was()
    {
        using ToolRun run = new();
        run.Write(Environment);
        run.Variables["ENVASCODE_LOCAL_STUDIO_FAULTS"] = "UpdateDomain=slow:600";

        ExternalProgram ended = run.InterruptOnTerminal("publish", "Updating");

        Assert.True(ended.ExitCode == 130, ended.Output);
        Assert.Contains("stopped after 1 of 2 steps", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error EAC", ended.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            ShowCursor,
            ended.Output[..(ended.Output.LastIndexOf("\e[?25", StringComparison.Ordinal) + ShowCursor.Length)],
            StringComparison.Ordinal);
    }

    [WitnessFact("script", "stty")]
    public void Ctrl_C_ends_the_local_Studio_which_has_said_what_clients_need()
    {
        using ToolRun run = new();
        run.Write(Environment);

        ExternalProgram ended = run.InterruptOnTerminal("local", "AWS_SECRET_ACCESS_KEY", "--port", "0");

        Assert.True(ended.ExitCode == 0, ended.Output);
        Assert.Contains("export AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", ended.Output, StringComparison.Ordinal);
    }

    [WitnessFact("script", "stty")]
    public void A_rollback_that_has_nothing_to_go_back_to_says_so_on_a_terminal()
    {
        using ToolRun run = new();
        run.Write(Environment);

        ExternalProgram ended = run.RunOnTerminal("rollback", 80, "TERM=xterm-256color");

        Assert.True(ended.ExitCode == 1, ended.Output);
        Assert.Contains("error " + Rules.NothingToRollBackTo.Id, ended.Output, StringComparison.Ordinal);
        Assert.Equal(Count(ended.Output, HideCursor), Count(ended.Output, ShowCursor));
    }

    private static void RunEveryVerb(int width, string variables)
    {
        using ToolRun run = new();
        run.Write(Environment);
        (string Verb, string[] Arguments, string Says)[] verbs =
        [
            ("plan", [], "2 steps to do; nothing was changed"),
            ("publish", [], "publish done, 2 steps"),
            ("publish", [], "nothing to do"),
            ("plan", ["--detailed-exit-code"], "nothing to do"),
            ("status", [], "is as declared"),
            ("prune", ["--keep", "0"], "nothing to do"),
            ("destroy", [], "2 steps to do"),
            ("destroy", ["--apply"], "destroy done, 2 steps"),
        ];
        foreach ((string verb, string[] arguments, string says) in verbs)
        {
            ExternalProgram ended = run.RunOnTerminal(verb, width, variables, arguments);

            Assert.True(ended.ExitCode == 0, verb + ": " + ended.Output);
            Assert.DoesNotContain("error EAC", ended.Output, StringComparison.Ordinal);
            Assert.Equal(Count(ended.Output, HideCursor), Count(ended.Output, ShowCursor));
            Assert.Contains(says, ended.Output, StringComparison.Ordinal);
        }
    }

    [WitnessFact("script", "stty")]
    public void An_error_is_red_where_colors_are_wanted()
    {
        AssertError("TERM=xterm-256color", isRed: true, isPlain: false);
        AssertError("TERM=xterm-256color NO_COLOR=1", isRed: false, isPlain: false);
        AssertError("TERM=dumb", isRed: false, isPlain: true);
    }

    private static void AssertError(string variables, bool isRed, bool isPlain)
    {
        using ToolRun run = new();

        ExternalProgram ended = run.RunOnTerminal("plan", 40, variables);

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains(
            "error EAC8020: There is no generated environment at '" + run.Environments + "'", ended.Output, StringComparison.Ordinal);
        Assert.Equal(isRed, ended.Output.Contains("\e[31m", StringComparison.Ordinal));
        Assert.Equal(isPlain, !ended.Output.Contains('\e', StringComparison.Ordinal));
        Assert.Equal(Count(ended.Output, HideCursor), Count(ended.Output, ShowCursor));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
