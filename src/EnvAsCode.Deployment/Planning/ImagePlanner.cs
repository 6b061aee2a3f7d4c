using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Ownership;
using EnvAsCode.Deployment.Steps;
using EnvAsCode.Diagnostics;
using ImageStatus = EnvAsCode.Aws.SageMaker.ImageStatus;

namespace EnvAsCode.Deployment.Planning;

/// <summary>Plans the way of one environment's image: repository, build, push, SageMaker image, version, aliases.</summary>
/// <param name="draft">Where the steps go.</param>
/// <param name="role">The ARN of the role that pulls images.</param>
internal sealed class ImagePlanner(DeploymentContext context, PlanDraft draft, string? role)
{
    private readonly Owner owner = new(context);

    /// <summary>Plans.</summary>
    /// <param name="repository">Its repository; <see langword="null"/> if there is none.</param>
    /// <param name="reality">Its image as it is.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public async Task PlanAsync(
        PlannedEnvironment environment, Repository? repository, ImageReality reality, CancellationToken cancellationToken)
    {
        await this.PlanRepositoryAsync(environment, repository, isNew: reality.Deployed is null, cancellationToken);
        environment.Digest = reality.Digest;
        if (reality.Digest is null)
        {
            const string reason = "no image of this content was pushed";
            draft.Add(new BuildStep(environment, reason) { Environment = environment.Manifest.Name });
            draft.Add(new PushStep(environment, reason) { Environment = environment.Manifest.Name });
        }
        else
        {
            draft.Unchanged.Add($"image '{environment.RepositoryName}:{environment.Tag}'");
        }

        if (environment.IsRegistered)
        {
            this.PlanImage(environment, reality.Image);
            await this.PlanVersionAsync(environment, reality, cancellationToken);
        }
    }

    private async Task PlanRepositoryAsync(
        PlannedEnvironment environment, Repository? repository, bool isNew, CancellationToken cancellationToken)
    {
        environment.RepositoryUri = repository?.RepositoryUri;
        bool scans = context.Target.Repositories.ScanOnPush;
        string? reason = repository switch
        {
            null => "it is not there",
            _ when repository.ImageTagMutability == ImageTagMutability.MUTABLE =>
                "its tags can be moved, so that one could come to stand for something else",
            _ when repository.ImageScanningConfiguration?.ScanOnPush != scans => "it " + (scans ? "does not scan" : "scans") + " on push",
            _ => null,
        };
        string resource = $"repository '{environment.RepositoryName}'";
        if (isNew
            && repository is not null
            && !await this.owner.IsJoinedAsync(repository.RepositoryArn!, resource, environment.Manifest.Name, cancellationToken))
        {
            reason ??= "another deployment made it, and this one uses it too";
        }

        if (reason is null)
        {
            draft.Unchanged.Add(resource);
            return;
        }

        StepAction action = repository is null ? StepAction.Create : StepAction.Update;
        draft.Add(new RepositoryStep(environment, action, reason)
        {
            Environment = environment.Manifest.Name,
            Changes = repository is null ? [] : RepositoryDifferences(repository, scans),
        });
    }

    private static IReadOnlyList<MemberChange> RepositoryDifferences(Repository repository, bool scans)
    {
        List<MemberChange> changes = [];
        if (repository.ImageTagMutability == ImageTagMutability.MUTABLE)
        {
            changes.Add(new("ImageTagMutability", ImageTagMutability.MUTABLE.Value, ImageTagMutability.IMMUTABLE.Value));
        }

        bool scanned = repository.ImageScanningConfiguration?.ScanOnPush == true;
        if (scanned != scans)
        {
            changes.Add(new("ImageScanningConfiguration.ScanOnPush", Word(scanned), Word(scans)));
        }

        return changes;

        static string Word(bool value) => value ? "true" : "false";
    }

    private void PlanImage(PlannedEnvironment environment, DescribeImageResponse? image)
    {
        string imageRole = environment.Manifest.CustomImage!.RoleArn ?? role ?? throw new DeploymentException(
            Rules.NoRole, environment.Manifest.Name, context.Target.Domain ?? "-")
        {
            Environment = environment.Manifest.Name,
        };
        IReadOnlyList<MemberChange> changes = image is null ? [] : ImageStep.Differences(environment, imageRole, image);
        (StepAction Action, string Reason)? step = image switch
        {
            null => (StepAction.Create, "it is not there"),
            _ when image.ImageStatus == ImageStatus.CREATE_FAILED => (StepAction.Create, "its creation failed: " + image.FailureReason),
            _ when image.ImageStatus != ImageStatus.CREATED => (StepAction.Update, "it is " + image.ImageStatus?.Value),
            _ when changes.Count > 0 => (StepAction.Update, "it is not as declared"),
            _ => null,
        };
        if (step is { } found)
        {
            draft.Add(new ImageStep(environment, imageRole, found.Action, found.Reason)
            {
                Environment = environment.Manifest.Name,
                Changes = changes
            });
        }
        else
        {
            draft.Unchanged.Add($"SageMaker image '{environment.Manifest.Name}'");
        }
    }

    private async Task PlanVersionAsync(PlannedEnvironment environment, ImageReality reality, CancellationToken cancellationToken)
    {
        string name = environment.Manifest.CustomImage!.ImageName;
        if (environment.BaseImage is not null && IsUsable(reality.Deployed, environment.BaseImage))
        {
            environment.Version = reality.Deployed!.Version;
            draft.Unchanged.Add($"version {environment.Version} of SageMaker image '{name}'");
            await this.PlanDeclaredAliasesAsync(environment, reality.Aliases, cancellationToken);
            return;
        }

        bool isJoined = reality.Image is null
            || await this.owner.RequireAsync(
                context.ArnOf("image/" + name), $"SageMaker image '{name}'", environment.Manifest.Name, cancellationToken);
        DescribeImageVersionResponse? known = reality.OfContent ?? reality.Deployed;
        if (environment.BaseImage is not null && IsUsable(known, environment.BaseImage))
        {
            environment.Version = known!.Version;
            if (!isJoined)
            {
                draft.Add(
                    new JoinStep(PlanStepKind.Image, context.ArnOf("image/" + name), $"SageMaker image '{name}'", environment.Manifest.Name)
                    {
                        Environment = environment.Manifest.Name
                    });
            }
        }
        else
        {
            string? deployed = reality.Deployed?.BaseImage;
            draft.Add(new ImageVersionStep(environment, "no version has this image")
            {
                Environment = environment.Manifest.Name,
                Changes = deployed is null ? [] : [new("BaseImage", deployed, environment.BaseImage)],
            });
            draft.Add(
                new WaitStep(environment, "a version can be attached when it is created") { Environment = environment.Manifest.Name });
        }

        draft.Add(new AliasStep(name, environment.Version, $"'{context.Target.Name}' stands for the version that is deployed")
        {
            Environment = environment.Manifest.Name,
            Notes = AliasStep.NotesOf(
                environment.Manifest.Declaration, context.Options.Commit, environment.Manifest.CustomImage.Version.ReleaseNotes),
            Declared = environment.Manifest.CustomImage.Version.Aliases,
            Changes = [new("Aliases[" + context.Target.Name + "]", Number(reality.Deployed?.Version), Number(environment.Version))],
        });
    }

    // An alias that is no longer declared stays: nothing says that it was this deployment that put it there.
    private async Task PlanDeclaredAliasesAsync(
        PlannedEnvironment environment, IReadOnlyList<string> present, CancellationToken cancellationToken)
    {
        string name = environment.Manifest.CustomImage!.ImageName;
        IReadOnlyList<string> declared = environment.Manifest.CustomImage.Version.Aliases;
        List<string> missing = [.. declared.Except(present, System.StringComparer.Ordinal)];
        if (missing.Count == 0)
        {
            return;
        }

        await this.owner.RequireAsync(
            context.ArnOf("image/" + name), $"SageMaker image '{name}'", environment.Manifest.Name, cancellationToken);
        draft.Add(new AliasStep(
            name, environment.Version, $"version {environment.Version} has not every alias that is declared")
        {
            Environment = environment.Manifest.Name,
            Declared = declared,
            Changes = [.. missing.Select(alias => new MemberChange("Aliases[" + alias + "]", null, Number(environment.Version)))],
        });
    }

    private static bool IsUsable(DescribeImageVersionResponse? version, string baseImage) =>
        version?.BaseImage == baseImage && version.ImageVersionStatus == ImageVersionStatus.CREATED;

    private static string? Number(int? version) => version?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
