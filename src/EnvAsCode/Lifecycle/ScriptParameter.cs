using System;

namespace EnvAsCode;

/// <summary>
/// A value at the top of a script, for who reads or changes the script itself: <see cref="TextParameter"/>, <see cref="IntegerParameter"/>
/// or <see cref="BooleanParameter"/>. Shell code reads it as <c>"$NAME"</c>; typed steps take it wherever they take a
/// <see cref="ScriptText"/>.
/// </summary>
/// <remarks>
/// In the declaration itself a C# constant is the parameter. A script's parameter is worth its line where an administrator copies the
/// script.
/// </remarks>
public abstract record ScriptParameter
{
    private protected ScriptParameter(string name) => this.Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>
    /// The shell variable: upper-case letters, digits and <c>_</c>, not beginning with a digit, and none that the shell or Studio sets
    /// itself, as <c>PATH</c> (<c>EAC4004</c>).
    /// </summary>
    public string Name { get; init; }

    /// <summary>What the value is for, in a line above it; nothing if not set.</summary>
    public string? Description { get; init; }
}
