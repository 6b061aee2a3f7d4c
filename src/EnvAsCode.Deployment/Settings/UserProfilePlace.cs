using System;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Emit;

namespace EnvAsCode.Deployment.Settings;

/// <summary>A user profile.</summary>
/// <param name="context">The deployment.</param>
/// <param name="name">The user profile's name.</param>
internal sealed class UserProfilePlace(DeploymentContext context, string name) : SettingsPlace
{
    public const string Settings = "UserSettings";

    public override string Description => $"user profile '{name}'";

    public override async Task<PlaceReading> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            DescribeUserProfileResponse profile = await context.Aws.SageMaker.DescribeUserProfileAsync(
                new DescribeUserProfileRequest { DomainId = context.Target.Domain, UserProfileName = name }, cancellationToken);
            JsonObject settings = profile.UserSettings is { } user ? ShapeJson.ToJson(user) : [];
            return new(profile.Status!.Value, profile.FailureReason, new JsonObject { [Settings] = settings });
        }
        catch (Amazon.Runtime.AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.NotFound)
        {
            throw new DeploymentException(Rules.AttachmentNotFound, e, "user profile", name, context.Target.Domain!);
        }
    }

    public override Task WriteAsync(JsonObject settings, CancellationToken cancellationToken) => context.Aws.SageMaker.UpdateUserProfileAsync(
        new UpdateUserProfileRequest
        {
            DomainId = context.Target.Domain,
            UserProfileName = name,
            UserSettings = ShapeJson.FromJson<UserSettings>(settings[Settings]!),
        },
        cancellationToken);

    public override Task WaitAsync(Action<string> report, CancellationToken cancellationToken) =>
        context.Waiters(report).UserProfileInServiceAsync(context.Target.Domain!, name, cancellationToken);
}
