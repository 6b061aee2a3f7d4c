using System.Collections.Generic;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Importing;

/// <summary>What a file holds, as words of the vocabulary, each with its place in the file.</summary>
internal sealed class ImportedPackages
{
    /// <summary>The packages in order.</summary>
    public List<(Package Package, TextRange Place)> Packages { get; } = [];

    /// <summary>The channels in order.</summary>
    public List<Channel> Channels { get; } = [];

    /// <summary>The Python version.</summary>
    public string? Python { get; set; }

    /// <summary>Where pip looks for packages.</summary>
    public PipOptions? PipOptions { get; set; }

    /// <summary>What cannot be taken into a declaration: the place, its text, and what to do.</summary>
    public List<(TextRange Place, string Text, string Problem)> Problems { get; } = [];

    /// <summary>Notes something that cannot be taken into a declaration.</summary>
    /// <param name="start">Where it begins in the file.</param>
    /// <param name="problem">What is wrong, and what to do.</param>
    public void Refuse(int start, string text, string problem) => this.Problems.Add((new TextRange(start, text.Length), text, problem));
}
