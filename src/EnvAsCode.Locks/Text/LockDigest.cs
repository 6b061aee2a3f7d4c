using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EnvAsCode.Locks.Text;

/// <summary>SHA-256 of text.</summary>
internal static class LockDigest
{
    public static string Of(string text)
    {
        using SHA256 sha = SHA256.Create();
        StringBuilder builder = new(64);
        foreach (byte value in sha.ComputeHash(Encoding.UTF8.GetBytes(text)))
        {
            builder.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }
}
