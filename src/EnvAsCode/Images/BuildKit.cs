namespace EnvAsCode;

/// <summary>
/// What only BuildKit can do, turned on by choice: without it the Dockerfile is one that Docker's classic builder, and builders inside
/// Studio, accept too.
/// </summary>
public sealed record BuildKit
{
    /// <summary>
    /// The Dockerfile frontend (<c># syntax</c>), as <c>"docker/dockerfile:1"</c>, which is then pulled; the builder's own if not set.
    /// </summary>
    public string? Syntax { get; init; }

    /// <summary>
    /// Whether the caches of apt, pip and conda are kept on the building machine between builds (<c>RUN --mount=type=cache</c>), and never
    /// in the image.
    /// </summary>
    public bool CacheMounts { get; init; }

    /// <summary>Whether copies are layers that do not depend on those before them (<c>COPY --link</c>).</summary>
    public bool LinkCopies { get; init; }
}
