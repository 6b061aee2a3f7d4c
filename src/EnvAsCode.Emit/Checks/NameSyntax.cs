using System;

namespace EnvAsCode.Emit.Checks;

/// <summary>Characters that names consist of, and names that file systems keep for themselves.</summary>
internal static class NameSyntax
{
    // Names that Windows gives to devices, with or without an extension (Naming Files, Paths, and Namespaces).
    private static readonly string[] Devices =
    [
        "con", "prn", "aux", "nul",
        "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ];

    /// <summary>The first character that a name may not hold; -1 if there is none.</summary>
    /// <param name="punctuation">The characters that it may hold beside lower-case letters and digits.</param>
    /// <param name="allowsUpperCase">Whether it may hold upper-case letters too.</param>
    public static int FirstRefused(string name, string punctuation, bool allowsUpperCase)
    {
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (!IsLowerOrDigit(c) && !(allowsUpperCase && c is >= 'A' and <= 'Z') && punctuation.IndexOf(c) < 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether Windows takes a file of this name for a device.</summary>
    public static bool IsDevice(string name)
    {
        int dot = name.IndexOf('.');
        string stem = dot < 0 ? name : name.Substring(0, dot);
        return Array.Exists(Devices, device => string.Equals(device, stem, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a character is a lower-case ASCII letter or a digit.</summary>
    public static bool IsLowerOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    /// <summary>Whether a character is an ASCII letter or a digit.</summary>
    public static bool IsLetterOrDigit(char c) => IsLowerOrDigit(c) || c is >= 'A' and <= 'Z';

    /// <summary>A character in a message, where one that is not to be seen is written by its code.</summary>
    public static string Show(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || char.IsWhiteSpace(c)
            ? "U+" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)
            : "'" + c + "'";
}
