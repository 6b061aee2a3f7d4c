using System;
using System.IO;
using System.Text;

namespace EnvAsCode.Deployment;

/// <summary>The programs of this assembly that run elsewhere: in a built image, in a trial, in a build of CodeBuild.</summary>
internal static class EmbeddedScript
{
    /// <summary>The text of one, with the line ends that its interpreter wants.</summary>
    /// <param name="name">The name of its file, as <c>probe.py</c>.</param>
    public static string Read(string name)
    {
        using Stream stream = typeof(EmbeddedScript).Assembly.GetManifestResourceStream("EnvAsCode.Deployment." + name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);

        // A checkout on Windows may have turned them.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
