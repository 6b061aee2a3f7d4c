using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>The loader of a script whose body lies in S3, and of one whose body lies in the image, by a real bash.</summary>
public class DeliveryRunTests
{
    private static IScriptStep[] Steps => [AppendLine("~/line", "it's $here"), Run("echo once >> ~/count")];

    [Capability(58)]
    [WitnessFact("bash", "sha256sum")]
    public void A_body_in_S3_is_run_if_it_is_the_one_that_was_declared()
    {
        using StepMachine machine = new();
        Artifact[] files = Emit(new S3Delivery("s3://team-studio/lifecycle/"));
        string body = machine.S3() + "/" + LocationOf(files)["s3://".Length..];
        Directory.CreateDirectory(Path.GetDirectoryName(body)!);
        File.WriteAllText(body, TextOf(files, "lifecycle/jupyter-lab-body.sh"));
        string loader = TextOf(files, "lifecycle/jupyter-lab.sh");

        machine.RunText(loader).AssertSuccess();
        machine.RunText(loader).AssertSuccess();
        Assert.Equal(("it's $here\n", "once\nonce\n"), (machine.Read("line"), machine.Read("count")));

        File.AppendAllText(body, "echo changed >> ~/count\n");
        ExternalProgram run = machine.RunText(loader);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(LocationOf(files) + " is not the script that was declared.", run.Error, StringComparison.Ordinal);

        File.Delete(body);
        Assert.NotEqual(0, machine.RunText(loader).ExitCode);
        Assert.Equal("once\nonce\n", machine.Read("count"));
    }

    [WitnessFact("bash", "sha256sum")]
    public void A_body_that_fails_fails_the_start()
    {
        using StepMachine machine = new();
        Artifact[] files = Emit(new S3Delivery("s3://team-studio"), Run("false"), Run("touch ~/never"));
        string body = machine.S3() + "/" + LocationOf(files)["s3://".Length..];
        Directory.CreateDirectory(Path.GetDirectoryName(body)!);
        File.WriteAllText(body, TextOf(files, "lifecycle/jupyter-lab-body.sh"));

        Assert.NotEqual(0, machine.RunText(TextOf(files, "lifecycle/jupyter-lab.sh")).ExitCode);
        Assert.Null(machine.Read("never"));
    }

    private static Artifact[] Emit(ScriptDelivery delivery, params IScriptStep[] steps)
    {
        EnvironmentSpec environment = new("steps")
        {
            Strategies = [new LifecycleConfiguration(AppType.JupyterLab)
            {
                Delivery = delivery,
                Steps = (steps.Length == 0 ? Steps : steps).ToEquatableArray()
            }],
        };
        Assert.DoesNotContain(EnvironmentChecks.Check(environment), finding => finding.Rule.Severity == RuleSeverity.Error);
        return [.. EnvironmentEmitter.Emit(environment, "Test.Steps")];
    }

    private static string TextOf(Artifact[] files, string path) => files.Single(file => file.Path == path).Text;

    private static string LocationOf(Artifact[] files)
    {
        using JsonDocument manifest = JsonDocument.Parse(TextOf(files, "manifest.json"));
        return manifest.RootElement
            .GetProperty("strategies")
            .GetProperty("lifecycleConfigurations")[0]
            .GetProperty("body")
            .GetProperty("location")
            .GetString()!;
    }
}
