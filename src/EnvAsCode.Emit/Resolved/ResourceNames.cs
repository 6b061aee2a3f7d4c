using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Resolved;

/// <summary>Names of AWS resources, derived from an environment's name.</summary>
internal static class ResourceNames
{
    /// <summary>How long the name of an image, an app image config or a lifecycle configuration may be (SageMaker API).</summary>
    public const int MaximumLength = 63;

    /// <summary>The name of an app image config: the declared one, or <c>&lt;environment&gt;-&lt;app type&gt;</c>.</summary>
    public static string AppImageConfig(string environment, AppImageConfig config) =>
        config.Name ?? Join(environment, AppTypeText.FileName(config.AppType));

    /// <summary>
    /// The name of a lifecycle configuration: <c>&lt;environment&gt;-&lt;app type&gt;-&lt;hash&gt;</c>. SageMaker cannot update one, so
    /// each content has a name of its own.
    /// </summary>
    /// <param name="appType">The app type that runs it.</param>
    public static string LifecycleConfiguration(string environment, AppType appType, string script) =>
        Join(environment, AppTypeText.FileName(appType) + "-" + ContentHash.Short(script));

    // A stem that leaves no room for the suffix is cut, and its hash keeps two long names apart.
    private static string Join(string stem, string suffix)
    {
        if (stem.Length + 1 + suffix.Length <= MaximumLength)
        {
            return stem + "-" + suffix;
        }

        string hash = ContentHash.Short(stem);
        int room = MaximumLength - suffix.Length - hash.Length - 2;
        return stem.Substring(0, room).TrimEnd('-') + "-" + hash + "-" + suffix;
    }
}
