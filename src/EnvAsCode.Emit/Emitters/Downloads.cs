using System.Collections.Generic;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Writes downloads in an image's build.</summary>
internal static class Downloads
{
    /// <summary>The commands that fetch a file and verify it: <c>$file</c> is then its path.</summary>
    /// <param name="checksum">The digest that it must have.</param>
    /// <param name="programs">The programs of the image, as far as they are known.</param>
    public static List<string> Commands(string url, string? checksum, Programs? programs)
    {
        List<string> commands = ["file=\"$(mktemp)\"", To("\"$file\"", url, programs)];
        if (checksum is not null && ChecksumText.TryParse(checksum, out string algorithm, out string digest))
        {
            commands.Add("echo \"" + digest + "  $file\" | " + algorithm + "sum -c -");
        }

        return commands;
    }

    /// <summary>The command that fetches a file to a place.</summary>
    /// <param name="place">The place, a word of the shell.</param>
    /// <param name="programs">The programs of the image, as far as they are known.</param>
    public static string To(string place, string url, Programs? programs)
    {
        string address = ShellQuote.Quoted(url);
        bool? hasCurl = programs?.Has("curl");
        return hasCurl == true ? "curl -fsSL --retry 3 -o " + place + " " + address
            : hasCurl == false || programs?.Has("wget") == true ? "wget -q -O " + place + " " + address
            : "if command -v curl > /dev/null; then curl -fsSL --retry 3 -o " + place + " " + address + "; else wget -q -O " + place + " "
            + address + "; fi";
    }
}
