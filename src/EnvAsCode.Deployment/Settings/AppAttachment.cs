using System.Linq;

namespace EnvAsCode.Deployment.Settings;

/// <summary>What of an environment goes into the settings of one app.</summary>
/// <param name="AppType">The app, as SageMaker's API spells it.</param>
internal sealed record AppAttachment(string Environment, string AppType)
{
    public ImageAttachment? Image { get; init; }

    public LifecycleScriptAttachment? Lifecycle { get; init; }
}

/// <summary>An image in the settings of an app.</summary>
/// <param name="Version">The number of its version; <see langword="null"/> while it is not known.</param>
/// <param name="AppImageConfig">The app image config.</param>
/// <param name="ImageArn">The image's ARN, for the settings of a space.</param>
internal sealed record ImageAttachment(string Name, int? Version, string AppImageConfig, string ImageArn)
{
    /// <summary>The ARN of the version.</summary>
    public string VersionArn => this.ImageArn.Replace(":image/", ":image-version/", System.StringComparison.Ordinal) + "/" + this.Version;
}

/// <summary>A lifecycle configuration in the settings of an app.</summary>
/// <param name="Use">How it is offered.</param>
internal sealed record LifecycleScriptAttachment(string Arn, LifecycleAttachment Use)
{
    private const int HashLength = 12;

    /// <summary>Whether an ARN is of this configuration, or of one with an earlier script: they differ in the hash at the end.</summary>
    public bool IsOwn(string arn) => StemOf(arn) is { } stem && stem == StemOf(this.Arn);

    private static string? StemOf(string arn)
    {
        int hyphen = arn.LastIndexOf('-');
        string hash = arn[(hyphen + 1)..];
        return hyphen > 0 && hash.Length == HashLength && hash.All(char.IsAsciiHexDigitLower) ? arn[..hyphen] : null;
    }
}
