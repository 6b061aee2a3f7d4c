using System;
using System.ComponentModel;

namespace EnvAsCode.Compiled;

/// <summary>
/// Written by the generator, never by hand: the value of a member marked <see cref="EnvironmentPartAttribute"/>,
/// so that environments in other projects can use it, where its source is out of sight.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExportedValueAttribute : Attribute
{
    /// <summary>The value of a member.</summary>
    /// <param name="member">The member as <c>Namespace.Type.Member</c>, nested types joined with <c>+</c>.</param>
    /// <param name="value">Its value as value text (docs/architecture.md).</param>
    public ExportedValueAttribute(string member, string value)
    {
        this.Member = member;
        this.Value = value;
    }

    /// <summary>The member as <c>Namespace.Type.Member</c>, nested types joined with <c>+</c>.</summary>
    public string Member { get; }

    /// <summary>Its value as value text.</summary>
    public string Value { get; }
}
