namespace EnvAsCode;

/// <summary>
/// conda's <c>environment.yml</c>: its dependencies, those of pip among them, its channels where the declaration names none, and its Python
/// where the declaration gives no version. Its <c>name</c> and <c>prefix</c> are those of the machine that it was exported from, and are
/// not used.
/// </summary>
public sealed record EnvironmentYml : PackageFile
{
    /// <summary>An <c>environment.yml</c>.</summary>
    /// <param name="path">See <see cref="PackageFile.Path"/>.</param>
    public EnvironmentYml(string path = "environment.yml")
        : base(path)
    {
    }
}
