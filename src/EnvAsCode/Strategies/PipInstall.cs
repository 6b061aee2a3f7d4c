namespace EnvAsCode;

/// <summary>
/// A <c>requirements.txt</c> and a notebook cell that installs it into the running kernel. The simplest strategy: nothing is
/// registered, and nothing persists when the application restarts. Conda and apt packages are not part of it.
/// </summary>
public sealed record PipInstall : Strategy;
