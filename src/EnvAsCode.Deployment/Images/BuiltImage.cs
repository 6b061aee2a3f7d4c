namespace EnvAsCode.Deployment.Images;

/// <summary>An image that was built and is not pushed yet.</summary>
/// <param name="Id">What the engine knows it by, as <c>sha256:…</c>.</param>
/// <param name="Tag">The tag of the request that it was built from.</param>
public sealed record BuiltImage(string Id, string Tag);
