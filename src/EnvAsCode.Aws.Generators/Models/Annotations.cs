using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace EnvAsCode.Aws.Generators.Models;

/// <summary>
/// What this project says of a model: which operations its client has, and the words that document them. A statement is
/// <c>subject: words</c>. The subject is <c>Operation()</c>, a shape, <c>Shape.Member</c>, or <c>.Member</c> for every shape that has
/// nothing of its own; a mark may stand before it.
/// </summary>
internal sealed class Annotations
{
    private static readonly string[] Settings = ["service", "botocore", "studio"];
    private static readonly string[] Marks = ["extensible", "open", "sensitive", "error", "omit", "milliseconds", "add"];
    private static readonly string[] MarksWithoutWords = ["omit", "milliseconds"];

    private readonly Dictionary<string, string> words = [];
    private readonly HashSet<string> used = [];

    /// <summary>The settings of the file, as <c>service</c>.</summary>
    public Dictionary<string, string> Facts { get; } = [];

    /// <summary>The operations of the client.</summary>
    public HashSet<string> Operations { get; } = [];

    /// <summary>Structures that keep members which have no words: they are read, changed in one place and sent back.</summary>
    public HashSet<string> Extensible { get; } = [];

    /// <summary>Enumerations without constants.</summary>
    public HashSet<string> Open { get; } = [];

    /// <summary>Members that are left out on purpose, as <c>Shape.Member</c> or <c>.Member</c>.</summary>
    public HashSet<string> Omitted { get; } = [];

    /// <summary>Members that must not be shown, though the model does not say so, as <c>Shape.Member</c>.</summary>
    public HashSet<string> Sensitive { get; } = [];

    /// <summary>Whole numbers that are times: milliseconds since 1970.</summary>
    public HashSet<string> Milliseconds { get; } = [];

    /// <summary>Errors that the service answers with and the model does not declare.</summary>
    public HashSet<string> Errors { get; } = [];

    /// <summary>Subjects with words that nothing has asked for.</summary>
    public IEnumerable<string> Unused =>
        this.words.Keys.Where(subject => !this.used.Contains(subject)).OrderBy(subject => subject, StringComparer.Ordinal);

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">A statement is none, or a subject is there twice.</exception>
    public static Annotations Read(string text)
    {
        Annotations annotations = new();
        foreach (string statement in Statements.Of(text))
        {
            annotations.Add(statement);
        }

        return annotations;
    }

    /// <summary>The words about a subject; <see langword="null"/> if there are none.</summary>
    public string? Words(string subject)
    {
        this.used.Add(subject);
        return this.words.TryGetValue(subject, out string? text) ? text : null;
    }

    /// <summary>The words about a member or a value: its own, or those that hold in every shape.</summary>
    public string? Words(string shape, string member) => this.words.ContainsKey($"{shape}.{member}")
        ? this.Words($"{shape}.{member}")
        : this.Words("." + member);

    /// <summary>Whether a member is left out on purpose.</summary>
    public bool IsOmitted(string shape, string member) => this.Omitted.Contains($"{shape}.{member}") || this.Omitted.Contains("." + member);

    private void Add(string statement)
    {
        int colon = statement.IndexOf(": ", StringComparison.Ordinal);
        string[] head = (colon < 0 ? statement : statement.Substring(0, colon)).Split(' ');
        string mark = head.Length == 2 ? head[0] : "";
        string subject = head[head.Length - 1];
        if (head.Length > 2 || (mark.Length > 0 && !Marks.Contains(mark)) || (colon < 0) != MarksWithoutWords.Contains(mark))
        {
            throw new InvalidDataException($"\"{statement}\" is no annotation.");
        }

        string text = colon < 0 ? "" : statement.Substring(colon + 2);
        if (Settings.Contains(subject))
        {
            this.Facts[subject] = text;
        }
        else if (mark is "omit" or "milliseconds")
        {
            (mark == "omit" ? this.Omitted : this.Milliseconds).Add(subject);
        }
        else if (mark != "add")
        {
            this.Add(mark, subject, text);
        }
    }

    private void Add(string mark, string subject, string text)
    {
        if (this.words.ContainsKey(subject))
        {
            throw new InvalidDataException($"{subject} has words twice.");
        }

        this.words.Add(subject, text);
        if (subject.EndsWith("()", StringComparison.Ordinal))
        {
            this.Operations.Add(subject.Substring(0, subject.Length - 2));
        }

        switch (mark)
        {
            case "extensible":
                this.Extensible.Add(subject);
                break;
            case "open":
                this.Open.Add(subject);
                break;
            case "sensitive":
                this.Sensitive.Add(subject);
                break;
            case "error":
                this.Errors.Add(subject);
                break;
        }
    }
}
