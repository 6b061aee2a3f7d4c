using System;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Deployment.Settings;

/// <summary>A user profile.</summary>
/// <param name="name">The user profile's name.</param>
internal sealed class UserProfilePlace(DeploymentContext context, string name) : NamedPlace(context, "user profile", name)
{
    public const string Settings = "UserSettings";

    protected override async Task<PlaceReading> DescribeAsync(CancellationToken cancellationToken)
    {
        DescribeUserProfileResponse profile = await this.Context.Aws.SageMaker.DescribeUserProfileAsync(
            new DescribeUserProfileRequest { DomainId = this.Context.Target.Domain, UserProfileName = this.Name }, cancellationToken);
        JsonObject settings = profile.UserSettings is { } user ? ShapeJson.ToJson(user) : [];
        return new(profile.Status!.Value, profile.FailureReason, new JsonObject { [Settings] = settings });
    }

    public override Task WriteAsync(JsonObject settings, CancellationToken cancellationToken) =>
        this.Context.Aws.SageMaker.UpdateUserProfileAsync(
            new UpdateUserProfileRequest
            {
                DomainId = this.Context.Target.Domain,
                UserProfileName = this.Name,
                UserSettings = ShapeJson.FromJson<UserSettings>(settings[Settings]!),
            },
            cancellationToken);

    public override Task WaitAsync(Action<string> report, CancellationToken cancellationToken) =>
        this.Context.Waiters(report).UserProfileInServiceAsync(this.Context.Target.Domain!, this.Name, cancellationToken);
}
