using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using EnvAsCode.Aws;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Emit;
using EnvAsCode.LocalStudio;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// A project's environments, published with the command line to a local Studio of its own with a real registry behind it.
/// </summary>
internal sealed class PublishedProject(DockerRegistry registry) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Studio => this.folder["studio"];

    /// <summary>Writes an environment as a build does.</summary>
    public void Build(EnvironmentSpec environment)
    {
        foreach (Artifact file in EnvironmentEmitter.Emit(environment, "EndToEnd." + environment.Name))
        {
            this.folder.Write($"environments/{environment.Name}/{file.Path}", file.Text);
        }
    }

    /// <summary>Runs a verb that has to succeed.</summary>
    /// <returns>The actions of the steps that it did.</returns>
    public string[] Run(string verb, params IEnumerable<string> arguments)
    {
        ExternalProgram run = this.RunPlain(verb, arguments);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        using JsonDocument report = JsonDocument.Parse(run.Output);
        return [.. report.RootElement.GetProperty("steps").EnumerateArray().Select(static step => step.GetProperty("action").GetString()!)];
    }

    /// <summary>Runs a verb.</summary>
    public ExternalProgram RunPlain(string verb, params IEnumerable<string> arguments) => ExternalProgram.Run(
        "dotnet",
        [
            Path.Join(AppContext.BaseDirectory, "EnvAsCode.Tool.dll"),
            verb,
            this.folder["environments"],
            "--json",
            "--local-studio",
            this.Studio,
            "--local-registry",
            registry.Endpoint.AbsoluteUri,
            .. verb == "publish" ? ["--build-network", "host"] : Array.Empty<string>(),
            .. arguments,
        ]);

    /// <summary>Asks the local Studio with the AWS clients.</summary>
    public async Task<T> AskAsync<T>(Func<AwsClients, Task<T>> ask)
    {
        await using LocalStudioHost host =
            await LocalStudioHost.StartAsync(new LocalStudioOptions(this.Studio) { Registry = new(registry.Endpoint) });
        using AwsClients clients = new(new AwsClientSettings
        {
            Endpoint = host.Endpoint,
            Region = LocalStudioOptions.DefaultRegion,
            Credentials = new Amazon.Runtime.BasicAWSCredentials(LocalStudioOptions.DefaultAccessKey, LocalStudioOptions.DefaultAccessKey),
        });
        return await ask(clients);
    }

    /// <summary>The image by digest that the domain's users get for JupyterLab.</summary>
    public Task<string> AttachedImageAsync(string name) => this.AskAsync(async clients =>
    {
        DescribeDomainResponse domain =
            await clients.SageMaker.DescribeDomainAsync(new() { DomainId = LocalStudioOptions.DefaultDomainId });
        Aws.SageMaker.Model.CustomImage attached =
            domain.DefaultUserSettings!.JupyterLabAppSettings!.CustomImages!.Single(image => image.ImageName == name);
        DescribeImageVersionResponse version =
            await clients.SageMaker.DescribeImageVersionAsync(new() { ImageName = name, Version = attached.ImageVersionNumber });
        return version.BaseImage!;
    });

    /// <inheritdoc/>
    public void Dispose() => this.folder.Dispose();
}
