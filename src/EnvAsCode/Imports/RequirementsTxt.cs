namespace EnvAsCode;

/// <summary>
/// pip's <c>requirements.txt</c>: its requirements with their hashes and, where the declaration's <see cref="PipOptions"/> name none, its
/// indexes.
/// </summary>
public sealed record RequirementsTxt : PackageFile
{
    /// <summary>A <c>requirements.txt</c>.</summary>
    /// <param name="path">See <see cref="PackageFile.Path"/>.</param>
    public RequirementsTxt(string path = "requirements.txt")
        : base(path)
    {
    }
}
