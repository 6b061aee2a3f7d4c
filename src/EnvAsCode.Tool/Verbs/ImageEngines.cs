using EnvAsCode.Aws;
using EnvAsCode.Deployment;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Diagnostics;
using EnvAsCode.LocalStudio;
using EnvAsCode.Tool.CommandLine;
using EnvAsCode.Tool.Local;

namespace EnvAsCode.Tool.Verbs;

/// <summary>What builds the images of a command.</summary>
internal static class ImageEngines
{
    // The local Studio has no IAM: any well-formed role is as good as another.
    private const string LocalRole = "arn:aws:iam::" + LocalStudioOptions.DefaultAccount + ":role/LocalStudioBuilds";

    /// <summary>Whether the local Studio of the command runs builds, as CodeBuild would.</summary>
    public static bool RehearsesBuilds(VerbSettings settings) =>
        settings is { IsLocal: true, NoImages: false, ImageBuilder: VerbSettings.CodeBuild };

    /// <summary>The engine that the command line asks for, or else the deployment.</summary>
    /// <exception cref="DeploymentException">EAC8102, EAC8104: CodeBuild is asked for, and cannot be used.</exception>
    public static IImageEngine Of(
        VerbSettings settings,
        Rehearsal? rehearsal,
        DeploymentTarget target,
        DockerImageEngine docker,
        AwsClients clients,
        DeploymentOptions options)
    {
        if (settings.NoImages)
        {
            return new NoImageEngine();
        }

        if (settings.ImageBuilder == VerbSettings.CodeBuild || (settings.ImageBuilder is null && target.CodeBuild is not null))
        {
            return new CodeBuildImageEngine(clients, SettingsOf(settings, target), target, options)
            {
                BuildNetwork = settings.BuildNetwork
            };
        }

        return rehearsal is { HasRegistry: false } ? new LocalImageEngine(docker, clients.ECR) : docker;
    }

    private static CodeBuildSettings SettingsOf(VerbSettings settings, DeploymentTarget target)
    {
        if (!settings.IsLocal)
        {
            return target.CodeBuild ?? throw new DeploymentException(Rules.NoCodeBuildDeclared, target.Name);
        }

        return settings.LocalRegistry is null
            ? throw new DeploymentException(Rules.RehearsalNeedsRegistry)
            : new CodeBuildSettings { Role = LocalRole };
    }
}
