using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Settings;

/// <summary>A place of a domain, by its name: a user profile or a space.</summary>
/// <param name="kind">What it is, in words.</param>
internal abstract class NamedPlace(DeploymentContext context, string kind, string name) : SettingsPlace
{
    /// <inheritdoc/>
    public sealed override string Description => $"{kind} '{name}'";

    /// <summary>The deployment.</summary>
    protected DeploymentContext Context => context;

    /// <summary>Its name.</summary>
    protected string Name => name;

    /// <inheritdoc/>
    public sealed override async Task<PlaceReading> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await this.DescribeAsync(cancellationToken);
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.NotFound)
        {
            throw new DeploymentException(Rules.AttachmentNotFound, e, kind, name, context.Target.Domain!);
        }
    }

    /// <summary>Asks for it.</summary>
    protected abstract Task<PlaceReading> DescribeAsync(CancellationToken cancellationToken);
}
