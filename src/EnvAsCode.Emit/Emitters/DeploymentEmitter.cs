using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>
/// Emits a declared deployment (docs/deployments.md and docs/schema/deployment.schema.json). Environments are named, not repeated: their
/// manifests say what they are.
/// </summary>
public static class DeploymentEmitter
{
    /// <summary>The version of the format. It rises when a reader of the old one would misread the new one.</summary>
    private const int SchemaVersion = 1;

    /// <summary>Emits a deployment.</summary>
    /// <param name="deployment">The deployment; one in which <see cref="DeploymentChecks.Check"/> finds nothing that prevents it.</param>
    /// <param name="declaration">The C# member that declares it, as <c>Deployments.Production</c>.</param>
    public static Artifact Emit(DeploymentSpec deployment, string declaration)
    {
        JsonWriter json = new();
        json.BeginObject()
            .Number("schemaVersion", SchemaVersion)
            .String("name", deployment.Name)
            .String("declaration", declaration)
            .String("account", deployment.Account)
            .String("region", deployment.Region)
            .String("domain", deployment.Domain)
            .String("role", deployment.Role)
            .BeginObject("repositories")
            .String("prefix", deployment.Repositories.Prefix)
            .Boolean("scanOnPush", deployment.Repositories.ScanOnPush)
            .String("encryptionKey", deployment.Repositories.EncryptionKey)
            .EndObject();
        WriteBuilder(json, deployment.ImageBuilder);
        json.Number("keepVersions", deployment.KeepVersions)
            .BeginArray("environments");
        foreach (string name in EnvironmentNames(deployment))
        {
            json.String(name);
        }

        json.EndArray().BeginArray("attachments");
        foreach (Attachment attachment in deployment.Attach.AsSpan())
        {
            foreach (EnvironmentSpec environment in attachment.Environments.AsSpan())
            {
                Write(json, attachment, environment.Name);
            }
        }

        return new Artifact(deployment.Name + ".json", json.EndArray().EndObject().ToString());
    }

    private static void WriteBuilder(JsonWriter json, ImageBuilder? builder)
    {
        if (builder is not ImageBuilder.CodeBuild build)
        {
            return;
        }

        json.BeginObject("codeBuild")
            .String("role", build.Role)
            .String("bucket", build.Bucket)
            .String("computeType", build.ComputeType switch
            {
                BuildComputeType.Small => "BUILD_GENERAL1_SMALL",
                BuildComputeType.Medium => "BUILD_GENERAL1_MEDIUM",
                BuildComputeType.Large => "BUILD_GENERAL1_LARGE",
                BuildComputeType.XLarge => "BUILD_GENERAL1_XLARGE",
                _ => "BUILD_GENERAL1_2XLARGE",
            })
            .Boolean("gpu", build.Gpu)
            .String("buildImage", build.BuildImage);
        if (build.Vpc is { } vpc)
        {
            json.BeginObject("vpc")
                .String("vpcId", vpc.VpcId)
                .Strings("subnets", vpc.Subnets)
                .Strings("securityGroupIds", vpc.SecurityGroupIds)
                .EndObject();
        }

        json.Boolean("cacheLayers", build.CacheLayers)
            .Number("timeoutInMinutes", build.TimeoutInMinutes)
            .Boolean("keepProject", build.KeepProject)
            .Boolean("keepContext", build.KeepContext)
            .Boolean("keepLog", build.KeepLog)
            .EndObject();
    }

    // In the order of their first mention: that is the order in which they are built.
    private static IEnumerable<string> EnvironmentNames(DeploymentSpec deployment) => deployment.Attach
        .SelectMany(attachment => attachment.Environments)
        .Concat(deployment.Register)
        .Select(environment => environment.Name)
        .Distinct();

    private static void Write(JsonWriter json, Attachment attachment, string environment)
    {
        (string to, string? name) = attachment switch
        {
            UserProfileAttachment user => ("userProfile", user.UserProfileName),
            SpaceAttachment space => ("space", space.SpaceName),
            SharedSpacesAttachment => ("sharedSpaces", (string?)null),
            _ => ("domain", null),
        };
        json.BeginObject()
            .String("environment", environment)
            .String("to", to)
            .String("name", name)
            .String("lifecycleConfiguration", attachment.LifecycleConfiguration switch
            {
                LifecycleAttachment.Available => "available",
                LifecycleAttachment.BuiltIn => "builtIn",
                LifecycleAttachment.Default => "default",
                _ => null,
            })
            .EndObject();
    }
}
