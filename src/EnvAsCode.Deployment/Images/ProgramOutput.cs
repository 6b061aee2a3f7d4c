using System;
using System.Linq;

namespace EnvAsCode.Deployment.Images;

/// <summary>Reads what a program printed, of which mostly the end matters.</summary>
internal static class ProgramOutput
{
    /// <summary>The last line that says something: mostly the reason of a failure; <see langword="null"/> if none does.</summary>
    public static string? LastLine(string text) => Lines(text).LastOrDefault();

    /// <summary>
    /// The answer of a program that ends with a line of JSON; <see langword="null"/> if it gave none. What interpreters and shells print
    /// besides, before it or after it, is passed over.
    /// </summary>
    public static string? JsonLine(string text) => Lines(text).LastOrDefault(static line => line is ['{', _, ..]);

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
