using System;
using System.IO;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Resolution.Tests.Vectors;

/// <summary>
/// A test on questions with answers of independent resolvers, which are not part of the repository. It is skipped, and says so, where
/// <see cref="Variable"/> names no folder, unless <see cref="Witness.IsRequired"/>.
/// </summary>
public sealed class VectorFactAttribute : FactAttribute
{
    /// <summary>The environment variable that names the folder of the questions.</summary>
    public const string Variable = "ENVASCODE_VECTORS";

    public VectorFactAttribute()
    {
        if (!Witness.IsRequired && !Directory.Exists(Folder))
        {
            this.Skip = Variable + " names no folder on this machine.";
        }
    }

    private static string Folder => Environment.GetEnvironmentVariable(Variable) ?? "";

    /// <summary>The path of a file or folder of the questions.</summary>
    /// <param name="relative">Its path below the folder.</param>
    public static string PathOf(string relative) => Path.Combine(Folder, relative);
}
