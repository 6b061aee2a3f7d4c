using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// <c>envascode try</c> with a real engine, a real Jupyter server and real kernels: what would not work in Studio has its own sentence.
/// </summary>
[Collection(UsesContainers.Name)]
public class TrialTests(StudioApplication application) : IClassFixture<StudioApplication>
{
    [ContainerFact]
    public void An_image_that_works_is_built_started_asked_and_its_kernel_used()
    {
        TriedEnvironment tried = application.Try(this.Image("works", StudioApplication.Server));

        Assert.True(tried.ExitCode == 0, tried.Text);
        Assert.Equal(
            [
                "done: build the image of 'works'",
                "done: start JupyterLab of 'works' on an empty volume at /home/sagemaker-user",
                "done: wait for an answer of JupyterLab at /jupyterlab/default/api/status",
                "done: start the kernels works",
                "done: import the declared packages",
            ],
            tried.Steps);
    }

    [ContainerFact]
    public void A_script_that_works_is_run_before_the_application_on_the_image_that_is_named()
    {
        TriedEnvironment tried = application.Try(Script("script", "echo done > ~/script-ran"));

        Assert.True(tried.ExitCode == 0, tried.Text);
        Assert.Contains("done: run the lifecycle configuration of JupyterLab, for at most 300 s", tried.Steps);
        Assert.Contains("done: start every kernel that is there", tried.Steps);
        Assert.Empty(Left("script"));
    }

    [ContainerFact]
    public void A_script_that_fails()
    {
        TriedEnvironment tried = application.Try(Script("fails", "echo 'the share is not there' >&2; exit 3"));

        AssertFails(tried, "EAC8110", "'fails'", "lifecycle/", "the share is not there");
        Assert.Contains("failed: run the lifecycle configuration of JupyterLab, for at most 300 s", tried.Steps);
        Assert.Empty(Left("fails"));
    }

    [ContainerFact]
    public void A_script_that_takes_longer_than_the_limit()
    {
        TriedEnvironment tried = application.Try(Script("slow", "echo 'downloading'; sleep 60"), "--script-limit", "2");

        AssertFails(tried, "EAC8111", "had not ended after 2 s", "downloading");
        Assert.Empty(Left("slow"));
    }

    [ContainerFact]
    public void A_kernel_that_has_no_interpreter()
    {
        string[] command = ["/opt/team/bin/python", "-m", "ipykernel_launcher", "-f", "{connection_file}"];

        TriedEnvironment tried =
            application.Try(this.Image("no-interpreter", StudioApplication.Server, Steps.Kernel(new("team"), [.. command])));

        AssertFails(tried, "EAC8114", "'team'", "/opt/team/bin/python");
    }

    [ContainerFact]
    public void An_application_that_answers_the_health_address_too_late()
    {
        string server = string.Join(' ', StudioApplication.Server);

        TriedEnvironment tried = application.Try(
            this.Image("late", ["/bin/sh", "-c", "echo warming up; sleep 60; exec " + server]), "--health-limit", "2");

        AssertFails(tried, "EAC8112", "/jupyterlab/default/api/status", "within 2 s", "warming up");
    }

    [ContainerFact]
    public void An_application_that_answers_at_another_path_or_ends_at_its_start()
    {
        EquatableArray<string> elsewhere =
            [.. StudioApplication.Server.Where(static word => !word.Contains("base_url", StringComparison.Ordinal))];

        AssertFails(application.Try(this.Image("elsewhere", elsewhere), "--health-limit", "5"), "EAC8112", "status 404");
        AssertFails(
            application.Try(this.Image("ends", ["/bin/sh", "-c", "echo no licence; exit 9"])), "EAC8113", "exit code 9", "no licence");
    }

    [ContainerFact]
    public void A_package_that_no_kernel_can_import()
    {
        EnvironmentSpec environment = new("unimportable")
        {
            Packages = [Pip("probe-exact", "1.2.3"), Pip("probe-any")],
            Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { WithoutPackages = true, Steps = [Steps.Run("true")] }],
        };

        AssertFails(application.Try(environment), "EAC8115", "'probe-any' is not installed");
    }

    private static void AssertFails(TriedEnvironment tried, string code, params string[] words)
    {
        Assert.True(tried.ExitCode == 1, tried.Text);
        Assert.True(code == tried.Code, tried.Text);
        Assert.All(words, word => Assert.Contains(word, tried.Message, StringComparison.Ordinal));
    }

    // The containers that a trial left behind.
    private static IEnumerable<string> Left(string environment) =>
        Docker.Run(["ps", "--all", "--quiet", "--filter", $"label=com.envascode.check={environment}"]).AssertSuccess()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static EnvironmentSpec Script(string name, string line) => new(name)
    {
        Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Steps.Run(line)] }],
    };

    private EnvironmentSpec Image(string name, EquatableArray<string> command, params IImageStep[] steps) => new(name)
    {
        Packages = [Pip("probe-exact", "1.2.3")],
        Kernel = new(name),
        Strategies =
        [
            new CustomImage
            {
                From = application.Base,
                Steps = [.. steps],
                Apps =
                [
                    new JupyterLabAppImageConfig
                    {
                        ContainerConfig = new() { ContainerEntrypoint = [command[0]], ContainerArguments = [.. command.Skip(1)] },
                    },
                ],
            },
        ],
    };
}
