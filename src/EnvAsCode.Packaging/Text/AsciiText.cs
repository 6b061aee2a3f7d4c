using System;

namespace EnvAsCode.Packaging.Text;

/// <summary>Characters as the packaging specifications mean them: ASCII letters and digits only, whatever the culture.</summary>
internal static class AsciiText
{
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 25;

    public static bool IsLetterOrDigit(char c) => IsDigit(c) || IsLetter(c);

    public static bool IsHexDigit(char c) => IsDigit(c) || (uint)((c | 0x20) - 'a') <= 5;

    public static char ToLower(char c) => (uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c;

    /// <summary>
    /// Whitespace as Python's <c>str.strip</c> and <c>\s</c> see it: Unicode's, and the four separators U+001C to U+001F.
    /// </summary>
    public static bool IsPythonWhiteSpace(char c) => char.IsWhiteSpace(c) || (uint)(c - '\x1c') <= 3;

    /// <summary>The span without whitespace at its ends.</summary>
    public static TextSpan Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsPythonWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsPythonWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Lower-cases ASCII letters and leaves all else; returns the same string if nothing changes.</summary>
    public static string ToLower(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (ToLower(text[i]) != text[i])
            {
                char[] lower = text.ToCharArray();
                for (; i < lower.Length; i++)
                {
                    lower[i] = ToLower(lower[i]);
                }

                return new string(lower);
            }
        }

        return text;
    }

    /// <summary>Whether a text is another one but for the case of ASCII letters; the second is in lower case already.</summary>
    public static bool EqualsLower(ReadOnlySpan<char> text, string lower)
    {
        if (text.Length != lower.Length)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (ToLower(text[i]) != lower[i])
            {
                return false;
            }
        }

        return true;
    }
}
