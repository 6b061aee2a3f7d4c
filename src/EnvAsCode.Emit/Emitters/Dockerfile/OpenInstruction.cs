using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>The instruction that is written last and can take more: one of a kind is written where several would mean the same.</summary>
internal sealed class OpenInstruction
{
    // Linux hands at most 131,071 bytes to a program as one argument, which the code of a RUN is.
    private const int LongestText = 30_000;

    private readonly List<string> parts = [];
    private readonly List<string> names = [];
    private readonly List<string> comments = [];
    private string keyword = "";
    private bool isNewParagraph = true;

    /// <summary>Takes parts in, or begins a new instruction with them.</summary>
    public void Add(LineWriter writer, string instruction, IEnumerable<string> more)
    {
        List<string> added = [.. more];
        int length = this.parts.Sum(part => part.Length) + added.Sum(part => part.Length);
        if (this.keyword != instruction || length > LongestText)
        {
            this.Close(writer);
            this.keyword = instruction;
        }

        this.parts.AddRange(added);
    }

    /// <summary>Takes a variable in. Docker expands a value with what the variables were before the instruction, so that one which refers
    /// to another of it begins the next one.</summary>
    /// <param name="part">The variable with its value.</param>
    /// <param name="refersTo">Whether the value refers to a variable.</param>
    public void AddVariable(LineWriter writer, string name, string part, Predicate<string> refersTo)
    {
        if (this.keyword == "ENV" && this.names.Exists(refersTo))
        {
            this.Close(writer);
            this.isNewParagraph = false;
        }

        this.Add(writer, "ENV", [part]);
        this.names.Add(name);
    }

    /// <summary>Takes a comment for the instruction that comes next.</summary>
    public void Comment(LineWriter writer, string line)
    {
        this.Close(writer);
        this.comments.Add(line);
    }

    /// <summary>Writes the blank line that a paragraph begins with, and the comments that it stands under.</summary>
    public void Begin(LineWriter writer)
    {
        this.Close(writer);
        writer.Line();
        this.WriteComments(writer);
    }

    /// <summary>Writes comments that no instruction follows.</summary>
    public void End(LineWriter writer)
    {
        this.Close(writer);
        if (this.comments.Count > 0)
        {
            this.Begin(writer);
        }
    }

    private void WriteComments(LineWriter writer)
    {
        this.comments.ForEach(line => writer.Line(line));
        this.comments.Clear();
    }

    /// <summary>Writes the instruction, if there is one.</summary>
    public void Close(LineWriter writer)
    {
        if (this.parts.Count == 0)
        {
            return;
        }

        string separator = this.keyword switch
        {
            "RUN" => " \\\n && ",
            "EXPOSE" => " ",
            _ => " \\\n    ",
        };
        if (this.isNewParagraph)
        {
            writer.Line();
            this.WriteComments(writer);
        }

        writer.Append(this.keyword).Append(" ").Line(string.Join(separator, this.parts));
        this.parts.Clear();
        this.names.Clear();
        this.keyword = "";
        this.isNewParagraph = true;
    }
}
