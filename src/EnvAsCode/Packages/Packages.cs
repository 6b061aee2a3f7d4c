namespace EnvAsCode;

/// <summary>
/// The words for packages. With <c>using static EnvAsCode.Packages;</c> a list reads <c>[Conda("numpy", "1.26.4"), Pip("xgboost", "2.0.3"),
/// Apt("git")]</c>.
/// </summary>
public static class Packages
{
    /// <summary>A package that conda installs.</summary>
    /// <param name="name">The package's name in its channel, as <c>"numpy"</c>.</param>
    /// <param name="version">
    /// An exact version (<c>"1.26.4"</c>), a prefix (<c>"1.26.*"</c>) or a range (<c>"&gt;=1.26,&lt;2"</c>); any if not given.
    /// </param>
    /// <param name="build">The build string, as <c>"*cuda*"</c>; any if not given.</param>
    public static CondaPackage Conda(string name, string? version = null, string? build = null) =>
        new(name, version) { Build = build };

    /// <summary>A package that pip installs.</summary>
    /// <param name="name">The package's name on its index, as <c>"xgboost"</c>.</param>
    /// <param name="version">
    /// An exact version (<c>"2.0.3"</c>), a prefix (<c>"2.0.*"</c>) or specifiers (<c>"&gt;=2,&lt;3"</c>); any if not given.
    /// </param>
    /// <param name="extras">The extras, as <c>["s3"]</c>.</param>
    /// <param name="marker">The environment marker, as <c>"python_version &lt; '3.11'"</c>; always if not given.</param>
    public static PipPackage Pip(string name, string? version = null, EquatableArray<string> extras = default, string? marker = null) =>
        new(name, version) { Extras = extras, Marker = marker };

    /// <summary>
    /// A package that pip installs from a URL or a repository, as <c>PipFromUrl("mylib", "git+https://host/team/mylib@&lt;commit&gt;")</c>.
    /// </summary>
    /// <param name="name">The package's name, which the package behind the URL has to have.</param>
    /// <param name="url">See <see cref="PipPackage.Url"/>.</param>
    /// <param name="extras">The extras, as <c>["s3"]</c>.</param>
    /// <param name="marker">The environment marker; always if not given.</param>
    public static PipPackage PipFromUrl(string name, string url, EquatableArray<string> extras = default, string? marker = null) =>
        new(name) { Url = url, Extras = extras, Marker = marker };

    /// <summary>A package that apt installs into a custom image, or with <c>sudo</c> in a lifecycle configuration.</summary>
    /// <param name="name">The package's name in Debian or Ubuntu, as <c>"git"</c>.</param>
    /// <param name="version">The exact version, as <c>"1:2.39.5-0+deb12u1"</c>; what the sources offer if not given.</param>
    public static AptPackage Apt(string name, string? version = null) => new(name, version);

    /// <summary>
    /// A package whose name the image's shell works out from build arguments, as <c>AptExpression("cuda-compiler-${CUDA_SERIES}")</c>.
    /// </summary>
    /// <param name="name">The name as a double-quoted shell word.</param>
    public static AptPackage AptExpression(string name) => new(name) { IsExpression = true };

    /// <summary>A package that yum or dnf installs.</summary>
    /// <param name="name">The package's name, as <c>"gcc"</c>.</param>
    /// <param name="version">The version, with the release or without; what the repositories offer if not given.</param>
    public static YumPackage Yum(string name, string? version = null) => new(name, version);

    /// <summary>A package that npm installs into a custom image.</summary>
    /// <param name="name">The package's name, as <c>"tslab"</c> or <c>"@tensorflow/tfjs"</c>.</param>
    /// <param name="version">The version or range; the newest if not given.</param>
    /// <param name="folder">The folder whose <c>node_modules</c> it goes into; for the whole image if not given.</param>
    public static NpmPackage Npm(string name, string? version = null, string? folder = null) => new(name, version) { Folder = folder };

    /// <summary>A package that Julia's <c>Pkg</c> adds and compiles in a custom image.</summary>
    /// <param name="name">The package's name, as <c>"CSV"</c>.</param>
    /// <param name="version">The version; the newest if not given.</param>
    public static JuliaPackage Julia(string name, string? version = null) => new(name, version);
}
