using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Resolved;

/// <summary>A lifecycle configuration's script.</summary>
/// <param name="AppType">The app type whose start runs it.</param>
/// <param name="Attachment">How it is attached.</param>
/// <param name="Name">The name of the lifecycle configuration in AWS.</param>
internal sealed record LifecycleScript(AppType AppType, LifecycleAttachment Attachment, string Name, string Text)
{
    /// <summary>How long the script may be in base64, in characters (SageMaker's <c>StudioLifecycleConfigContent</c>).</summary>
    public const int MaximumBase64Length = 16_384;

    /// <summary>The script's file.</summary>
    public string FileName => "lifecycle/" + AppTypeText.FileName(this.AppType) + ".sh";

    /// <summary>How long the script is in base64, in characters.</summary>
    public int Base64Length => ContentHash.Base64Length(this.Text);

    /// <summary>The script that takes back what this one sets in a home; <see langword="null"/> if it sets nothing that stays.</summary>
    public string? Teardown { get; init; }

    /// <summary>The file of <see cref="Teardown"/>.</summary>
    public string TeardownFileName => "teardown/" + AppTypeText.FileName(this.AppType) + ".sh";

    /// <summary>What the script loads; <see langword="null"/> if it is the whole.</summary>
    public LifecycleBody? Body { get; init; }
}
