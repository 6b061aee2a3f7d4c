namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>Where a script of the user's runs.</summary>
internal enum ShellPlace
{
    /// <summary>In a <c>RUN</c> instruction, once, when the image is built.</summary>
    ImageBuild,

    /// <summary>In a lifecycle configuration, each time an application starts, within five minutes.</summary>
    LifecycleConfiguration,
}
