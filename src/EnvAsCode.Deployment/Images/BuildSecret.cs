namespace EnvAsCode.Deployment.Images;

/// <summary>A secret of a build, mounted by <c>RUN --mount=type=secret,id=…</c>.</summary>
/// <param name="Id">The id that the Dockerfile names.</param>
/// <param name="Value">The secret.</param>
public sealed record BuildSecret(string Id, string Value)
{
    /// <summary>Without the secret.</summary>
    public override string ToString() => $"BuildSecret {this.Id}";
}
