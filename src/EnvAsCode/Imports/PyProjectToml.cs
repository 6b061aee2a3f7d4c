namespace EnvAsCode;

/// <summary>
/// The dependencies of a <c>pyproject.toml</c>: those of <c>[project]</c> or of <c>[tool.poetry.dependencies]</c>, whose caret and tilde
/// ranges are written as PEP 440 has them. For the versions of a lock file use <c>PoetryInstall</c> among the steps of an image.
/// </summary>
public sealed record PyProjectToml : PackageFile
{
    /// <summary>A <c>pyproject.toml</c>.</summary>
    /// <param name="path">See <see cref="PackageFile.Path"/>.</param>
    public PyProjectToml(string path = "pyproject.toml")
        : base(path)
    {
    }

    /// <summary>
    /// The groups whose dependencies are taken as well: of <c>[project.optional-dependencies]</c>, <c>[tool.poetry.group.&lt;name&gt;]</c>
    /// or <c>[tool.poetry.extras]</c>.
    /// </summary>
    public EquatableArray<string> Groups { get; init; }
}
