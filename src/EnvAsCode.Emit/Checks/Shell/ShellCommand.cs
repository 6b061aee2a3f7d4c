using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>A simple command of a shell script: a program with its arguments, between two operators.</summary>
internal sealed class ShellCommand
{
    private static readonly string[] Keywords = ["if", "then", "else", "elif", "while", "until", "do", "!", "{", "time"];
    private static readonly string[] Prefixes = ["sudo", "nohup", "env", "exec", "command", "nice", "eatmydata"];

    /// <summary>The words, from the program on: assignments, keywords and programs that run others are left out.</summary>
    public List<ShellWord> Words { get; } = [];

    /// <summary>What stood before the program: <c>DEBIAN_FRONTEND=noninteractive</c>, <c>sudo</c>, <c>nohup</c>.</summary>
    public List<ShellWord> Before { get; } = [];

    /// <summary>The redirections, in their order.</summary>
    public List<ShellRedirection> Redirections { get; } = [];

    /// <summary>The text that the command reads as its input, if that is a here-document; <see langword="null"/> otherwise.</summary>
    public TextRange? Input { get; set; }

    /// <summary>The operator before the command: <c>&amp;&amp;</c>, <c>||</c>, <c>;</c>, a line end, or nothing.</summary>
    public string Previous { get; init; } = "";

    /// <summary>The operator behind the command.</summary>
    public string Next { get; set; } = "";

    /// <summary>The program's name without its folder; empty if there is none.</summary>
    public string Program => this.Words.Count == 0 ? "" : this.Words[0].Value.Substring(this.Words[0].Value.LastIndexOf('/') + 1);

    /// <summary>The value of an argument, from 1; empty if there is none.</summary>
    public string Argument(int index) => index < this.Words.Count ? this.Words[index].Value : "";

    /// <summary>The arguments that are no options.</summary>
    public IEnumerable<ShellWord> Operands => this.Words.Skip(1).Where(word => !word.Text.StartsWith("-", StringComparison.Ordinal));

    /// <summary>Whether an argument is one of these options.</summary>
    /// <param name="letter">The short option's letter.</param>
    /// <param name="names">The long options, without <c>--</c>.</param>
    public bool Has(char letter, params string[] names) => this.Words.Skip(1).Any(word => word.IsOption(letter, names));

    /// <summary>Takes a word in.</summary>
    public void Add(ShellWord word)
    {
        bool isBefore = this.Words.Count == 0
            && (Array.IndexOf(Keywords, word.Text) >= 0
                || Array.IndexOf(Prefixes, word.Value) >= 0
                || IsAssignment(word.Text)
                || this.IsOptionOfPrefix(word));
        (isBefore ? this.Before : this.Words).Add(word);
    }

    // sudo -E -u alice conda …: the options of the program before, and the value of the one that has one.
    private bool IsOptionOfPrefix(ShellWord word)
    {
        string last = this.Before.Count == 0 ? "" : this.Before[this.Before.Count - 1].Text;
        bool followsPrefix = this.Before.Exists(before => Array.IndexOf(Prefixes, before.Value) >= 0);
        return followsPrefix && (word.Text.StartsWith("-", StringComparison.Ordinal) || last is "-u" or "-n" or "-g" or "--user");
    }

    private static bool IsAssignment(string text)
    {
        int sign = text.IndexOf('=');
        return sign > 0 && !char.IsDigit(text[0]) && text.Substring(0, sign).All(c => c == '_' || char.IsLetterOrDigit(c));
    }
}
