using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>
/// Registers the pushed image as a version. The version carries the tag of its content as an alias, by which it is found again, and
/// its client token is derived from the digest, so that no run registers an image twice.
/// </summary>
internal sealed class ImageVersionStep(PlannedEnvironment planned, string reason)
    : PlanStep(PlanStepKind.ImageVersion, StepAction.Create, $"version of SageMaker image '{planned.Manifest.Name}'", reason)
{
    private const int TokenLength = 32;

    private string Image => planned.Manifest.CustomImage!.ImageName;

    internal override async Task<StepResult?> ApplyAsync(Execution execution, CancellationToken cancellationToken)
    {
        IAmazonSageMaker sageMaker = execution.Context.Aws.SageMaker;
        await execution.Owner.JoinAsync(
            execution.Context.ArnOf("image/" + this.Image), $"SageMaker image '{this.Image}'", planned.Manifest.Name, cancellationToken);
        int version = 0;
        await Backoff.WhileInUseAsync(
            execution.Context.Options.Waiting,
            async () => version = await this.RegisterAsync(execution, sageMaker, cancellationToken),
            cancellationToken);
        execution.Report($"version {Text(version)} of {this.Image}");
        return new StepResult.ImageVersion(version);
    }

    // Looked for before each try: a create that was refused as "in use" may have been the second arrival of one that succeeded.
    private async Task<int> RegisterAsync(Execution execution, IAmazonSageMaker sageMaker, CancellationToken cancellationToken)
    {
        DescribeImageVersionResponse? existing = await Describe.VersionAsync(sageMaker, this.Image, planned.Tag, cancellationToken);
        string baseImage = execution.FactsOf(planned.Manifest.Name).BaseImage!;
        string attempt = "";
        if (existing?.BaseImage == baseImage && existing?.ImageVersionStatus != ImageVersionStatus.CREATE_FAILED)
        {
            return existing!.Version!.Value;
        }

        if (existing?.ImageVersionStatus == ImageVersionStatus.CREATE_FAILED)
        {
            execution.Report($"version {existing.Version} failed to be created ({existing.FailureReason}), and is made anew");
            attempt = Text(existing.Version!.Value);
            await sageMaker.DeleteImageVersionAsync(new() { ImageName = this.Image, Version = existing.Version }, cancellationToken);
            await execution.Context
                .Waiters(execution.Report)
                .ImageVersionDeletedAsync(this.Image, existing.Version.Value, cancellationToken);
        }
        else if (existing is not null)
        {
            // The same content was built again after its image had gone from the repository: the alias is of the image that is there.
            await sageMaker.UpdateImageVersionAsync(
                new() { ImageName = this.Image, Version = existing.Version, AliasesToDelete = [planned.Tag] }, cancellationToken);
        }

        CreateImageVersionResponse created = await sageMaker.CreateImageVersionAsync(this.RequestOf(baseImage, attempt), cancellationToken);
        return NumberOf(created.ImageVersionArn!);
    }

    private CreateImageVersionRequest RequestOf(string baseImage, string attempt)
    {
        ImageVersionManifest version = planned.Manifest.CustomImage!.Version;
        return new CreateImageVersionRequest
        {
            ImageName = this.Image,
            BaseImage = baseImage,
            ClientToken = this.TokenOf(baseImage, attempt),
            Aliases = [planned.Tag],
            VendorGuidance = version.VendorGuidance is null ? null : new Aws.SageMaker.VendorGuidance(version.VendorGuidance),
            JobType = new Aws.SageMaker.JobType(version.JobType),
            MLFramework = version.MLFramework,
            ProgrammingLang = version.ProgrammingLang,
            Processor = version.Processor is null ? null : new Aws.SageMaker.Processor(version.Processor),
            Horovod = version.Horovod ? true : null,
        };
    }

    // The response has no number; it is the last part of the ARN.
    private static int NumberOf(string arn) => int.Parse(arn[(arn.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);

    private string TokenOf(string baseImage, string attempt) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(baseImage + "\n" + planned.Tag + "\n" + attempt)))[..TokenLength];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
