using System;
using System.Globalization;

namespace EnvAsCode.Emit.Requirements;

/// <summary>Compares Python versions as far as both name their parts: <c>3.11</c> and <c>3.11.9</c> agree.</summary>
internal static class PythonVersions
{
    /// <summary>Whether an image whose Python is known has one that a declaration asks for.</summary>
    /// <param name="known">The image's; <see langword="null"/> if not known.</param>
    public static bool AreSurelyTheSame(string declared, string? known) =>
        known is not null && (known + ".").StartsWith(declared + ".", StringComparison.Ordinal);

    /// <summary>Whether no Python can be both.</summary>
    /// <param name="known">The image's; <see langword="null"/> if not known.</param>
    public static bool Contradict(string declared, string? known) =>
        known is not null && !AreSurelyTheSame(declared, known) && !AreSurelyTheSame(known, declared);

    /// <summary>How many parts of <c>sys.version_info</c> a version names.</summary>
    public static int PartCount(string version) => Math.Min(version.Split('.').Length, 3);

    /// <summary>A Python statement that ends the interpreter with a message unless it is of the declared version.</summary>
    public static string Assertion(string declared)
    {
        string parts = "";
        foreach (string part in declared.Split('.'))
        {
            parts += (parts.Length == 0 ? "" : ", ") + LeadingNumber(part);
        }

        string count = PartCount(declared).ToString(CultureInfo.InvariantCulture);
        return "import sys; sys.exit(list(sys.version_info[:" + count + "]) != [" + parts
            + "] and \"This image has Python %s; Python " + declared + " is declared.\" % sys.version.split()[0])";
    }

    // A pre-release as "0rc1" is compared by its number.
    private static string LeadingNumber(string part)
    {
        int length = 0;
        while (length < part.Length && part[length] is >= '0' and <= '9')
        {
            length++;
        }

        return part.Substring(0, length);
    }
}
