using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using EnvAsCode.Emit;

namespace EnvAsCode.Build.Carrier;

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
            throw new EnvironmentBuildException(Rules.UnknownCarrierFormat, assembly, Invariant(marker.FormatVersion), Invariant(FormatVersion));
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

    private static void RequireSame(IReadOnlyList<string> promised, IReadOnlyList<string> carried, string assembly)
    {
        string? odd = promised.Except(carried, StringComparer.Ordinal).FirstOrDefault();
        if (odd is not null)
        {
            throw new EnvironmentBuildException(Rules.InvalidCarrier, assembly, "it announces the environment '" + odd + "' and does not hold its files");
        }

        odd = carried.Except(promised, StringComparer.Ordinal).FirstOrDefault();
        if (odd is not null)
        {
            throw new EnvironmentBuildException(Rules.InvalidCarrier, assembly, "it holds files of the environment '" + odd + "' and does not announce it");
        }

        if (carried.Count != promised.Count)
        {
            throw new EnvironmentBuildException(Rules.InvalidCarrier, assembly, "it holds an environment twice");
        }
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
