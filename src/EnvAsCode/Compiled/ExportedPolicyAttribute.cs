using System;
using System.ComponentModel;

namespace EnvAsCode.Compiled;

/// <summary>
/// Written by the generator, never by hand: a policy that holds for every project that references the assembly. Its value is that of the
/// <see cref="ExportedValueAttribute"/> of the same member.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExportedPolicyAttribute : Attribute
{
    /// <summary>A policy.</summary>
    /// <param name="member">
    /// The member marked <see cref="EnvironmentPolicyAttribute"/> as <c>Namespace.Type.Member</c>, nested types joined with <c>+</c>.
    /// </param>
    public ExportedPolicyAttribute(string member) => this.Member = member;

    /// <summary>The member as <c>Namespace.Type.Member</c>.</summary>
    public string Member { get; }
}
