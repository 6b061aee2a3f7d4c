using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.Names;

/// <summary>The rules for a conda package's build string: ASCII letters, digits, <c>_</c>, <c>.</c> and <c>+</c> (CEP 26).</summary>
public static class CondaBuildString
{
    /// <summary>Whether a text is a build string.</summary>
    /// <param name="text">The text.</param>
    public static bool IsValid(string? text) => IsValid(text, allowGlob: false);

    internal static bool IsValid(string? text, bool allowGlob)
    {
        foreach (char c in text ?? "")
        {
            if (!AsciiText.IsLetterOrDigit(c) && c is not ('_' or '.' or '+') && !(allowGlob && c == '*'))
            {
                return false;
            }
        }

        return !string.IsNullOrEmpty(text);
    }
}
