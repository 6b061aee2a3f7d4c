using System.Security.Cryptography;
using System.Text;

namespace EnvAsCode.Emit.Writing;

/// <summary>Hashes of generated text: SHA-256 over its UTF-8 bytes.</summary>
internal static class ContentHash
{
    // How many hexadecimal digits stand for a content in a name: 48 bits, so that names stay readable and within 63 characters.
    private const int ShortLength = 12;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The hash in lower-case hexadecimal, 64 digits.</summary>
    public static string Sha256(string content)
    {
        using SHA256 algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(Utf8.GetBytes(content));
        char[] digits = new char[hash.Length * 2];
        for (int i = 0; i < hash.Length; i++)
        {
            digits[i * 2] = Digit(hash[i] >> 4);
            digits[(i * 2) + 1] = Digit(hash[i] & 15);
        }

        return new string(digits);
    }

    /// <summary>The beginning of the hash, for names.</summary>
    public static string Short(string content) => Sha256(content).Substring(0, ShortLength);

    /// <summary>How long a text is in base64, in characters.</summary>
    public static int Base64Length(string content) => (Utf8.GetByteCount(content) + 2) / 3 * 4;

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
