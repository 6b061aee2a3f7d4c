namespace EnvAsCode.Emit.Resolved;

/// <summary>The body of a lifecycle configuration that lies elsewhere.</summary>
/// <param name="AppType">The app type whose start runs it.</param>
/// <param name="Location">Where it lies: an <c>s3://</c> URI, or its absolute path in the image.</param>
internal sealed record LifecycleBody(AppType AppType, string Text, string Location)
{
    /// <summary>The body's file.</summary>
    public string FileName => "lifecycle/" + AppTypeText.FileName(this.AppType) + "-body.sh";

    /// <summary>Whether the body lies in the environment's image.</summary>
    public bool IsInImage => this.Location[0] == '/';
}
