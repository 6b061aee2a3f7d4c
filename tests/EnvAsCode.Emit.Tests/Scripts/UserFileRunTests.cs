using System;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>What scripts do to files that are the user's, and how they say what went wrong.</summary>
public class UserFileRunTests
{
    [WitnessFact("bash", "python3")]
    public void A_last_line_without_an_end_a_mode_and_a_link_stay()
    {
        using StepMachine machine = new();
        File.WriteAllText(machine.Home + "/.bashrc", "export B=2");
        File.WriteAllText(machine.Home + "/s.json", "{\r\n    // mine\r\n    \"a\": 1, /* b */\r\n}\r\n");
        ExternalProgram.Run("chmod", ["600", machine.Home + "/.bashrc", machine.Home + "/s.json"]).AssertSuccess();
        Directory.CreateDirectory(machine.Home + "/dot");
        File.CreateSymbolicLink(machine.Home + "/link.json", "dot/settings.json");
        IScriptStep[] steps =
        [
            AppendLine("~/.bashrc", "alias ll='ls -l'"), MergeJson("~/s.json", "{ \"b\": { \"c\": [1] } }"),
            MergeJson("~/link.json", "{ \"a\": true }"),
        ];
        machine.Run(steps).AssertSuccess();
        machine.Run(steps).AssertSuccess();

        Assert.Equal("export B=2\nalias ll='ls -l'\n", machine.Read(".bashrc"));
        Assert.Equal(
            "{\r\n    // mine\r\n    \"a\": 1, /* b */\r\n    \"b\": {\r\n        \"c\": [\r\n            1\r\n        ]\r\n    }\r\n}\r\n",
            machine.Read("s.json"));
        Assert.Equal("{\n  \"a\": true\n}\n", machine.Read("dot/settings.json"));
        Assert.Equal("dot/settings.json", new FileInfo(machine.Home + "/link.json").LinkTarget);
        Assert.Equal(
            "600\n600\n", ExternalProgram.Run("stat", ["-c", "%a", machine.Home + "/.bashrc", machine.Home + "/s.json"]).AssertSuccess());
    }

    [WitnessFact("bash", "python3")]
    public void What_is_of_another_shape_stays_as_it_is_and_that_is_said()
    {
        using StepMachine machine = new();
        Directory.CreateDirectory(machine.Home + "/folder");
        File.WriteAllText(machine.Home + "/list.json", "[]");
        File.WriteAllText(machine.Home + "/text.json", "{ a: 1 }");
        File.WriteAllBytes(machine.Home + "/latin.json", [.. "{ \"a\": \""u8, 0xE9, .. "\" }"u8]);
        File.WriteAllBytes(machine.Home + "/binary", [65, 0, 66]);
        string[] before = [.. machine.Tree()];
        string[] files = ["list.json", "text.json", "latin.json", "folder"];

        ExternalProgram run = machine.Run(
            [.. files.Select(file => MergeJson("~/" + file, "{ \"a\": 2 }")), AppendLine("~/binary", "x"), AppendLine("~/folder", "x")]);

        run.AssertSuccess();
        Assert.All(
            [.. files, "binary"],
            file => Assert.Contains(machine.Home + "/" + file + " stays as it is: ", run.Error, StringComparison.Ordinal));
        Assert.Equal(before, machine.Tree().Where(file => !file.StartsWith(".envascode/", StringComparison.Ordinal)));
    }

    [WitnessFact("bash")]
    public void A_link_takes_the_place_of_a_link_alone()
    {
        using StepMachine machine = new();
        Directory.CreateDirectory(machine.Home + "/folder");
        Directory.CreateDirectory(machine.Home + "/elsewhere");
        File.WriteAllText(machine.Home + "/file", "mine");
        File.CreateSymbolicLink(machine.Home + "/link", "elsewhere");
        File.CreateSymbolicLink(machine.Home + "/dangling", "nowhere");
        string[] names = ["folder", "file", "link", "dangling", "new"];

        ExternalProgram run = machine.Run([.. names.Select(name => Symlink("/opt", "~/" + name))]);

        run.AssertSuccess();
        Assert.Contains(machine.Home + "/folder stays as it is: it is no link.", run.Error, StringComparison.Ordinal);
        Assert.Contains(machine.Home + "/file stays as it is: it is no link.", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(machine.Home + "/folder"));
        Assert.Empty(Directory.GetFileSystemEntries(machine.Home + "/elsewhere"));
        Assert.Equal("mine", machine.Read("file"));
        Assert.All(names[2..], name => Assert.Equal("/opt", new FileInfo(machine.Home + "/" + name).LinkTarget));
    }

