using System.Collections.Generic;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>
/// The paths of a <c>COPY</c>: bare where nothing in them is special, as a JSON array otherwise. In both the builder expands variables.
/// </summary>
internal static class CopyPaths
{
    /// <summary>The paths.</summary>
    /// <param name="sources">The sources, of which each character stands for itself.</param>
    /// <param name="destination">The destination, which may refer to arguments and variables.</param>
    public static string Of(IEnumerable<string> sources, string destination)
    {
        List<string> words = [];
        foreach (string source in sources)
        {
            words.Add(source.Replace("$", "\\$"));
        }

        words.Add(DockerfileText.Unquoted(destination));
        return words.TrueForAll(word => ShellQuote.Word(word) == word) ? string.Join(" ", words) : ExecForm.Of(words);
    }
}
