using System.Linq;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>What is known of the Python environment that a list of packages goes into.</summary>
internal sealed class PinContext
{
    private PinContext(
        EnvironmentSpec environment, string owner, string? python, string pythonPath, EquatableArray<Channel> channels)
    {
        this.Owner = owner;
        this.Python = python;
        this.PythonPath = pythonPath;
        this.Markers = MarkersOf(python, MachineOf(environment), out Pep440Version? version);
        this.PythonVersion = version;
        this.HasOwnIndex = environment.PipOptions is { } options
            && (options.IndexUrl is not null || !options.ExtraIndexUrls.IsEmpty || !options.FindLinks.IsEmpty);
        this.IsFromPublicChannels = channels.All(channel => channel.Name is "conda-forge" or "defaults" or "nodefaults" or "main");
    }

    /// <summary>The path of what has the list; empty for the environment itself.</summary>
    public string Owner { get; }

    /// <summary>The path of the Python version.</summary>
    public string PythonPath { get; }

    /// <summary>Whether pip looks somewhere else than on PyPI too.</summary>
    public bool HasOwnIndex { get; }

    /// <summary>Whether conda looks in conda-forge and Anaconda's own channels alone.</summary>
    public bool IsFromPublicChannels { get; }

    /// <summary>The Python version, as declared; <see langword="null"/> if none is.</summary>
    public string? Python { get; }

    /// <summary>The Python version, if it has a major and a minor number at least.</summary>
    public Pep440Version? PythonVersion { get; }

    /// <summary>The values of markers, as far as they are known.</summary>
    public MarkerEnvironment Markers { get; }

    /// <summary>What is known where the environment's own packages go.</summary>
    /// <param name="owner">The path of what has the list; empty for the environment itself.</param>
    public static PinContext Of(EnvironmentSpec environment, string owner = "") =>
        new(environment, owner, environment.Python ?? OfBaseImage(environment), nameof(environment.Python), environment.Channels);

    /// <summary>What is known of a further conda environment.</summary>
    public static PinContext Of(EnvironmentSpec environment, CondaEnvironment further, string owner) =>
        new(
        environment,
        owner,
        further.Python,
        owner + "." + nameof(further.Python),
        further.Channels.IsEmpty ? environment.Channels : further.Channels);

    // Packages go into the image's own Python unless they have an environment of their own. With other strategies beside it there is
    // another one too.
    private static string? OfBaseImage(EnvironmentSpec environment) =>
        environment.Strategies.Count == 1 && environment.Strategies[0] is CustomImage { From.Python: { } python } image
            && !ResolvedImage.UsesNamedEnvironment(environment, new PackageLists(environment.Packages), image)
            ? python
            : null;

    // Studio runs one machine only. An image for another one is not for Studio, and may be beside what is.
    private static string? MachineOf(EnvironmentSpec environment)
    {
        foreach (Strategy strategy in environment.Strategies.AsSpan())
        {
            if (strategy is CustomImage { Platform: not ImagePlatform.LinuxAmd64 })
            {
                return null;
            }
        }

        return "x86_64";
    }

    private static MarkerEnvironment MarkersOf(string? python, string? machine, out Pep440Version? version)
    {
        MarkerEnvironment linux = MarkerEnvironment.Unknown
            .With(MarkerVariable.ImplementationName, "cpython")
            .With(MarkerVariable.PlatformPythonImplementation, "CPython")
            .With(MarkerVariable.OsName, "posix")
            .With(MarkerVariable.SysPlatform, "linux")
            .With(MarkerVariable.PlatformSystem, "Linux")
            .With(MarkerVariable.Extra, "");
        linux = machine is null ? linux : linux.With(MarkerVariable.PlatformMachine, machine);
        if (!Pep440Version.TryParse(python, out version) || version.Release.Length < 2)
        {
            version = null;
            return linux;
        }

        linux = linux.With(MarkerVariable.PythonVersion, version.Major + "." + version.Minor);
        return version.Release.Length < 3 ? linux : linux
            .With(MarkerVariable.PythonFullVersion, version.ToString())
            .With(MarkerVariable.ImplementationVersion, version.ToString());
    }
}
