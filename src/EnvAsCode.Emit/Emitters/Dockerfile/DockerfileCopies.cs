using System;
using System.Collections.Generic;
using System.Text;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>Writes the copies of an image: files of the project, and what other images hold.</summary>
internal sealed class DockerfileCopies(DockerfileWriter writer, ProjectFiles files)
{
    // A command is one argument of the shell, of at most 131,072 bytes (MAX_ARG_STRLEN of Linux), and Docker reads lines of at most 65,535.
    private const int MaximumCommand = 32_768;

    /// <summary>Writes a copy.</summary>
    public void Write(CopyStep copy)
    {
        List<string> sources = [];
        bool isOfFiles = true;
        foreach (string source in copy.Sources)
        {
            sources.Add(copy.From is null ? ContextFiles.PathOf(source) : source);
            isOfFiles &= copy.From is not null || this.IsFile(source);
        }

        // COPY --chmod would change the modes of folders too: of those that are copied, and of those of the same names that are there.
        bool hasFlag = copy.Mode is not null && writer.IsForBuildKit && isOfFiles;
        writer.Paragraph(
            "COPY " + (copy.From is null ? "" : "--from=" + copy.From + " ") + writer.CopyOptions(copy.Owner)
            + (hasFlag ? "--chmod=" + copy.Mode + " " : "") + CopyPaths.Of(sources, copy.Destination));
        if (copy.Mode is not null && !hasFlag)
        {
            this.ChangeModes(copy, copy.Mode);
        }
    }

    private bool IsFile(string source) =>
        !source.EndsWith("/", StringComparison.Ordinal) && files.Named(source) is not [{ } first, ..]
        || files.Named(source) is [{ } only] && only == source;

    // The files that the context holds, each by its name in the image: nothing that was there before is among them.
    private void ChangeModes(CopyStep copy, string mode)
    {
        List<string> targets = [];
        foreach (string source in copy.Sources)
        {
            if (!this.IsFile(source))
            {
                string folder = source.TrimEnd('/') + "/";
                foreach (string file in files.Named(source))
                {
                    targets.Add(Word(copy.Destination.TrimEnd('/') + "/", file.Substring(folder.Length)));
                }
            }
            else if (IsFolder(copy.Destination))
            {
                targets.Add(Word(copy.Destination.TrimEnd('/') + "/", NameOf(source)));
            }
            else if (NameOf(copy.Destination) == NameOf(source))
            {
                targets.Add(Word(copy.Destination, ""));
            }
            else
            {
                // COPY puts a file into a folder that is there by the name of the destination.
                string inFolder = Word(copy.Destination + "/", NameOf(source));
                string itself = Word(copy.Destination, "");
                writer.Become("root").Run(
                    ["if [ -d " + itself + " ]; then chmod " + mode + " " + inFolder + "; else chmod " + mode + " " + itself + "; fi"]);
            }
        }

        foreach (string command in Commands("chmod " + mode, targets))
        {
            writer.Become("root").Run([command]);
        }
    }

    private static IEnumerable<string> Commands(string program, List<string> words)
    {
        StringBuilder command = new();
        foreach (string word in words)
        {
            if (command.Length + word.Length > MaximumCommand)
            {
                yield return command.ToString();
                command.Clear();
            }

            command.Append(command.Length == 0 ? program : "").Append(words.Count > 4 ? " \\\n    " : " ").Append(word);
        }

        if (command.Length > 0)
        {
            yield return command.ToString();
        }
    }

    private static bool IsFolder(string destination) =>
        destination is "." or ".."
        || destination.EndsWith("/", StringComparison.Ordinal)
        || destination.EndsWith("/.", StringComparison.Ordinal);

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    // A destination may refer to variables, which the shell has too; the names of files stand for themselves.
    private static string Word(string destination, string name) =>
        destination.IndexOf('$') < 0 ? ShellQuote.Word(destination + name)
        : name.Length == 0 ? DockerfileText.WithReferences(destination)
        : DockerfileText.WithReferences(destination) + ShellQuote.Word(name);
}
