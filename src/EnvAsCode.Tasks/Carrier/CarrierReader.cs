using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Tasks.Carrier;

/// <summary>
/// Reads the environments that the generator left in a compiled assembly. It reads metadata only: the assembly is not loaded, no code of
/// the user runs, and no file stays locked.
/// </summary>
internal static class CarrierReader
{
    /// <summary>The layout that this version reads.</summary>
    public const int FormatVersion = 1;

    /// <summary>The environments of an assembly, in ordinal order of their names.</summary>
    /// <param name="assembly">The assembly's absolute path.</param>
    /// <exception cref="EnvironmentBuildException">
    /// EAC8001: the generator did not run. EAC8002: a declaration failed and its error was suppressed. EAC8003: the layout is unknown.
    /// EAC8007: the assembly does not hold what its mark says.
    /// </exception>
    /// <exception cref="IOException">The assembly cannot be read.</exception>
    public static IReadOnlyList<CarriedEnvironment> Read(string assembly)
    {
        using FileStream stream = new(assembly, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using PEReader image = new(stream);
        try
        {
            return Read(image.GetMetadataReader(), assembly);
        }
        catch (Exception e) when (e is BadImageFormatException or InvalidOperationException)
        {
            throw new EnvironmentBuildException(Rules.InvalidCarrier, assembly, "it is not a .NET assembly that can be read");
        }
    }

    private static List<CarriedEnvironment> Read(MetadataReader reader, string assembly)
    {
        CarrierMarker marker = CarrierMarker.Find(reader) ?? throw new EnvironmentBuildException(Rules.GeneratorDidNotRun, assembly);
        if (marker.FormatVersion != FormatVersion)
        {
            throw new EnvironmentBuildException(
                Rules.UnknownCarrierFormat,
                assembly,
                marker.FormatVersion.ToString(CultureInfo.InvariantCulture),
                FormatVersion.ToString(CultureInfo.InvariantCulture));
        }

        if (marker.Failed.Count > 0)
        {
            throw new EnvironmentBuildException(Rules.SuppressedDeclarationError, string.Join(", ", marker.Failed));
        }

        List<CarriedEnvironment> environments =
        [
            .. CarrierTypes.In(reader)
                .Select(type => CarrierTypes.Read(reader, type, assembly))
                .OrderBy(environment => environment.Name, StringComparer.Ordinal),
        ];
        RequireSame(marker.Names, [.. environments.Select(environment => environment.Name)], assembly);
        return environments;
    }

    private static void RequireSame(IReadOnlyList<string> announced, IReadOnlyList<string> carried, string assembly)
    {
        string? reason = null;
        if (announced.Except(carried, StringComparer.Ordinal).FirstOrDefault() is string missing)
        {
            reason = "it announces the environment '" + missing + "' and does not hold its files";
        }
        else if (carried.Except(announced, StringComparer.Ordinal).FirstOrDefault() is string unannounced)
        {
            reason = "it holds files of the environment '" + unannounced + "' and does not announce it";
        }
        else if (carried.Count != announced.Count)
        {
            reason = "it holds an environment twice";
        }

        if (reason is not null)
        {
            throw new EnvironmentBuildException(Rules.InvalidCarrier, assembly, reason);
        }
    }
}
