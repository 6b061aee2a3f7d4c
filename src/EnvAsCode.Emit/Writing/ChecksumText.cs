namespace EnvAsCode.Emit.Writing;

/// <summary>Digests as <c>algorithm:hexadecimal</c>.</summary>
internal static class ChecksumText
{
    /// <summary>Takes a digest apart.</summary>
    /// <param name="algorithm">The algorithm, of which <c>&lt;algorithm&gt;sum</c> is the program that checks it.</param>
    /// <param name="digest">The digest in lower case.</param>
    public static bool TryParse(string text, out string algorithm, out string digest)
    {
        int colon = text.IndexOf(':');
        algorithm = colon < 0 ? "" : text.Substring(0, colon);
        digest = colon < 0 ? "" : text.Substring(colon + 1).ToLowerInvariant();
        int length = algorithm switch
        {
            "md5" => 32,
            "sha1" => 40,
            "sha256" => 64,
            "sha384" => 96,
            "sha512" => 128,
            _ => -1,
        };
        bool isHexadecimal = true;
        foreach (char c in digest)
        {
            isHexadecimal &= c is (>= '0' and <= '9') or (>= 'a' and <= 'f');
        }

        return isHexadecimal && digest.Length == length;
    }
}
