using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace EnvAsCode.Deployment.Images;

/// <summary>Whether a Dockerfile uses what only BuildKit understands.</summary>
internal static partial class BuildKitFeatures
{
    /// <summary>The first line that does; <see langword="null"/> if every builder understands it.</summary>
    public static string? FirstUse(string dockerfile) =>
        File.ReadLines(dockerfile).FirstOrDefault(static line => Use().IsMatch(line))?.Trim();

    // The syntax directive; flags that the classic builder refuses; here-documents.
    [GeneratedRegex(
        @"^\s*(#\s*syntax\s*=|RUN\s+--(mount|network|security)|COPY\s+--(link|parents|exclude)"
        + @"|ADD\s+--(link|checksum|keep-git-dir|exclude|unpack)|(RUN|COPY)\s.*<<-?[""']?[A-Za-z])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Use();
}
