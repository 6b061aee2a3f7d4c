namespace EnvAsCode;

/// <summary>A program that installs packages.</summary>
public enum PackageManager
{
    /// <summary>apt, of Debian and Ubuntu.</summary>
    Apt,

    /// <summary>yum or dnf, of Amazon Linux, Fedora and Red Hat.</summary>
    Yum,

    /// <summary>conda, mamba or micromamba.</summary>
    Conda,

    /// <summary>pip.</summary>
    Pip,

    /// <summary>npm, of Node.js.</summary>
    Npm,

    /// <summary>Pkg, of Julia.</summary>
    Julia,
}
