using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Deployment.Targets;

namespace EnvAsCode.Deployment.Images;

/// <summary>What one build is: its names, and what the script is told.</summary>
/// <param name="Image">The repository with the tag that is pushed.</param>
/// <param name="Hash">The beginning of the context's SHA-256.</param>
internal sealed record CodeBuildJob(CodeBuildSettings Settings, DeploymentTarget Target, ImageSource Source, string Image, string Hash)
{
    // ProjectName: at most 150 characters.
    private const int LongestProject = 150;

    /// <summary>The network of the steps that run programs; <see langword="null"/> in AWS.</summary>
    public string? Network { get; init; }

    /// <summary>The environment.</summary>
    public string Name => this.Source.Name;

    /// <summary>The project: one for each environment of a deployment.</summary>
    public string Project => ProjectOf(this.Target.Name, this.Name);

    /// <summary>The log group that builds of the project write to unless told otherwise.</summary>
    public string LogGroup => "/aws/codebuild/" + this.Project;

    /// <summary>The bucket of the context.</summary>
    public string Bucket => this.Settings.Bucket ?? $"sagemaker-{this.Target.Region}-{this.Target.Account}";

    /// <summary>The context in its bucket. Its name follows its content.</summary>
    public string Key => $"envascode/{this.Name}/{this.Hash}.zip";

    /// <summary>The context as CodeBuild names it.</summary>
    public string Location => this.Bucket + "/" + this.Key;

    /// <summary>The variables of the build, by name. None of them is a secret.</summary>
    public IEnumerable<KeyValuePair<string, string>> Variables
    {
        get
        {
            string[] images = [this.Image, this.Source.Image.BaseImage, .. this.Source.Image.SourceImages];
            yield return new("ENVASCODE_IMAGE", this.Image);
            yield return new("ENVASCODE_PLATFORM", this.Source.Image.Platform);
            yield return new("ENVASCODE_DOCKERFILE", this.Source.Image.Dockerfile);
            yield return new("ENVASCODE_LOGINS", string.Join(' ', this.Logins(images)));
            if (BuildKitFeatures.FirstUse(this.Source.Manifest.PathOf(this.Source.Image.Dockerfile)) is not null)
            {
                yield return new("DOCKER_BUILDKIT", "1");
            }

            if (this.Network is not null)
            {
                yield return new("ENVASCODE_NETWORK", this.Network);
            }
        }
    }

    /// <summary>The name of a project.</summary>
    public static string ProjectOf(string deployment, string environment)
    {
        string name = $"envascode-{deployment}-{environment}";
        return name.Length <= LongestProject ? name : name[..LongestProject];
    }

    // A repository that is none of ECR's, as of a rehearsal, takes the login of its Region's place in the list too.
    private IEnumerable<string> Logins(string[] images)
    {
        IReadOnlyList<string> known = AwsRegistries.LoginsOf(images);
        string own = this.Image[..this.Image.IndexOf('/', StringComparison.Ordinal)];
        return known.Any(login => login.EndsWith("=" + own, StringComparison.Ordinal)) ? known : [this.Target.Region + "=" + own, .. known];
    }
}
