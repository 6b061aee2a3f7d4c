using System;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Emit;

namespace EnvAsCode.Deployment.Settings;

/// <summary>A space.</summary>
/// <param name="context">The deployment.</param>
/// <param name="name">The space's name.</param>
internal sealed class SpacePlace(DeploymentContext context, string name) : SettingsPlace
{
    public const string Settings = "SpaceSettings";

    public override string Description => $"space '{name}'";

    public override async Task<PlaceReading> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            DescribeSpaceResponse space = await context.Aws.SageMaker.DescribeSpaceAsync(
                new DescribeSpaceRequest { DomainId = context.Target.Domain, SpaceName = name }, cancellationToken);
            JsonObject settings = space.SpaceSettings is { } own ? ShapeJson.ToJson(own) : [];
            return new(space.Status!.Value, space.FailureReason, new JsonObject { [Settings] = settings });
        }
        catch (Amazon.Runtime.AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.NotFound)
        {
            throw new DeploymentException(Rules.AttachmentNotFound, e, "space", name, context.Target.Domain!);
        }
    }

    public override Task WriteAsync(JsonObject settings, CancellationToken cancellationToken) => context.Aws.SageMaker.UpdateSpaceAsync(
        new UpdateSpaceRequest
        {
            DomainId = context.Target.Domain,
            SpaceName = name,
            SpaceSettings = ShapeJson.FromJson<SpaceSettings>(settings[Settings]!),
        },
        cancellationToken);

    public override Task WaitAsync(Action<string> report, CancellationToken cancellationToken) =>
        context.Waiters(report).SpaceInServiceAsync(context.Target.Domain!, name, cancellationToken);
}
