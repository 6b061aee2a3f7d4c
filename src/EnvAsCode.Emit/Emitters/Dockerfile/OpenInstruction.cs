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

    /// <summary>What is written: all but the instruction itself.</summary>
    public LineWriter Written { get; } = new();

    /// <summary>Takes parts in, or begins a new instruction with them.</summary>
    public void Add(string instruction, IEnumerable<string> more)
    {
        List<string> added = [.. more];
        int length = this.parts.Sum(part => part.Length) + added.Sum(part => part.Length);
        if (this.keyword != instruction || length > LongestText)
        {
            this.Close();
            this.keyword = instruction;
        }

        this.parts.AddRange(added);
    }

    /// <summary>
    /// Takes a variable in. Docker expands a value with what the variables were before the instruction, so that one which refers to another
    /// of it begins the next one.
    /// </summary>
    /// <param name="value">Its value, as the instruction has it.</param>
    /// <param name="refersTo">Whether the value refers to a variable; to none if <see langword="null"/>.</param>
    public void AddVariable(string name, string value, Predicate<string>? refersTo)
    {
        if (this.keyword == "ENV" && refersTo is not null && this.names.Exists(refersTo))
        {
            this.Close();
            this.isNewParagraph = false;
        }

        this.Add("ENV", [name + "=" + value]);
        this.names.Add(name);
    }

    /// <summary>Takes a comment for the instruction that comes next.</summary>
    public void Comment(string line)
    {
        this.Close();
        this.comments.Add(line);
    }

    /// <summary>Writes the blank line that a paragraph begins with, and the comments that it stands under.</summary>
    public void Begin()
    {
        this.Close();
        this.Written.Line();
        this.WriteComments();
    }

    /// <summary>Writes comments that no instruction follows.</summary>
    public void End()
    {
        this.Close();
        if (this.comments.Count > 0)
        {
            this.Begin();
        }
    }

    private void WriteComments()
    {
        this.comments.ForEach(line => this.Written.Line(line));
        this.comments.Clear();
    }

    /// <summary>Writes the instruction, if there is one.</summary>
    public void Close()
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
            this.Written.Line();
            this.WriteComments();
        }

        this.Written.Append(this.keyword).Append(" ").Line(string.Join(separator, this.parts));
        this.parts.Clear();
        this.names.Clear();
        this.keyword = "";
        this.isNewParagraph = true;
    }
}
