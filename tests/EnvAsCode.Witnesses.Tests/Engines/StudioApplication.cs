using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Emit;
using EnvAsCode.Testing;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// An image with an application, as SageMaker Distribution is one: Debian's Jupyter server at the path that Studio asks for, with a kernel
/// and a package. It is made once, and environments are tried on it with the command line.
/// </summary>
public sealed class StudioApplication
{
    /// <summary>The command that starts the server as Studio expects it.</summary>
    public static EquatableArray<string> Server =>
    [
        "jupyter-server", "--ServerApp.base_url=/jupyterlab/default", "--ServerApp.ip=0.0.0.0", "--ServerApp.port=8888",
        "--ServerApp.token=",
    ];

    private readonly Lazy<string> tag;

    public StudioApplication(BaseImages images) => this.tag = new(() =>
    {
        string name = images.NewTag("application");
        Docker.Build(name,
        [
            "FROM " + images.Python,
            "RUN pip install --quiet --no-cache-dir jupyter-server ipykernel probe-exact==1.2.3",
            "USER sagemaker-user",
            "CMD " + JsonSerializer.Serialize(Server.ToArray()),
        ]);
        return name;
    });

    /// <summary>The image.</summary>
    public string Tag => this.tag.Value;

    /// <summary>The image as the base of an environment's.</summary>
    public BaseImage Base => new(this.Tag) { User = "sagemaker-user", Uid = 1000, Gid = 100, Home = "/home/sagemaker-user" };

    /// <summary>The command line of <c>try</c>, which needs no network: all that is asked, is asked inside the container.</summary>
    internal TriedEnvironment Try(EnvironmentSpec environment, params IEnumerable<string> options)
    {
        using TemporaryFolder folder = new();
        foreach (Artifact file in EnvironmentEmitter.Emit(environment, "Tried." + environment.Name))
        {
            folder.Write($"environments/{environment.Name}/{file.Path}", file.Text);
        }

        ExternalProgram run = ExternalProgram.Run(
            "dotnet",
            [
                Path.Join(AppContext.BaseDirectory, "EnvAsCode.Tool.dll"), "try", environment.Name, folder["environments"], "--json",
                "--base-image", this.Tag, "--build-network", "none", .. options,
            ]);
        return new TriedEnvironment(run);
    }
}

/// <summary>What a trial said.</summary>
internal sealed class TriedEnvironment(ExternalProgram run)
{
    private readonly JsonElement report = JsonDocument.Parse(run.Output.Length == 0 ? "{}" : run.Output).RootElement;

    /// <summary>The exit code.</summary>
    public int ExitCode => run.ExitCode;

    /// <summary>All that was printed, to be read where a test fails.</summary>
    public string Text => run.Output + run.Error;

    /// <summary>The id of the error; <see langword="null"/> if there was none.</summary>
    public string? Code => this.Error?.GetProperty("code").GetString();

    /// <summary>The sentence of the error.</summary>
    public string? Message => this.Error?.GetProperty("message").GetString();

    /// <summary>What was done, with how it ended.</summary>
    public string[] Steps =>
    [
        .. this.report.GetProperty("steps").EnumerateArray().Select(static step =>
            $"{step.GetProperty("status")}: {step.GetProperty("action")} {step.GetProperty("resource")}"),
    ];

    private JsonElement? Error => this.report.TryGetProperty("error", out JsonElement error) ? error : null;
}
