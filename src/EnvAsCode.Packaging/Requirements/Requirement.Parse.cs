using System;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Requirements;

/// <content>Reading a requirement.</content>
public sealed partial class Requirement
{
    /// <summary>Reads a requirement.</summary>
    /// <param name="text">The requirement, as <c>dvc[s3]&gt;=3</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a requirement; the message says why.</exception>
    public static Requirement Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out Requirement? requirement, out ParseError? error)
            ? requirement
            : throw new FormatException(error.Message);

    /// <summary>Reads a requirement. Never throws.</summary>
    /// <param name="text">The requirement.</param>
    /// <param name="requirement">The requirement, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Requirement? requirement) => TryParse(text, out requirement, out _);

    /// <summary>Reads a requirement, and says what is wrong. Never throws.</summary>
    /// <param name="text">The requirement.</param>
    /// <param name="requirement">The requirement, if it is one.</param>
    /// <param name="error">What is wrong otherwise, at the characters where it goes wrong.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out Requirement? requirement, [NotNullWhen(false)] out ParseError? error)
    {
        RequirementScanner scanner = new(text ?? "");
        requirement = new RequirementParser(scanner).Parse();
        error = scanner.Error;
        return requirement is not null;
    }
}
