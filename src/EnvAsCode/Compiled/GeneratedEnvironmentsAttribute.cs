using System;
using System.ComponentModel;

namespace EnvAsCode.Compiled;

/// <summary>
/// Written by the generator, never by hand: says that it ran, and which environments the assembly carries. The build fails when an
/// environment project's assembly lacks it, so that a generator which the compiler dropped cannot pass for a project without environments.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedEnvironmentsAttribute : Attribute
{
    /// <summary>The mark of one generator run.</summary>
    /// <param name="formatVersion">The version of the carrier's layout; the build refuses one that it does not know.</param>
    /// <param name="names">The environments whose files the assembly carries, in ordinal order.</param>
    /// <param name="failed">The members marked as environments that could not be evaluated, as <c>Namespace.Type.Member</c>.</param>
    public GeneratedEnvironmentsAttribute(int formatVersion, string[] names, string[] failed)
    {
        this.FormatVersion = formatVersion;
        this.Names = names;
        this.Failed = failed;
    }

    /// <summary>The version of the carrier's layout.</summary>
    public int FormatVersion { get; }

    /// <summary>The environments whose files the assembly carries, in ordinal order.</summary>
    public string[] Names { get; }

    /// <summary>The members marked as environments that could not be evaluated.</summary>
    public string[] Failed { get; }
}
