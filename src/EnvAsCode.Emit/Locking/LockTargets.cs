using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Locking;

/// <summary>What installs a part of a lock, as its key calls it.</summary>
internal static class LockTargets
{
    /// <summary>A custom image.</summary>
    public const string Image = "image";

    /// <summary>A conda environment in the user's home.</summary>
    public const string Persistent = "persistent";

    /// <summary>pip in a notebook.</summary>
    public const string Pip = "pip";

    /// <summary>The lifecycle configuration of an app type.</summary>
    public static string Lifecycle(AppType appType) => "lifecycle-configuration/" + AppTypeText.ApiName(appType);
}
