using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.Scripts;

namespace EnvAsCode.Emit.Writing;

/// <summary>Writes shell code as a <c>RUN</c> instruction that both builders read as exactly that code.</summary>
internal static class RunText
{
    // Where the image keeps the code of its steps that has to be in files.
    private const string Folder = DockerfileEmitter.Sources + "steps/";

    /// <summary>Writes the instruction.</summary>
    /// <param name="code">The code, of one line or several. Of several lines the first that fails ends the step.</param>
    /// <param name="isForBuildKit">Whether only BuildKit has to read it, which takes a here-document.</param>
    public static void Write(LineWriter writer, string code, bool isForBuildKit)
    {
        if (ShellLines.Read(code) is { } lines)
        {
            lines.Write(writer);
        }
        else if (isForBuildKit)
        {
            string text = TextOf(code);
            string delimiter = Heredoc.Delimiter(text);
            writer.Append("RUN <<'").Append(delimiter).Line("'").Append(text).Line(delimiter);
        }
        else
        {
            writer.Append("RUN . ").Line(PathOf(code));
        }
    }

    /// <summary>
    /// The file that the instruction runs, where the line ends of the code have to stay: the shell in force reads it;
    /// <see langword="null"/> where none is needed.
    /// </summary>
    public static (string Destination, string Text)? FileOf(string code, bool isForBuildKit) =>
        isForBuildKit || ShellLines.Read(code) is not null ? null : (PathOf(code), TextOf(code));

    private static string PathOf(string code) => Folder + ContentHash.Short(code) + ".sh";

    private static string TextOf(string code) => "set -e\n" + Heredoc.Lines(code);
}
