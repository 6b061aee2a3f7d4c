using System.Collections.Generic;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Emits <c>requirements.txt</c>: the pip packages, one a line.</summary>
internal static class RequirementsEmitter
{
    /// <summary>The file's name.</summary>
    public const string FileName = "requirements.txt";

    /// <summary>Emits the file.</summary>
    /// <param name="declaration">The C# member that declares the environment.</param>
    /// <param name="options">Where pip looks for them; PyPI if <see langword="null"/>.</param>
    public static string Emit(string declaration, List<PipPackage> packages, PipOptions? options = null)
    {
        LineWriter writer = new();
        writer.Line(CommentText.Header(declaration));
        foreach (string option in OptionLines(options ?? new PipOptions()))
        {
            writer.Line(option);
        }

        if (options is { Constraints.IsEmpty: false })
        {
            writer.Append("--constraint ").Line(ConstraintsEmitter.FileName);
        }

        WriteRequirements(writer, packages);
        return writer.ToString();
    }

    /// <summary>Writes the requirements alone.</summary>
    public static void WriteRequirements(LineWriter writer, List<PipPackage> packages)
    {
        foreach (PipPackage package in packages)
        {
            writer.Line(PipRequirement.Line(package));
        }
    }

    /// <summary>The options that say where pip looks, each a line: the option, a blank, and its value.</summary>
    public static IEnumerable<string> OptionLines(PipOptions options)
    {
        if (options.IndexUrl is not null)
        {
            yield return "--index-url " + options.IndexUrl;
        }

        foreach (string url in options.ExtraIndexUrls)
        {
            yield return "--extra-index-url " + url;
        }

        foreach (string host in options.TrustedHosts)
        {
            yield return "--trusted-host " + host;
        }

        foreach (string links in options.FindLinks)
        {
            yield return "--find-links " + links;
        }
    }
}
