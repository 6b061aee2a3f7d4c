using EnvAsCode.Packaging;

namespace EnvAsCode.Emit;

/// <summary>What is known of the Python environment that a list of packages goes into.</summary>
internal sealed class PinContext
{
    // Studio runs no other machine.
    private const string Machine = "x86_64";

    private PinContext(string owner, string? python)
    {
        this.Owner = owner;
        this.Python = python;
        this.Markers = MarkersOf(python, out Pep440Version? version);
        this.PythonVersion = version;
    }

    /// <summary>The path of what has the list; empty for the environment itself.</summary>
    public string Owner { get; }

    /// <summary>The Python version, as declared; <see langword="null"/> if none is.</summary>
    public string? Python { get; }

    /// <summary>The Python version, if it has a major and a minor number at least.</summary>
    public Pep440Version? PythonVersion { get; }

    /// <summary>The values of markers, as far as they are known.</summary>
    public MarkerEnvironment Markers { get; }

    /// <summary>What is known where the environment's own packages go.</summary>
    /// <param name="environment">The environment.</param>
    public static PinContext Of(EnvironmentSpec environment) => new("", environment.Python ?? OfBaseImage(environment));

    /// <summary>What is known of a further conda environment.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="owner">Its path.</param>
    public static PinContext Of(CondaEnvironment environment, string owner) => new(owner, environment.Python);

    // Without conda the packages go into the image's own Python. With other strategies beside it there is another one too.
    private static string? OfBaseImage(EnvironmentSpec environment) =>
        environment.Strategies.Count == 1 && environment.Strategies[0] is CustomImage { From: { Conda: null, Python: { } python } } ? python : null;

    private static MarkerEnvironment MarkersOf(string? python, out Pep440Version? version)
    {
        if (Pep440Version.TryParse(python, out version) && version.Release.Length >= 2)
        {
            return MarkerEnvironment.CPythonOnLinux(python!, Machine);
        }

        version = null;
        return MarkerEnvironment.Unknown
            .With(MarkerVariable.ImplementationName, "cpython")
            .With(MarkerVariable.PlatformPythonImplementation, "CPython")
            .With(MarkerVariable.OsName, "posix")
            .With(MarkerVariable.SysPlatform, "linux")
            .With(MarkerVariable.PlatformSystem, "Linux")
            .With(MarkerVariable.PlatformMachine, Machine)
            .With(MarkerVariable.Extra, "");
    }
}
