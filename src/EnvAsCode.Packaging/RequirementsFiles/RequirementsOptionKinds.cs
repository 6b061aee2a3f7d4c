using System;
using System.Collections.Generic;

namespace EnvAsCode.Packaging.RequirementsFiles;

/// <summary>The options that pip reads in a requirements file (pip's documentation, "Requirements File Format").</summary>
internal static class RequirementsOptionKinds
{
    private static readonly Dictionary<string, string> LongNames = new(StringComparer.Ordinal)
    {
        ["-i"] = "--index-url", ["--pypi-url"] = "--index-url", ["-f"] = "--find-links", ["-e"] = "--editable", ["-r"] = "--requirement",
        ["-c"] = "--constraint", ["-C"] = "--config-settings", ["--config-setting"] = "--config-settings",
    };

    private static readonly HashSet<string> WithValue = new(StringComparer.Ordinal)
    {
        "--index-url", "--extra-index-url", "--find-links", "--no-binary", "--only-binary", "--trusted-host", "--use-feature", "--editable",
        "--requirement", "--constraint", "--hash", "--config-settings", "--global-option",
    };

    private static readonly HashSet<string> WithoutValue = new(StringComparer.Ordinal)
    {
        "--no-index", "--prefer-binary", "--require-hashes", "--pre",
    };

    /// <summary>Finds an option by its long or short name.</summary>
    /// <param name="text">The option, as <c>--hash=…</c>, <c>-rfile</c> or <c>--pre</c>.</param>
    /// <param name="attached">Its value, if that is attached.</param>
    /// <param name="takesValue">Whether it takes a value.</param>
    public static bool TryFind(string text, out string name, out string? attached, out bool takesValue)
    {
        int equals = text.IndexOf('=');
        bool isLong = text.StartsWith("--", StringComparison.Ordinal);
        string written = isLong ? (equals < 0 ? text : text.Substring(0, equals)) : text.Substring(0, Math.Min(2, text.Length));
        attached = written.Length == text.Length ? null : text.Substring(isLong ? equals + 1 : 2);
        name = LongNames.TryGetValue(written, out string? longName) ? longName : written;
        takesValue = WithValue.Contains(name);
        return takesValue || (WithoutValue.Contains(name) && attached is null);
    }

    /// <summary>Whether the option stands after a requirement.</summary>
    public static bool IsPerRequirement(string name) => name is "--hash" or "--config-settings" or "--global-option";
}
