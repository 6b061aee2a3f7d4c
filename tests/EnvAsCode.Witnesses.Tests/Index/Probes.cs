using System.Collections.Generic;
using static EnvAsCode.Packages;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>Packages of the index for every way to ask for a version: the one that is meant, and neighbours that are not.</summary>
internal static class Probes
{
    /// <summary>The wheels.</summary>
    public static IReadOnlyList<Wheel> Wheels { get; } =
    [
        new("probe-exact", "1.2.2"), new("probe-exact", "1.2.3"), new("probe-exact", "1.2.4"),
        new("Probe.Range", "0.9"), new("Probe.Range", "1.5"), new("Probe.Range", "2.0"),
        new("probe-prefix", "1.3.9"), new("probe-prefix", "1.4.2"), new("probe-prefix", "1.40.0"),
        new("probe-compatible", "1.3"), new("probe-compatible", "1.9"), new("probe-compatible", "2.0"),
        new("probe-excluded", "1.2"), new("probe-excluded", "1.3"),
        new("probe-epoch", "2.0"), new("probe-epoch", "1!2.0"), new("probe-epoch", "1!3.0"),
        new("probe-local", "1.0"), new("probe-local", "1.0+cpu"),
        new("probe-extra", "1.0", "Provides-Extra: more", "Requires-Dist: probe-more ; extra == 'more'"), new("probe-more", "3.1"),
        new("probe-linux", "1.0"), new("probe-windows", "1.0"),
        new("probe-any", "1.0"), new("probe-any", "1.1"),
    ];

    /// <summary>The packages as a declaration asks for them.</summary>
    public static EquatableArray<Package> Packages =>
    [
        Pip("probe-exact", "1.2.3"),
        Pip("probe_RANGE", ">=1.0, <2"),
        Pip("probe-prefix", "1.4.*"),
        Pip("probe-compatible", "~=1.4"),
        Pip("probe-excluded", "!=1.3"),
        Pip("probe-epoch", "1!2.0"),
        Pip("probe-local", "1.0+cpu"),
        Pip("probe-extra", extras: ["more"]),
        Pip("probe-linux", marker: "sys_platform == 'linux' and python_version >= \"3.8\""),
        Pip("probe-windows", marker: "sys_platform == 'win32'"),
        Pip("probe-any"),
    ];

    /// <summary>What pip then lists.</summary>
    public static IReadOnlyList<string> Installed { get; } =
    [
        "probe-any==1.1", "probe-compatible==1.9", "probe-epoch==1!2.0", "probe-exact==1.2.3", "probe-excluded==1.2", "probe-extra==1.0",
        "probe-linux==1.0", "probe-local==1.0+cpu", "probe-more==3.1", "probe-prefix==1.4.2", "Probe.Range==1.5",
    ];

    /// <summary>Python that imports what is installed and prints the versions as <see cref="Installed"/> has them.</summary>
    public const string ListVersions =
        """
        import importlib.metadata as m
        for d in sorted(m.distributions(), key=lambda d: d.metadata['Name'].lower()):
            if d.metadata['Name'].lower().startswith('probe'):
                name = d.metadata['Name'].lower().replace('-', '_').replace('.', '_')
                assert __import__(name).__version__ == d.version
                print(d.metadata['Name'] + '==' + d.version)
        """;
}
