namespace EnvAsCode;

/// <summary>
/// The body is a file of the image that the application runs, the environment's own <see cref="CustomImage"/>: it is copied into it, and
/// needs no network at the start.
/// </summary>
public sealed record ImageDelivery : ScriptDelivery
{
    /// <summary>The folder in the image; <c>/usr/local/share/envascode</c> if not set.</summary>
    public string Folder { get; init; } = "/usr/local/share/envascode";
}
