namespace EnvAsCode;

/// <content>The words for what installs packages and kernels into an image.</content>
public static partial class Steps
{
    /// <summary>A further source of apt packages.</summary>
    /// <param name="name">The name of its files.</param>
    /// <param name="uri">Its URI.</param>
    /// <param name="suite">The suite, as <c>"bookworm"</c>.</param>
    /// <param name="components">The components; <c>main</c> if none is given.</param>
    /// <param name="key">The URL of its key.</param>
    /// <param name="keyChecksum">The digest that the key must have, as <c>"sha256:…"</c>.</param>
    public static AptSourceStep AptSource(
        string name,
        ScriptText uri,
        ScriptText suite,
        EquatableArray<ScriptText> components = default,
        ScriptText? key = null,
        string? keyChecksum = null) =>
        new(name, uri, suite) { Components = components, Key = key, KeyChecksum = keyChecksum };

    /// <summary>Miniconda, for an image without conda.</summary>
    /// <param name="version">The version as in the installer's name, as <c>"py311_24.9.2-0"</c>.</param>
    /// <param name="checksum">The digest that the installer must have.</param>
    /// <param name="root">The folder of its base environment.</param>
    /// <param name="owner">The owner of that folder.</param>
    public static InstallCondaStep InstallMiniconda(string version, string? checksum, string root = "/opt/conda", string? owner = null) =>
        new(CondaInstaller.Miniconda, version, checksum) { Root = root, Owner = owner };

    /// <summary>Miniforge, for an image without conda.</summary>
    /// <param name="version">The version as in the installer's name, as <c>"24.9.2-0"</c>.</param>
    /// <param name="checksum">The digest that the installer must have.</param>
    /// <param name="root">The folder of its base environment.</param>
    /// <param name="owner">The owner of that folder.</param>
    public static InstallCondaStep InstallMiniforge(string version, string? checksum, string root = "/opt/conda", string? owner = null) =>
        new(CondaInstaller.Miniforge, version, checksum) { Root = root, Owner = owner };

    /// <summary>micromamba, for an image without conda.</summary>
    /// <param name="version">The release, as <c>"2.0.5-1"</c>.</param>
    /// <param name="checksum">The digest that the program must have.</param>
    /// <param name="root">The folder of its base environment.</param>
    /// <param name="owner">The owner of that folder.</param>
    public static InstallCondaStep InstallMicromamba(string version, string? checksum, string root = "/opt/conda", string? owner = null) =>
        new(CondaInstaller.Micromamba, version, checksum) { Root = root, Owner = owner };

    /// <summary>A setting of conda for all users of the image.</summary>
    /// <param name="key">The setting.</param>
    /// <param name="value">Its value.</param>
    /// <param name="prepend">Whether the value is put to the front of a list.</param>
    public static CondaConfigStep CondaConfig(string key, string value, bool prepend = false) => new(key, value) { IsPrepended = prepend };

    /// <summary>The dependencies of a Poetry project.</summary>
    /// <param name="version">The exact version of Poetry.</param>
    /// <param name="without">The dependency groups that are left out.</param>
    public static PoetryInstallStep PoetryInstall(string version, EquatableArray<string> without = default) =>
        new(version) { Without = without };

    /// <summary>A Debian package from a URL, with what it depends on from apt's sources.</summary>
    /// <param name="url">The URL of the <c>.deb</c> file.</param>
    /// <param name="checksum">The digest that it must have, as <c>"sha256:…"</c>.</param>
    public static DebInstallStep DebInstall(ScriptText url, string? checksum = null) => new(url, checksum);

    /// <summary>R packages of CRAN, for a base whose R is not conda's.</summary>
    /// <param name="repository">
    /// The mirror's URL; one of a day, as <c>https://packagemanager.posit.co/cran/2024-10-07</c>, gives the same versions at each build.
    /// </param>
    /// <param name="packages">The names of the packages.</param>
    public static CranInstallStep CranInstall(string repository, params EquatableArray<string> packages) => new(repository, packages);

    /// <summary>A kernel that a Python module installs: <c>python -m &lt;module&gt; --sys-prefix</c>.</summary>
    /// <param name="module">The module, as <c>"echo_kernel.install"</c>.</param>
    /// <param name="kernel">The name that it gives its kernel.</param>
    /// <param name="displayName">What the launcher shows.</param>
    public static InstallKernelStep KernelModule(string module, string kernel, string? displayName = null) =>
        new([module, "--sys-prefix"], [new KernelSpec(kernel) { DisplayName = displayName }]) { IsModule = true };

    /// <summary>Kernels that a program installs.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="kernels">The names that it gives its kernels, as <c>new("tslab")</c>.</param>
    public static InstallKernelStep KernelCommand(EquatableArray<string> command, params EquatableArray<KernelSpec> kernels) =>
        new(command, kernels);

    /// <summary>A kernel whose <c>kernel.json</c> is written here.</summary>
    /// <param name="kernel">Its name, and what the launcher shows.</param>
    /// <param name="arguments">The command that starts it, with <c>{connection_file}</c> in it.</param>
    /// <param name="language">The language of its notebooks.</param>
    public static KernelStep Kernel(KernelSpec kernel, EquatableArray<string> arguments, string language = "python") =>
        new(kernel, arguments) { Language = language };

    /// <summary>Removes a kernel that the base or a package brought.</summary>
    /// <param name="name">The kernel's name.</param>
    public static RemoveKernelStep RemoveKernel(string name) => new(name);

    /// <summary>An extension of Code Editor.</summary>
    /// <param name="extension">The URL of its <c>.vsix</c> file, or its id in Open VSX.</param>
    /// <param name="checksum">The digest that the file must have.</param>
    public static CodeEditorExtensionStep CodeEditorExtension(ScriptText extension, string? checksum = null) => new(extension, checksum);

    /// <summary>Settings of JupyterLab for all users of the image (<c>overrides.json</c>).</summary>
    /// <param name="json">A JSON object with a member for each plug-in.</param>
    public static JupyterSettingsStep JupyterLabSettings(string json) => new(null, json);

    /// <summary>Settings of the Jupyter server for all users of the image.</summary>
    /// <param name="name">The name of the settings' file.</param>
    /// <param name="json">A JSON object with a member for each class, as <c>ServerApp</c>.</param>
    public static JupyterSettingsStep JupyterServerConfig(string name, string json) => new(name, json);
}
