using System;
using System.IO;
using System.Text.Json;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Values that are known only when a script runs, in the texts of steps, on a machine's own bash, Python and git.</summary>
public class LateTextRunTests
{
    private const string Value = "a \"b\" 'c' \\ $(id) `id` $HOME *";

    private static readonly TextParameter Team = Parameter("TEAM", Value);

    [WitnessFact("bash", "python3", "git")]
    public void They_arrive_in_files_JSON_settings_and_arguments_as_they_are()
    {
        using StepMachine machine = new();

        Run(
            machine,
            Value,
            WriteFile(Text("~/", Team, "/deep/file"), Text("1 \\ $x `y`\r\n", Team, "\\\n", Team, StudioValue.Time, "\nEOF\n")),
            AppendLine("~/line", Text("team=", Team)),
            MergeJson("~/a.json", Text("{ \"", Team, "\": \"x", Team, "\" }")),
            Symlink(Text("~/", Team), Text("~/links/", Team, "/l")),
            Exec("touch", Text(machine.Home, "/", Team, ".exec")),
            GitConfig(Text("url.https://", Team, ".insteadOf"), "x:"),
            Variables(new ScriptVariable("SAID", Text("<", Team, ">"))),
            EnvAsCode.Steps.Run("printf %s \"$SAID\" > ~/said")).AssertSuccess();

        Assert.Matches(
            "^1 \\\\ \\$x `y`\n" + System.Text.RegularExpressions.Regex.Escape(Value + "\\\n" + Value) + "[0-9-]{19}\nEOF\n$",
            machine.Read(Value + "/deep/file"));
        Assert.Equal("team=" + Value + "\n", machine.Read("line"));
        JsonProperty member = Assert.Single(JsonDocument.Parse(machine.Read("a.json")!).RootElement.EnumerateObject());
        Assert.Equal((Value, "x" + Value), (member.Name, member.Value.GetString()));
        Assert.Equal(machine.Home + "/" + Value, new FileInfo(machine.Home + "/links/" + Value + "/l").LinkTarget);
        Assert.NotNull(machine.Read(Value + ".exec"));
        Assert.Equal("<" + Value + ">", machine.Read("said"));
    }

    [WitnessFact("bash", "python3")]
    public void A_path_is_not_led_astray() => Assert.All(new[] { "", "..", "x/../../y" }, value =>
    {
        using StepMachine machine = new();
        Directory.CreateDirectory(machine.Home + "/cache/mine");
        IScriptStep step = Remove(Text("~/cache/", Team));

        ExternalProgram run = Run(machine, value, Optional(step), When(Exists(Text("~/cache/", Team)), Exec("touch", "there")), step);

        Assert.Equal(1, run.ExitCode);
        Assert.True(Directory.Exists(machine.Home + "/cache/mine"));
        Assert.Contains("'" + value + "' cannot be a part of a path.", run.Error, StringComparison.Ordinal);
    });

    [WitnessFact("bash", "python3")]
    public void A_schedule_is_one_before_it_becomes_a_line_of_the_crontab() => Assert.All(
        new[]
        {
            ("*/5 1-3,4 * JAN mon", true), ("@daily", true), ("* * * * * touch ~/x #", false), ("* * * *", false), ("", false),
        },
        of =>
        {
            (string value, bool isRight) = of;
            using StepMachine machine = new();
            machine.AddProgram("crontab", "#!/bin/bash\n[[ \"$1\" == -l ]] || cat > ~/crontab\n");
            machine.AddProgram("sudo", "#!/bin/bash\nexit 0\n");
            machine.AddProgram("service", "#!/bin/bash\nexit 0\n");

            ExternalProgram run = Run(machine, value, CronJob("job", Team, Exec("true")));

            Assert.Equal(isRight ? 0 : 1, run.ExitCode);
            Assert.Equal(isRight, machine.Read("crontab")?.StartsWith(value + " /bin/", StringComparison.Ordinal) == true);
        });

    // The value is one that the script gets when it runs, since its declared one is looked at.
    private static ExternalProgram Run(StepMachine machine, string value, params IScriptStep[] steps)
    {
        string script = StepMachine.Script(new LifecycleConfiguration(AppType.JupyterLab)
        {
            Parameters = [Parameter("TEAM", "@daily")],
            Steps = steps.ToEquatableArray(),
        });
        Assert.Contains("export TEAM=@daily\n", script, StringComparison.Ordinal);
        return machine.RunText("cd ~\n" + script.Replace(
            "export TEAM=@daily\n",
            "export TEAM='" + value.Replace("'", "'\\''", StringComparison.Ordinal) + "'\n",
            StringComparison.Ordinal));
    }
}
