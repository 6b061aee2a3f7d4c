using System;

namespace EnvAsCode.Emit.Writing;

/// <summary>Fingerprints and keys of OpenPGP (RFC 9580).</summary>
internal static class OpenPgp
{
    private const string Armor = "-----BEGIN PGP PUBLIC KEY BLOCK-----";

    /// <summary>Whether a key is given by its text in ASCII armor, and not by its URL.</summary>
    public static bool IsArmored(string key) => key.TrimStart().StartsWith(Armor, StringComparison.Ordinal);

    /// <summary>A fingerprint as gpg writes it: in upper case and without blanks.</summary>
    /// <param name="text">The fingerprint as declared.</param>
    public static string Fingerprint(string text) => text.Replace(" ", "").ToUpperInvariant();

    /// <summary>Whether a text is a whole fingerprint. The last digits of one, a key id, can be had by trying keys.</summary>
    public static bool IsFingerprint(string text)
    {
        string digits = Fingerprint(text);
        foreach (char c in digits)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return digits.Length is 40 or 64;
    }
}
