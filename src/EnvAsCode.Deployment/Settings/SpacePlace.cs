using System;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Deployment.Settings;

/// <summary>A space.</summary>
internal sealed class SpacePlace(DeploymentContext context, string name) : NamedPlace(context, "space", name)
{
    public const string Settings = "SpaceSettings";

    protected override async Task<PlaceReading> DescribeAsync(CancellationToken cancellationToken)
    {
        DescribeSpaceResponse space = await this.Context.Aws.SageMaker.DescribeSpaceAsync(
            new DescribeSpaceRequest { DomainId = this.Context.Target.Domain, SpaceName = this.Name }, cancellationToken);
        JsonObject settings = space.SpaceSettings is { } own ? ShapeJson.ToJson(own) : [];
        return new(space.Status!.Value, space.FailureReason, new JsonObject { [Settings] = settings });
    }

    public override Task WriteAsync(JsonObject settings, CancellationToken cancellationToken) =>
        this.Context.Aws.SageMaker.UpdateSpaceAsync(
            new UpdateSpaceRequest
            {
                DomainId = this.Context.Target.Domain,
                SpaceName = this.Name,
                SpaceSettings = ShapeJson.FromJson<SpaceSettings>(settings[Settings]!),
            },
            cancellationToken);

    public override Task WaitAsync(Action<string> report, CancellationToken cancellationToken) =>
        this.Context.Waiters(report).SpaceInServiceAsync(this.Context.Target.Domain!, this.Name, cancellationToken);
}
