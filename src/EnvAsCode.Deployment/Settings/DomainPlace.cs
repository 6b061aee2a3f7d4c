using System;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Settings;

/// <summary>A domain, with its default user settings and its default space settings.</summary>
internal sealed class DomainPlace(DeploymentContext context) : SettingsPlace
{
    public const string UserSettings = "DefaultUserSettings";
    public const string SpaceSettings = "DefaultSpaceSettings";

    private string Id => context.Target.Domain!;

    public override string Description => $"domain '{this.Id}'";

    public override int KernelGatewayImages => 200;

    public override async Task<PlaceReading> ReadAsync(CancellationToken cancellationToken)
    {
        DescribeDomainResponse domain = await this.DescribeAsync(cancellationToken);
        JsonObject settings = [];
        settings[UserSettings] = domain.DefaultUserSettings is { } user ? ShapeJson.ToJson(user) : new JsonObject();
        settings[SpaceSettings] = domain.DefaultSpaceSettings is { } space ? ShapeJson.ToJson(space) : new JsonObject();
        return new(domain.Status!.Value, domain.FailureReason, settings);
    }

    public override Task WriteAsync(JsonObject settings, CancellationToken cancellationToken) => context.Aws.SageMaker.UpdateDomainAsync(
        new UpdateDomainRequest
        {
            DomainId = this.Id,
            DefaultUserSettings = settings[UserSettings] is { } user ? ShapeJson.FromJson<UserSettings>(user) : null,
            DefaultSpaceSettings = settings[SpaceSettings] is { } space ? ShapeJson.FromJson<DefaultSpaceSettings>(space) : null,
        },
        cancellationToken);

    public override Task WaitAsync(Action<string> report, CancellationToken cancellationToken) =>
        context.Waiters(report).DomainInServiceAsync(this.Id, cancellationToken);

    private async Task<DescribeDomainResponse> DescribeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await context.Aws.SageMaker.DescribeDomainAsync(new DescribeDomainRequest { DomainId = this.Id }, cancellationToken);
        }
        catch (Amazon.Runtime.AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.NotFound)
        {
            throw new DeploymentException(Rules.DomainNotFound, e, this.Id, context.Target.Region, context.Target.Account);
        }
    }
}
