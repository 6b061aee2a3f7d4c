using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// Builds with BuildKit, through Docker's own command line: the engine's API for it is not documented, and its command line is where it
/// lives.
/// </summary>
/// <param name="secrets">What the build may mount. They travel in the environment of the one process that needs them.</param>
/// <param name="network">The network of the steps that run programs; <see langword="null"/> for the engine's own choice.</param>
internal sealed class BuildxBuilder(IReadOnlyList<BuildSecret> secrets, string? network) : IImageBuilder
{
    private const string SecretVariable = "ENVASCODE_BUILD_SECRET_";

    /// <inheritdoc/>
    public async Task<string> BuildAsync(
        ImageSource image, string reference, IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        BuildContext context = new(image.Manifest);
        if (await DockerCommand.RunAsync(
            ["buildx", "version"], new Dictionary<string, string>(), static _ => Task.CompletedTask, static _ => { }, cancellation)
            != 0)
        {
            throw new DeploymentException(Rules.BuildxMissing, image.Name) { Environment = image.Name };
        }

        BuildxOutput output = new(progress);
        int exitCode = await this.BuildAsync(this.Arguments(image, reference), context, output.Hear, cancellation);
        if (exitCode != 0)
        {
            throw BuildFailure.Of(
                image, output.FailedStep, output.Error ?? $"docker buildx ended with exit code {exitCode}", output.LastLines);
        }

        return reference;
    }

    /// <summary>The arguments of the command line: no secret is among them.</summary>
    /// <param name="image">What to build.</param>
    /// <param name="reference">The name that the engine is to know it by.</param>
    internal IReadOnlyList<string> Arguments(ImageSource image, string reference) =>
    [
        "buildx", "build", "--platform", image.Image.Platform, "--load", "--progress", "plain", "--provenance=false",
        "--tag", reference, "--file", image.Image.Dockerfile,
        .. network is null ? Array.Empty<string>() : ["--network", network],
        .. secrets.SelectMany(static (secret, index) => new[] { "--secret", $"id={secret.Id},env={SecretVariable}{index}" }),
        "-",
    ];

    private async Task<int> BuildAsync(
        IReadOnlyList<string> arguments, BuildContext context, Action<string> hear, CancellationToken cancellation)
    {
        Dictionary<string, string> variables = secrets.Select(static (secret, index) => (Name: SecretVariable + index, secret.Value))
            .ToDictionary(static variable => variable.Name, static variable => variable.Value);
        return await DockerCommand.RunAsync(
            arguments, variables, input => ContextArchive.WriteAsync(context, input, cancellation), hear, cancellation);
    }
}
