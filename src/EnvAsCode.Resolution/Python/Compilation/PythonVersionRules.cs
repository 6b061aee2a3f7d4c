using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Pep440.Ranges;

namespace EnvAsCode.Resolution.Python.Compilation;

/// <summary>
/// Which specifiers a version of Python satisfies. If only the first two numbers are known, all that some release of that series satisfies:
/// what is said to be wrong must be wrong. Upper bounds count, as pip has it: it refuses at installation what breaks them.
/// </summary>
internal sealed class PythonVersionRules(Pep440Version version)
{
    private readonly Dictionary<string, bool> answers = new(StringComparer.Ordinal);
    private readonly VersionRanges? series = version.Release.Length < 3 ? VersionSpecifier.Parse($"=={version}.*").Ranges : null;
    private readonly SortedSet<string> invalid = new(StringComparer.Ordinal);

    /// <summary>The specifiers that were none.</summary>
    public IEnumerable<string> Invalid => this.invalid;

    public bool Allows(string? requiresPython)
    {
        if (string.IsNullOrWhiteSpace(requiresPython))
        {
            return true;
        }

        if (!this.answers.TryGetValue(requiresPython!, out bool answer))
        {
            if (!VersionSpecifierSet.TryParse(requiresPython, out VersionSpecifierSet? specifiers))
            {
                this.invalid.Add(requiresPython!);
                answer = true;
            }
            else
            {
                answer = this.series is null ? specifiers.Contains(version) : !this.series.IsDisjointFrom(specifiers.Ranges);
            }

            this.answers.Add(requiresPython!, answer);
        }

        return answer;
    }
}