    [WitnessFact("bash", "python3", "git")]
    public void What_is_no_longer_declared_is_taken_back_and_what_the_user_has_set_is_not()
    {
        using StepMachine machine = new();
        File.WriteAllText(machine.Home + "/.bashrc", "mine\n");
        File.WriteAllText(machine.Home + "/.gitconfig", "[user]\n\t# mine\n\tname = Mine\n");
        machine.Run(
            Proxy("http://proxy.example:3128"),
            GitConfig("user.name", "Team"),
            AppendLine("~/.bashrc", "ours"),
            AppendLine("~/.bashrc", "mine"),
            Once("first", AppendLine("~/.bashrc", "once"))).AssertSuccess();
        Assert.Equal("Team\n", machine.RunText("git config user.name").AssertSuccess());
        machine.Run(Once("first", AppendLine("~/.bashrc", "once"))).AssertSuccess();
        Assert.Equal("mine\nonce\n", machine.Read(".bashrc"));

        machine.Run(Run("true")).AssertSuccess();

        Assert.Equal("mine\n", machine.Read(".bashrc"));
        Assert.Equal("[user]\n\t# mine\n\tname = Mine\n", machine.Read(".gitconfig"));
        Assert.DoesNotContain(machine.Tree(), file => file.Contains("proxy.example", StringComparison.Ordinal));
    }

    [WitnessFact("bash")]
    public void A_failure_names_the_environment_the_step_the_line_and_the_command()
    {
        using StepMachine machine = new();

        ExternalProgram run = machine.Run(Run("true"), Run("x=1\nfalse"));

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("EnvAsCode: steps: Run x=1 failed with exit code 1, line [0-9]+: false\n$", run.Error);
    }

    [WitnessFact("bash", "python3", "git")]
    public void A_home_that_takes_nothing_keeps_the_application_from_starting_only_where_packages_fail()
    {
        using StepMachine machine = new();
        machine.AddProgram("sudo", "#!/bin/bash\nexec \"$@\"\n");
        machine.AddProgram("apt-get", "#!/bin/bash\nexit 7\n");

        // Nobody can write there, root neither.
        ExternalProgram RunAt(params IScriptStep[] steps) => machine.RunText("export HOME=/proc\n" + StepMachine.Script(
            new LifecycleConfiguration(AppType.JupyterLab) { Steps = steps.ToEquatableArray() }));
        ExternalProgram files = RunAt(
            AppendLine("~/.bashrc", "x"),
            WriteFile("~/a", "x"),
            GitConfig("user.name", "Ada"),
            Variables(new EnvironmentVariable("TEAM", "x")),
            MergeJson("~/s.json", "{ \"a\": 2 }"),
            Once("first", Run("true")),
            Run("echo reached"));
        ExternalProgram folder = RunAt(Run("mkdir ~/data"), Run("echo reached"));
        ExternalProgram packages = RunAt(Install(Apt("jq")));

        files.AssertSuccess();
        Assert.Contains("reached", files.Output, StringComparison.Ordinal);
        Assert.Contains("/proc/.bashrc stays as it is: ", files.Error, StringComparison.Ordinal);
        folder.AssertSuccess();
        Assert.Contains("nothing can be written to /proc; the application starts without the rest", folder.Error, StringComparison.Ordinal);
        Assert.Equal(7, packages.ExitCode);
        Assert.Contains("EnvAsCode: steps: Install failed with exit code 7", packages.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_packages_come_from_is_said_before_they_are_installed()
    {
        EnvironmentSpec environment = new("x")
        {
            Packages = [Apt("docker-ce")],
            Strategies =
            [
                new LifecycleConfiguration(AppType.JupyterLab)
                {
                    Steps =
                        [Run("true"), AptSource("docker", "https://download.docker.example/linux", "stable"), Proxy("http://p.example:1")],
                },
            ],
        };
        string script = EnvironmentEmitter.Emit(environment, "Test.X")
            .Single(file => file.Path.StartsWith("lifecycle/", StringComparison.Ordinal)).Text;

        int[] places =
        [
            .. new[] { "eac_step Proxy", "eac_step 'AptSource docker'", "eac_step 'packages of x'", "eac_step 'Run true'" }
                .Select(text => script.IndexOf(text, StringComparison.Ordinal)),
        ];
        Assert.True(places[0] > 0);
        Assert.Equal(places.Order(), places);
    }
}
