using System;
using System.Collections.Generic;
using System.Globalization;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Emit.Importing;

/// <summary>Writes Poetry's version ranges as PEP 440 specifiers (Poetry's documentation, "Version constraints").</summary>
internal static class PoetryRange
{
    /// <summary>
    /// The specifiers of a range: <c>^1.17.51</c> is <c>&gt;=1.17.51,&lt;2</c>, <c>~1.2</c> is <c>&gt;=1.2,&lt;1.3</c>, <c>*</c> is none.
    /// </summary>
    /// <returns>The specifiers; <see langword="null"/> for what is no range.</returns>
    public static string? ToSpecifiers(string range)
    {
        List<string> parts = [];
        foreach (string part in range.Split(','))
        {
            if (Part(part.Trim()) is not { } specifier)
            {
                return null;
            }

            if (specifier.Length > 0)
            {
                parts.Add(specifier);
            }
        }

        string joined = string.Join(",", parts);
        return joined.Length == 0 || VersionSpecifierSet.TryParsePin(joined, out _, out _) ? joined : null;
    }

    private static string? Part(string part)
    {
        if (part is "*")
        {
            return "";
        }

        if (part.StartsWith("^", StringComparison.Ordinal))
        {
            return Until(part.Substring(1).Trim(), isCaret: true);
        }

        return part.StartsWith("~", StringComparison.Ordinal) && !part.StartsWith("~=", StringComparison.Ordinal)
            ? Until(part.Substring(1).Trim(), isCaret: false)
            : part.Replace(" ", "");
    }

    // A caret keeps the first number that is not zero, a tilde the second one.
    private static string? Until(string version, bool isCaret)
    {
        string[] texts = version.Split('.');
        List<int> numbers = [];
        foreach (string text in texts)
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                return null;
            }

            numbers.Add(number);
        }

        int keep = isCaret ? numbers.FindIndex(number => number != 0) : Math.Min(1, numbers.Count - 1);
        keep = keep < 0 ? numbers.Count - 1 : keep;
        List<int> limit = numbers.GetRange(0, keep + 1);
        limit[keep]++;
        return ">=" + version + ",<" + string.Join(".", limit.ConvertAll(number => number.ToString(CultureInfo.InvariantCulture)));
    }
}
