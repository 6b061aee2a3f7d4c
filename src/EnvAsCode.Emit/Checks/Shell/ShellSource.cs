using System.Collections.Generic;
using System.Text;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// Shell code of the user and where it stands in the model: a text, or the arguments of a command, which are code of quoted words. So a
/// rule about commands holds for both.
/// </summary>
internal sealed class ShellSource
{
    private readonly List<Part> parts = [];

    private ShellSource(string text) => this.Text = text;

    /// <summary>The code.</summary>
    public string Text { get; }

    /// <summary>Whether it is one text, in which characters can be replaced; otherwise it is the arguments of a command.</summary>
    public bool IsText { get; private init; }

    /// <summary>Shell code that is one text.</summary>
    /// <param name="path">The place of the text in the model.</param>
    public static ShellSource OfText(string text, string path)
    {
        ShellSource source = new(text) { IsText = true };
        source.parts.Add(new Part(0, text.Length, 0, path));
        return source;
    }

    /// <summary>A command, as a shell would be given it.</summary>
    /// <param name="path">The place of the arguments in the model.</param>
    public static ShellSource OfArguments(EquatableArray<string> arguments, string path)
    {
        StringBuilder text = new();
        List<Part> parts = [];
        for (int i = 0; i < arguments.Count; i++)
        {
            string word = ShellQuote.Word(arguments[i]);
            int? shift = word == arguments[i] ? 0 : word == "'" + arguments[i] + "'" ? 1 : null;
            parts.Add(new Part(text.Length, word.Length, shift, ModelPath.Item(path, i)));
            text.Append(word).Append(' ');
        }

        ShellSource source = new(text.ToString().TrimEnd(' '));
        source.parts.AddRange(parts);
        return source;
    }

    /// <summary>The place in the model of a part of the code, and the part there; no part if it is the whole of the place.</summary>
    public (string Path, TextRange? Range) Locate(TextRange range)
    {
        Part part = this.parts.FindLast(candidate => candidate.Start <= range.Start) ?? this.parts[0];
        int start = range.Start - part.Start - (part.Shift ?? 0);
        int last = part.Length - (2 * (part.Shift ?? 0));
        bool isInside = part.Shift is not null && start >= 0 && start + range.Length <= last;
        return (part.Path, isInside && (this.IsText || start > 0 || range.Length < last) ? new TextRange(start, range.Length) : null);
    }

    /// <param name="Shift">The quotes in front; <see langword="null"/> if characters of it are quoted one by one.</param>
    private sealed record Part(int Start, int Length, int? Shift, string Path);
}
