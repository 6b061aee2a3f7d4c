using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.CodeBuild;
using EnvAsCode.Aws.CodeBuild.Model;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Ownership;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>The build project of an environment, which is ours.</summary>
internal sealed class CodeBuildProject(IAmazonCodeBuild client, CodeBuildJob job, DeploymentOptions options)
{
    // AWS's words of a role that CodeBuild may not assume begin so.
    private const string NotAuthorized = "sts:AssumeRole";
    private const string ArmPlatform = "linux/arm64";

    /// <summary>Makes the project, or brings it to what is declared.</summary>
    /// <returns>When it was made: another project of the same name has other builds.</returns>
    /// <exception cref="DeploymentException">EAC8030: it is somebody else's. EAC8098: its role cannot be used.</exception>
    public async Task<DateTime?> BringAsync(EnvironmentManifest manifest, CancellationToken cancellation)
    {
        try
        {
            if (await FindAsync(client, job.Project, cancellation) is { } there)
            {
                return await this.UpdateAsync(there, manifest, cancellation);
            }

            try
            {
                return (await client.CreateProjectAsync(this.Input(manifest), cancellation)).Project!.Created;
            }
            catch (ResourceAlreadyExistsException)
            {
                // Another publisher's, or this one's, whose answer was lost.
                Project made = await FindAsync(client, job.Project, cancellation)
                    ?? throw new DeploymentException(Rules.NotOurs, $"build project '{job.Project}'", job.Name);
                return await this.UpdateAsync(made, manifest, cancellation);
            }
        }
        catch (InvalidInputException e) when (e.Message.Contains(NotAuthorized, StringComparison.OrdinalIgnoreCase))
        {
            throw new DeploymentException(Rules.BuildRoleNotUsable, e, job.Settings.Role, job.Name, e.Message) { Environment = job.Name };
        }
    }

    /// <summary>The project of a name; <see langword="null"/> if there is none.</summary>
    public static async Task<Project?> FindAsync(IAmazonCodeBuild client, string name, CancellationToken cancellation) =>
        (await client.BatchGetProjectsAsync(new() { Names = [name] }, cancellation)).Projects?.FirstOrDefault();

    /// <summary>Whether a project is one that a deployment made for an environment.</summary>
    public static bool IsOurs(Project project, string environment) =>
        (project.Tags ?? []).Any(tag => tag.Key == ResourceTags.Environment && tag.Value == environment);

    private async Task<DateTime?> UpdateAsync(Project there, EnvironmentManifest manifest, CancellationToken cancellation)
    {
        if (!IsOurs(there, job.Name))
        {
            throw new DeploymentException(Rules.NotOurs, $"build project '{job.Project}'", job.Name) { Environment = job.Name };
        }

        CreateProjectRequest wanted = this.Input(manifest);
        await client.UpdateProjectAsync(
            new UpdateProjectRequest
            {
                Name = wanted.Name,
                Description = wanted.Description,
                Source = wanted.Source,
                Artifacts = wanted.Artifacts,
                Environment = wanted.Environment,
                ServiceRole = wanted.ServiceRole,
                Cache = wanted.Cache,
                VpcConfig = wanted.VpcConfig ?? new VpcConfig(),
                LogsConfig = wanted.LogsConfig,
                TimeoutInMinutes = wanted.TimeoutInMinutes,
                Tags = wanted.Tags,
            },
            cancellation);
        return there.Created;
    }

    private CreateProjectRequest Input(EnvironmentManifest manifest) => new()
    {
        Name = job.Project,
        Description = $"Builds the image of the environment {job.Name} (EnvAsCode)",
        Source = new() { Type = SourceType.S3, Location = job.Location, Buildspec = Buildspec() },
        Artifacts = new() { Type = ArtifactsType.NO_ARTIFACTS },
        Environment = this.Machine(),
        ServiceRole = job.Settings.Role,
        Cache = job.Settings.CacheLayers
            ? new() { Type = CacheType.LOCAL, Modes = [CacheMode.LOCAL_DOCKER_LAYER_CACHE] }
            : new() { Type = CacheType.NO_CACHE },
        VpcConfig = job.Settings.Vpc is { } vpc
            ? new() { VpcId = vpc.VpcId, Subnets = [.. vpc.Subnets], SecurityGroupIds = [.. vpc.SecurityGroupIds] }
            : null,
        LogsConfig = new() { CloudWatchLogs = new() { Status = LogsConfigStatusType.ENABLED, GroupName = job.LogGroup } },
        TimeoutInMinutes = job.Settings.TimeoutInMinutes,
        Tags =
        [
            .. ResourceTags.For(manifest, job.Target, options).Select(static tag => new Tag { Key = tag.Key, Value = tag.Value }),
        ],
    };

    private ProjectEnvironment Machine()
    {
        bool isArm = job.Source.Image.Platform == ArmPlatform;
        return new()
        {
            Type = isArm
                ? EnvironmentType.ARM_CONTAINER
                : job.Settings.Gpu ? EnvironmentType.LINUX_GPU_CONTAINER
                : EnvironmentType.LINUX_CONTAINER,
            Image = job.Settings.BuildImage
                ?? (isArm ? "aws/codebuild/amazonlinux2-aarch64-standard:3.0" : "aws/codebuild/standard:7.0"),
            ComputeType = new ComputeType(job.Settings.ComputeType),
            PrivilegedMode = true,
            ImagePullCredentialsType = ImagePullCredentialsType.CODEBUILD,
        };
    }

    // JSON is YAML. The text is the same for every image: what differs comes in variables.
    private static string Buildspec() => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["version"] = 0.2,
        ["phases"] = new Dictionary<string, object>
        {
            ["pre_build"] = Commands("bash build.sh login"),
            ["build"] = Commands("bash build.sh build"),
            ["post_build"] = Commands("bash build.sh push"),
        },
    });

    private static Dictionary<string, object> Commands(string command) => new() { ["commands"] = (string[])[command] };
}
