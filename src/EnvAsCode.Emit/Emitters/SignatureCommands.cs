using System.Collections.Generic;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Writes the commands that verify a signature with gpg, in a key ring of their own.</summary>
internal static class SignatureCommands
{
    // What gpg says of a signature that is not good, or no longer (GnuPG, doc/DETAILS).
    private const string Refused = "BADSIG|EXPSIG|EXPKEYSIG|REVKEYSIG";

    /// <summary>The commands.</summary>
    /// <param name="file">The signed file, a word of the shell.</param>
    /// <param name="programs">The programs of the image, as far as they are known.</param>
    public static IEnumerable<string> Of(GpgSignature signature, string file, Programs? programs)
    {
        const string Home = "\"$keys/";
        yield return "keys=\"$(mktemp -d)\"";
        yield return Downloads.To(Home + "signature\"", signature.Url, programs);
        yield return OpenPgp.IsArmored(signature.Key)
            ? PrintCommand.Of(signature.Key.Replace("\r\n", "\n").Trim()) + " > " + Home + "key\""
            : Downloads.To(Home + "key\"", signature.Key, programs);
        yield return "gpg --homedir \"$keys\" --batch --quiet --import " + Home + "key\"";
        yield return "{ gpg --homedir \"$keys\" --batch --status-fd 1 --verify " + Home + "signature\" " + file + " > " + Home
            + "status\" || true; }";
        yield return "! grep -E '^\\[GNUPG:\\] (" + Refused + ") ' " + Home + "status\"";
        yield return "grep -E '" + ValidPattern(signature) + "' " + Home + "status\"";
        yield return "rm -rf \"$keys\"";
    }

    // Who signed is said by VALIDSIG alone: the fingerprint of the key, first, and of its primary key, last. A file may have other
    // signatures too, so the exit status says nothing.
    private static string ValidPattern(GpgSignature signature)
    {
        string fingerprint = OpenPgp.Fingerprint(signature.Fingerprint);
        return "^\\[GNUPG:\\] VALIDSIG (" + fingerprint + " .*|.* " + fingerprint + ")$";
    }
}
