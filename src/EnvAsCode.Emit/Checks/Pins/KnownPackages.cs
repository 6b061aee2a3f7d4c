using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>
/// The names of widely used packages, and which of them a mistyped name is likely to mean. All names are in their normal form (PEP 503).
/// </summary>
internal sealed class KnownPackages
{
    // Beyond these a name is too rare, or too short, for the one beside it to be a likely mistake: see docs/diagnostics/EAC2018.md for the
    // figures.
    private const int TargetCount = 2_000;
    private const int ShortestTarget = 5;

    private static readonly Lazy<KnownPackages> OfPip = new(PyPI);
    private static readonly Lazy<KnownPackages> OfConda = new(Conda);

    private readonly Func<string, bool> isKnown;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> neighbours = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> folded = new(StringComparer.Ordinal);

    private KnownPackages(IEnumerable<string> targets, IEnumerable<string> known, Func<string, bool> isKnown)
    {
        this.isKnown = isKnown;
        this.known.UnionWith(known);
        foreach (string target in targets)
        {
            if (target.Length >= ShortestTarget)
            {
                this.AddTarget(target);
            }
        }
    }

    /// <summary>The projects of PyPI, read at the first use.</summary>
    public static KnownPackages Pip => OfPip.Value;

    /// <summary>The packages of conda-forge, read at the first use; those that SageMaker Distribution holds are widely used.</summary>
    public static KnownPackages CondaForge => OfConda.Value;

    /// <summary>Whether a name is a known package's.</summary>
    public bool Contains(string name) => this.known.Contains(name) || this.isKnown(name);

    /// <summary>
    /// The widely used package that an unknown name is a keystroke away from, or looks like; <see langword="null"/> if there is none.
    /// </summary>
    public string? Resembled(string name)
    {
        if (this.Contains(name))
        {
            return null;
        }

        if (this.folded.TryGetValue(Fold(name), out string? alike) && alike != name)
        {
            return alike;
        }

        return Among(this.Near(name), name) ?? this.NearShorter(name);
    }

    private static KnownPackages PyPI()
    {
        List<string> names = NameList.Read("pypi-names.txt");
        return new KnownPackages(
            names.Take(TargetCount).Where(name => MistakenNames.OfPip(name, out _) is null),
            [.. names, .. CondaPipNames.CondaNames],
            _ => false);
    }

    private static KnownPackages Conda()
    {
        IEnumerable<string> widely = NameList.Read("pypi-names.txt").Take(TargetCount).Where(State.Facts.CondaForge.Has);
        return new KnownPackages(
            [.. SageMakerDistributionReleases.Instance.Names, .. widely], CondaPipNames.CondaNames, State.Facts.CondaForge.Has);
    }

    private string? NearShorter(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (Among(this.Near(name.Remove(i, 1)), name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private List<string>? Near(string key) => this.neighbours.TryGetValue(key, out List<string>? names) ? names : null;

    private static string? Among(List<string>? candidates, string name) =>
        candidates?.Find(candidate => EditDistance.IsOneKeystroke(candidate, name));

    // Two names that are one keystroke apart share a text that is either of them, or either without a character.
    private void AddTarget(string name)
    {
        this.Add(name, name);
        for (int i = 0; i < name.Length; i++)
        {
            this.Add(name.Remove(i, 1), name);
        }

        string key = Fold(name);
        if (!this.folded.ContainsKey(key))
        {
            this.folded.Add(key, name);
        }
    }

    private void Add(string key, string name)
    {
        if (!this.neighbours.TryGetValue(key, out List<string>? names))
        {
            this.neighbours.Add(key, [name]);
        }
        else if (!names.Contains(name))
        {
            names.Add(name);
        }
    }

    /// <summary>A name as the eye reads it: without separators, and with one letter for those that look alike.</summary>
    private static string Fold(string name) =>
        name.Replace("-", "").Replace("_", "").Replace("rn", "m").Replace("vv", "w").Replace('0', 'o').Replace('1', 'l');
}
