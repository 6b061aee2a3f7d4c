using System;

namespace EnvAsCode;

/// <summary>
/// A file of the project whose packages are part of a declaration: <see cref="EnvironmentYml"/>, <see cref="RequirementsTxt"/> or
/// <see cref="PyProjectToml"/>. The value is the file's path, at run time too; what is in it is read when the project is built, checked
/// like what is declared, and shown in the manifest. A mistake in it is reported in the file itself.
/// </summary>
public abstract record PackageFile
{
    private protected PackageFile(string path) => this.Path = path ?? throw new ArgumentNullException(nameof(path));

    /// <summary>
    /// The file's path from the project's folder, with <c>/</c>. The file is one of the project's <c>EnvironmentFile</c> items.
    /// </summary>
    public string Path { get; init; }
}
