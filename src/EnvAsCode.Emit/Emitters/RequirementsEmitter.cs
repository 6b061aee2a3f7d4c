using System.Collections.Generic;

namespace EnvAsCode.Emit;

/// <summary>Emits <c>requirements.txt</c>: the pip packages, one a line.</summary>
internal static class RequirementsEmitter
{
    /// <summary>The file's name.</summary>
    public const string FileName = "requirements.txt";

    /// <summary>Emits the file.</summary>
    /// <param name="declaration">The C# member that declares the environment.</param>
    /// <param name="packages">The pip packages.</param>
    public static string Emit(string declaration, List<PipPackage> packages)
    {
        LineWriter writer = new();
        writer.Line(CommentText.Header(declaration));
        WriteRequirements(writer, packages);
        return writer.ToString();
    }

    /// <summary>Writes the requirements alone.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="packages">The pip packages.</param>
    public static void WriteRequirements(LineWriter writer, List<PipPackage> packages)
    {
        foreach (PipPackage package in packages)
        {
            writer.Line(PipRequirement.Text(package));
        }
    }
}
