using System;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Steps that may fail, and what is set by those that a start does not get to.</summary>
public class OptionalRunTests
{
    [WitnessFact("bash", "python3", "git")]
    public void A_failure_is_said_the_steps_behind_it_are_left_out_and_the_script_goes_on()
    {
        using StepMachine machine = new();

        ExternalProgram run = machine.Run(
            Optional(Run("echo a >> ~/said\nfalse\necho b >> ~/said"), Run("echo c >> ~/said")), Run("echo d >> ~/said"));

        run.AssertSuccess();
        Assert.Equal("a\nd\n", machine.Read("said"));
        Assert.Contains("EnvAsCode: steps: Run echo a >> ~/said failed with exit code 1, line ", run.Error, StringComparison.Ordinal);
        Assert.Contains(": false; it is optional, and the script goes on.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("EnvAsCode: steps: done in ", run.Error, StringComparison.Ordinal);
    }

    [WitnessFact("bash", "python3")]
    public void What_Studio_or_AWS_does_not_say_ends_only_the_steps_that_need_it()
    {
        using StepMachine machine = new();
        machine.AddProgram("aws", "#!/bin/bash\nexit 9\n");
        IScriptStep step = S3Copy("~/x", Text("s3://", UserProfileTag("BUCKET"), "/", StudioValue.SpaceName));

        ExternalProgram run = machine.Run(
            Optional(step),
            InBackground("b", step),
            Optional(Variables(new EnvironmentVariable("TEAM", "x"))),
            Run("echo $TEAM > ~/said; wait"));

        run.AssertSuccess();
        Assert.Equal("x\n", machine.Read("said"));
        Assert.All(
            new[] { run.Error, machine.Log("b.log") },
            log => Assert.Contains("EnvAsCode: steps: values of Studio failed with exit code 1, line ", log, StringComparison.Ordinal));
    }

    [WitnessFact("bash", "python3")]
    public void What_it_exports_is_there_for_the_steps_behind_it_and_comes_before_them()
    {
        using StepMachine machine = new();

        machine.Run(
            Run("echo \"$TEAM $http_proxy\" > ~/said"),
            Optional(Variables(new EnvironmentVariable("TEAM", "it's $me")), Proxy("http://p.example:1"))).AssertSuccess();

        Assert.Equal("it's $me http://p.example:1\n", machine.Read("said"));
    }

    [WitnessFact("bash", "python3")]
    public void What_a_step_has_set_stays_when_a_start_does_not_get_to_it()
    {
        using StepMachine machine = new();
        IScriptStep[] steps =
            [Optional(Run("test ! -e ~/broken"), AppendLine("~/.bashrc", "ours"), Once("o", AppendLine("~/.bashrc", "one")))];
        machine.Run(steps).AssertSuccess();
        File.WriteAllText(machine.Home + "/broken", "");

        machine.Run(steps).AssertSuccess();
        Assert.Equal("ours\none\n", machine.Read(".bashrc"));

        machine.Run(Run("true")).AssertSuccess();
        Assert.Equal("", machine.Read(".bashrc"));
    }

    [WitnessFact("bash", "python3", "git")]
    public void In_the_background_and_in_a_job_a_failure_names_its_step_and_ends_only_what_is_optional()
    {
        using StepMachine machine = new();
        machine.AddProgram(
            "crontab",
            "#!/bin/bash\nif [[ \"$1\" == -l ]]; then cat ~/crontab; else cat > ~/crontab.new && mv ~/crontab.new ~/crontab; fi\n");
        string script = StepMachine.Script(
            new LifecycleConfiguration(AppType.JupyterLab)
            {
                Steps =
                [
                    InBackground("b", Optional(Exec("test", "b", "=", "x")), Exec("touch", "b")),
                    CronJob("c", "* * * * *", Optional(Exec("test", "c", "=", "x")), Exec("test", "d", "=", "x")),
                ],
            });

        machine.RunText("cd ~\n" + script + "\nwait\n").AssertSuccess();
        string job = machine.Read("crontab")!.Split(' ')[6];
        Assert.Equal(1, ExternalProgram.Run("env", ["-i", "/bin/bash", job]).ExitCode);

        Assert.Contains("Exec test b = x failed with exit code 1, line ", machine.Log("b.log"), StringComparison.Ordinal);
        Assert.NotNull(machine.Log("b.done"));
        Assert.NotNull(machine.Read("b"));
        Assert.Contains("Exec test c = x failed with exit code 1, line ", machine.Log("c.cron.log"), StringComparison.Ordinal);
        Assert.EndsWith(": test d '=' x\n", machine.Log("c.cron.log"), StringComparison.Ordinal);
        Assert.Contains("EnvAsCode: steps: Exec test d = x failed with exit code 1", machine.Log("c.cron.log"), StringComparison.Ordinal);
    }

    [WitnessFact("bash", "python3", "git")]
    public void The_teardown_takes_everything_back_and_leaves_what_is_of_the_user_and_of_other_scripts()
    {
        using StepMachine machine = new();
        machine.AddProgram(
            "crontab",
            "#!/bin/bash\nif [[ \"$1\" == -l ]]; then cat ~/crontab; else cat > ~/crontab.new && mv ~/crontab.new ~/crontab; fi\n");
        File.WriteAllText(machine.Home + "/crontab", "0 0 * * * mine # envascode:steps-jupyter-lab:other\n");
        File.WriteAllText(machine.Home + "/.bashrc", "mine");
        File.WriteAllText(machine.Home + "/.gitconfig", "[user]\n\tname = Mine\n");
        string[] before = [.. machine.Tree()];
        LifecycleConfiguration strategy = new(AppType.JupyterLab)
        {
            Delivery = new S3Delivery("s3://team-scripts/lifecycle"),
            Steps =
            [
                Proxy("http://p.example:3128"), TrustCertificates(Certificate("A")), Variables(new EnvironmentVariable("TEAM", "x")),
                GitConfig("user.name", "Team"), GitCredentials("git.example", "s"), AppendLine("~/.bashrc", "ours"),
                CronJob("job", "0 3 * * *", Run("true")), Once("first", AppendLine("~/.bashrc", "once")),
            ],
        };
        machine.RunText(StepMachine.Emitted(strategy, "lifecycle/jupyter-lab-body.sh")).AssertSuccess();
        EnvironmentSpec other = new("other")
        {
            Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [TrustCertificates(Certificate("B"))] }]
        };
        machine.RunText(EnvironmentEmitter.Emit(other, "Test.Other").First(file => file.Path == "lifecycle/jupyter-lab.sh").Text)
            .AssertSuccess();
        Assert.Matches("BEGIN CERTIFICATE-----\nB(.|\n)*BEGIN CERTIFICATE-----\nA", machine.Read(".envascode/ca-bundle.pem"));

        machine.RunText(StepMachine.Emitted(strategy, "teardown/jupyter-lab.sh")).AssertSuccess();

        Assert.EndsWith(Certificate("B"), machine.Read(".envascode/ca-bundle.pem"), StringComparison.Ordinal);
        machine.RunText(EnvironmentEmitter.Emit(other, "Test.Other").First(file => file.Path == "teardown/jupyter-lab.sh").Text)
            .AssertSuccess();
        // A file that a line was put into stays, empty where it was made for it.
        Assert.Equal(
            before.Select(file => file == ".bashrc: mine" ? file + "\n" : file), machine.Tree().Where(file => file != ".profile: "));
        Assert.False(Directory.Exists(machine.Home + "/.envascode"));
    }

    private static string Certificate(string of) => "-----BEGIN CERTIFICATE-----\n" + of + "\n-----END CERTIFICATE-----\n";
}
