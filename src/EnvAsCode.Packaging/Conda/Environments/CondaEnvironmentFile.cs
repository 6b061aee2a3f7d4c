using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.RequirementsFiles;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.Environments;

/// <summary>
/// What an <c>environment.yml</c> says, as data (CEP 24). Reading YAML is for the caller: this assembly is loaded into compilers and so has
/// no dependency, and YAML is no format to read with a parser of one's own.
/// </summary>
public sealed record CondaEnvironmentFile
{
    /// <summary>The environment's name; <see langword="null"/> if the file gives none.</summary>
    public string? Name { get; init; }

    /// <summary>The channels in order, <c>nodefaults</c> among them if given.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>The conda packages under <c>dependencies</c>, each a MatchSpec.</summary>
    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>
    /// The entries under <c>pip</c> in the dependencies, each a line of a requirements file; <see langword="null"/> if there is no such
    /// list.
    /// </summary>
    public IReadOnlyList<string>? PipDependencies { get; init; }

    /// <summary>Everything that is wrong, in the order of the file.</summary>
    public IEnumerable<CondaEnvironmentFinding> Check()
    {
        if (this.Name is not null && FindWrongInName(this.Name) is ParseError nameError)
        {
            yield return new CondaEnvironmentFinding("name", nameError);
        }

        bool hasPip = false;
        for (int i = 0; i < this.Dependencies.Count; i++)
        {
            if (!MatchSpec.TryParse(this.Dependencies[i], out MatchSpec? spec, out ParseError? error))
            {
                yield return new CondaEnvironmentFinding($"dependencies[{i}]", error);
            }
            else if (!spec.HasExactName)
            {
                yield return new CondaEnvironmentFinding(
                    $"dependencies[{i}]", new ParseError(ParseErrorCode.CondaEnvironmentPattern, spec.NameSpan, spec.Name));
            }

            hasPip |= spec?.Name == "pip";
        }

        if (this.PipDependencies is not null && !hasPip)
        {
            yield return new CondaEnvironmentFinding("dependencies", new ParseError(ParseErrorCode.CondaEnvironmentWithoutPip, default));
        }

        for (int i = 0; i < (this.PipDependencies?.Count ?? 0); i++)
        {
            foreach (RequirementsLine line in RequirementsFile.Parse(this.PipDependencies![i]).Lines)
            {
                if (line.Error is not null)
                {
                    yield return new CondaEnvironmentFinding($"dependencies.pip[{i}]", line.Error);
                }
            }
        }
    }

    // CEP 24: the name becomes a folder's, and conda splits prompts and specs at the others.
    private static ParseError? FindWrongInName(string name)
    {
        int wrong = name.Length == 0 ? 0 : name.IndexOfAny(['/', ' ', ':', '#']);
        return wrong < 0 ? null : new ParseError(
            ParseErrorCode.CondaEnvironmentName, new TextSpan(wrong, Math.Min(1, name.Length)), name);
    }
}
