namespace EnvAsCode;

/// <summary>A processor architecture, as Docker calls it.</summary>
public enum Architecture
{
    /// <summary>64-bit x86 (<c>x86_64</c> to the system), the one that Studio's applications run on.</summary>
    Amd64,

    /// <summary>64-bit ARM (<c>aarch64</c> to the system).</summary>
    Arm64,
}
