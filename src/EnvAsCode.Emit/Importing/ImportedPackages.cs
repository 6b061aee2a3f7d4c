using System.Collections.Generic;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Importing;

/// <summary>What a file holds, as words of the vocabulary, each with its place in the file.</summary>
internal sealed class ImportedPackages
{
    /// <summary>The packages in order.</summary>
    public List<(Package Package, TextRange Place)> Packages { get; } = [];

    /// <summary>The channels in order.</summary>
    public List<(Channel Channel, TextRange Place)> Channels { get; } = [];

    /// <summary>The environment variables in order.</summary>
    public List<(EnvironmentVariable Variable, TextRange Place)> Variables { get; } = [];

    /// <summary>The Python version.</summary>
    public string? Python { get; set; }

    /// <summary>Where the Python version stands.</summary>
    public TextRange PythonPlace { get; set; }

    /// <summary>Where pip looks for packages.</summary>
    public PipOptions? PipOptions { get; set; }

    /// <summary>What does not come into the declaration.</summary>
    public List<ImportProblem> Problems { get; } = [];

    /// <summary>Notes something that cannot be taken into a declaration.</summary>
    /// <param name="start">Where it begins in the file.</param>
    /// <param name="problem">What is wrong, and what to do.</param>
    public void Refuse(int start, string text, string problem) =>
        this.Problems.Add(new ImportProblem(Rules.ImportedFile, new TextRange(start, text.Length), text, problem));

    /// <summary>Notes something that is left out, as a tool may (EAC2060).</summary>
    /// <param name="start">Where it begins in the file.</param>
    /// <param name="problem">Why it is left out, and what to do if it is needed.</param>
    public void Ignore(int start, string text, string problem) =>
        this.Problems.Add(new ImportProblem(Rules.ImportedPartIgnored, new TextRange(start, text.Length), text, problem));

    /// <summary>Takes in what another file holds, but for its packages; what contradicts is refused.</summary>
    public void Add(ImportedPackages other)
    {
        foreach ((Channel channel, TextRange place) in other.Channels)
        {
            if (!this.Channels.Exists(known => known.Channel == channel))
            {
                this.Channels.Add((channel, place));
            }
        }

        foreach ((EnvironmentVariable variable, TextRange place) in other.Variables)
        {
            if (!this.Variables.Exists(known => known.Variable.Name == variable.Name))
            {
                this.Variables.Add((variable, place));
            }
            else if (!this.Variables.Exists(known => known.Variable == variable))
            {
                other.Refuse(place.Start, variable.Name, "another imported file gives it another value");
            }
        }

        if (other.Python is not null && this.Python is not null && this.Python != other.Python)
        {
            other.Problems.Add(new ImportProblem(
                Rules.ImportedFile, other.PythonPlace, "python", "another imported file has Python " + this.Python));
        }

        this.Python ??= other.Python;
        if (other.PipOptions?.IndexUrl is { } index && this.PipOptions?.IndexUrl is { } known && known != index)
        {
            other.Refuse(0, "", "another imported file has the index '" + known + "', and pip has one; the others are extra indexes");
        }

        this.PipOptions = this.PipOptions is null || other.PipOptions is null ? this.PipOptions ?? other.PipOptions : this.PipOptions with
        {
            IndexUrl = this.PipOptions.IndexUrl ?? other.PipOptions.IndexUrl,
            ExtraIndexUrls = Union(this.PipOptions.ExtraIndexUrls, other.PipOptions.ExtraIndexUrls),
            TrustedHosts = Union(this.PipOptions.TrustedHosts, other.PipOptions.TrustedHosts),
            FindLinks = Union(this.PipOptions.FindLinks, other.PipOptions.FindLinks),
        };
    }

    private static EquatableArray<string> Union(EquatableArray<string> first, EquatableArray<string> second)
    {
        List<string> all = [.. first];
        foreach (string text in second)
        {
            if (!all.Contains(text))
            {
                all.Add(text);
            }
        }

        return all.ToEquatableArray();
    }
}
