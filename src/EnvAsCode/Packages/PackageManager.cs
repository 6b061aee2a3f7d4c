namespace EnvAsCode;

/// <summary>A program that installs packages.</summary>
public enum PackageManager
{
    /// <summary>apt, of Debian and Ubuntu.</summary>
    Apt,

    /// <summary>conda, mamba or micromamba.</summary>
    Conda,

    /// <summary>pip.</summary>
    Pip,
}
