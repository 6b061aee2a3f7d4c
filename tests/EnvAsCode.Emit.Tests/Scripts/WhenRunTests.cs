using System;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Steps under a condition, through a real bash.</summary>
public class WhenRunTests
{
    private static readonly TextParameter Team = Parameter("TEAM", "a*b [c] $(id) 'd' \"e\"");

    [WitnessFact("bash", "python3")]
    public void Each_condition_takes_its_steps_where_it_holds_and_says_so_where_it_does_not()
    {
        using StepMachine machine = new();
        File.WriteAllText(machine.Home + "/it's here", "");
        File.CreateSymbolicLink(machine.Home + "/broken", "nowhere");
        (ScriptCondition Condition, bool Holds)[] cases =
        [
            (HasValue(Team), true), (HasValue(Parameter("EMPTY", "")), false), (HasValue(Team, "a*b [c] $(id) 'd' \"e\""), true),
            (HasValue(Team, "*"), false), (HasValue(Text(Team, "!"), Text(Team, "!")), true), (HasValue(Parameter("EMPTY", ""), ""), true),
            (Exists("~/it's here"), true), (Exists("~/broken"), false), (Exists("~/it's here/"), false),
            (DistributionAtLeast("2.5"), true), (DistributionAtLeast("2.10.1"), true), (DistributionAtLeast("2.11"), false),
            (DistributionAtLeast("3.0"), false), (Not(Exists("~/x")), true), (Not(Not(Exists("~/x"))), false),
            (All(HasValue(Team), Exists("~/x")), false), (All(HasValue(Team), Not(Exists("~/x"))), true),
            (Any(HasValue(Team), Exists("~/x")), true), (Not(Any(Exists("~/y"), Exists("~/x"))), true),
            (Not(All(HasValue(Team), Any(Exists("~/x"), HasValue(Team)))), false), (IsApp(AppType.JupyterLab), true),
            (Any(IsApp(AppType.CodeEditor), Exists("~/x")), false), (All(IsApp(AppType.JupyterLab), Exists("~/x")), false),
            (Not(IsApp(AppType.CodeEditor)), true),
        ];
        LifecycleConfiguration strategy = new(AppType.JupyterLab)
        {
            Parameters = [Team, Parameter("EMPTY", "")],
            Steps = [.. cases.Select((of, i) => When(of.Condition, Exec("touch", "taken-" + i), Comment("x")))],
        };

        ExternalProgram run = machine.RunText("cd ~; export IMAGE_VERSION=2.10.1\n" + StepMachine.Script(strategy));

        run.AssertSuccess();
        Assert.Equal(cases.Select(of => of.Holds), cases.Select((_, i) => File.Exists(machine.Home + "/taken-" + i)));
        Assert.Contains(": When {TEAM} is *\nEnvAsCode: steps: left out\n", run.Error, StringComparison.Ordinal);
    }

    [WitnessFact("bash", "python3")]
    public void A_release_that_the_image_does_not_say_is_none()
    {
        using StepMachine machine = new();

        machine.Run(When(DistributionAtLeast("2.1"), Exec("false")), When(Not(DistributionAtLeast("2.5")), WriteFile("~/old", "x")))
            .AssertSuccess();

        Assert.NotNull(machine.Read("old"));
    }

    [WitnessFact("bash", "python3")]
    public void Where_a_tag_is_not_known_only_the_steps_that_may_fail_end()
    {
        using StepMachine machine = new();
        machine.AddProgram("aws", "#!/bin/bash\nexit 9\n");
        IScriptStep step = When(HasValue(UserProfileTag("TEAM"), "research"), WriteFile("~/taken", "x"));

        machine.Run(Optional(step), WriteFile("~/after", "x")).AssertSuccess();
        Assert.Equal((null, "x\n"), (machine.Read("taken"), machine.Read("after")));
        Assert.NotEqual(0, machine.Run(When(HasValue(UserProfileTag("TEAM")), Optional(step))).ExitCode);
    }

    [WitnessFact("bash", "python3")]
    public void Once_is_marked_when_something_of_it_was_taken()
    {
        using StepMachine machine = new();
        IScriptStep[] steps =
        [
            Once("a", Comment("later"), When(Exists("~/now"), AppendLine("~/a", "x"), Exec("/bin/sh", "-c", "echo a >> ~/taken"))),
            Once("b", When(Exists("~/now"), Exec("/bin/sh", "-c", "echo b >> ~/taken")), Exec("/bin/sh", "-c", "echo c >> ~/taken")),
            When(Exists("~/now"), Once("d", Exec("/bin/sh", "-c", "echo d >> ~/taken"))),
        ];

        ExternalProgram first = machine.Run(steps);
        first.AssertSuccess();
        Assert.DoesNotContain("cannot be marked", first.Error, StringComparison.Ordinal);
        Assert.Equal("c\n", machine.Read("taken"));
        Assert.Single(Directory.GetFiles(machine.Home + "/.local/state/envascode/steps-jupyter-lab"));

        File.WriteAllText(machine.Home + "/now", "");
        machine.Run(steps).AssertSuccess();
        machine.Run(steps).AssertSuccess();
        Assert.Equal("c\na\nd\n", machine.Read("taken"));
    }

    [WitnessFact("bash", "python3", "git")]
    public void What_was_set_is_taken_back_where_the_condition_no_longer_holds_save_what_is_set_once()
    {
        using StepMachine machine = new();
        IScriptStep[] steps =
        [
            When(
                Exists("~/now"), AppendLine("~/.bashrc", "each"), Once("o", AppendLine("~/.bashrc", "once")),
                Optional(AppendLine("~/.bashrc", "optional")), When(Exists("~/now"), GitConfig("user.name", "x"))),
        ];
        File.WriteAllText(machine.Home + "/now", "");
        machine.Run(steps).AssertSuccess();
        Assert.Equal("each\nonce\noptional\n", machine.Read(".bashrc"));
        Assert.Contains("name = x", machine.Read(".gitconfig"), StringComparison.Ordinal);

        File.Delete(machine.Home + "/now");
        machine.Run(steps).AssertSuccess();
        Assert.Equal("once\noptional\n", machine.Read(".bashrc"));
        Assert.DoesNotContain("name", machine.Read(".gitconfig"), StringComparison.Ordinal);

        machine.Run(Exec("true")).AssertSuccess();
        Assert.Equal("", machine.Read(".bashrc"));
    }

    [Fact]
    public void The_script_of_another_app_type_does_not_hold_the_steps()
    {
        LifecycleConfiguration strategy = new(AppType.JupyterLab, AppType.CodeEditor)
        {
            Steps =
            [
                When(Not(IsApp(AppType.JupyterLab)), CodeEditorExtension("a.b@1.0.0")),
                When(IsApp(AppType.JupyterLab), Exec("one"), RestartJupyterServer()),
            ],
        };

        Assert.DoesNotContain("a.b@1.0.0", StepMachine.Emitted(strategy, "lifecycle/jupyter-lab.sh"), StringComparison.Ordinal);
        string editor = StepMachine.Emitted(strategy, "lifecycle/code-editor.sh");
        Assert.Contains("a.b@1.0.0", editor, StringComparison.Ordinal);
        Assert.DoesNotContain("Restart", editor, StringComparison.Ordinal);
        Assert.DoesNotContain("if ", editor[editor.LastIndexOf("eac_step", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }
}
