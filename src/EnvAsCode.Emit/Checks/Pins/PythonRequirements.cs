using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Pep440.Ranges;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>
/// Which Pythons some widely used packages run on. Only what is certain: a row says that <em>no</em> release in its range installs on a
/// Python outside. Sources: the packages' own <c>Requires-Python</c> metadata, and for TensorFlow and PyTorch, which publish no source
/// distribution, the Pythons that their releases have wheels for (TensorFlow's "Tested build configurations", PyTorch's "Release
/// Compatibility Matrix").
/// </summary>
internal static class PythonRequirements
{
    private const string Metadata = "its Requires-Python";

    private const string Wheels = "there are no wheels for others, and no source distribution";

    private static readonly Dictionary<string, Row[]> Rows = new(StringComparer.Ordinal)
    {
        ["numpy"] =
        [
            new(">=2.3", ">=3.11", Metadata), new(">=2.1", ">=3.10", Metadata), new(">=1.25", ">=3.9", Metadata),
            new(">=1.22", ">=3.8", Metadata), new(">=1.20", ">=3.7", Metadata), new(">=1.21.2,<1.22", "<3.11", Metadata),
        ],
        ["pandas"] =
        [
            new(">=3", ">=3.11", Metadata),
            new(">=2.1", ">=3.9", Metadata),
            new(">=1.4", ">=3.8", Metadata),
            new(">=1.2", ">=3.7.1", Metadata),
        ],
        ["scipy"] =
        [
            new(">=1.16", ">=3.11", Metadata), new(">=1.14", ">=3.10", Metadata), new(">=1.11", ">=3.9", Metadata),
            new(">=1.8", ">=3.8", Metadata), new(">=1.6", ">=3.7", Metadata), new(">=1.8,<1.9", "<3.11", Metadata),
            new(">=1.10,<1.11", "<3.12", Metadata), new(">=1.11,<1.11.4", "<3.13", Metadata),
        ],
        ["scikit-learn"] =
        [
            new(">=1.8", ">=3.11", Metadata),
            new(">=1.7", ">=3.10", Metadata),
            new(">=1.4", ">=3.9", Metadata),
            new(">=1.1", ">=3.8", Metadata),
            new(">=1.0", ">=3.7", Metadata),
        ],
        ["matplotlib"] =
        [
            new(">=3.10", ">=3.10", Metadata),
            new(">=3.8", ">=3.9", Metadata),
            new(">=3.6", ">=3.8", Metadata),
            new(">=3.4", ">=3.7", Metadata)
        ],
        ["tensorflow"] =
        [
            new(">=2.16", ">=3.9", Wheels), new(">=2.12", ">=3.8", Wheels), new(">=2.7", ">=3.7", Wheels),
            new("<2.2", "<3.8", Wheels), new("<2.5", "<3.9", Wheels), new("<2.8", "<3.10", Wheels), new("<2.12", "<3.11", Wheels),
            new("<2.16", "<3.12", Wheels), new("<2.20", "<3.13", Wheels),
        ],
        ["torch"] =
        [
            new(">=2.9", ">=3.10", Wheels), new(">=2.5", ">=3.9", Wheels), new(">=2.0", ">=3.8", Wheels),
            new("<1.7.1", "<3.9", Wheels), new("<1.13", "<3.11", Wheels), new("<2.2", "<3.12", Wheels), new("<2.5", "<3.13", Wheels),
        ],
    };

    /// <summary>
    /// The requirement of a package that a Python does not fulfil, whichever version is chosen; <see langword="null"/> if there is none, or
    /// none is known.
    /// </summary>
    public static Row? Find(PinnedPackage pin, Pep440Version python)
    {
        // conda builds packages for Pythons of its own choice: what metadata asks for holds there too, which wheels exist does not.
        return VersionsOf(pin) is { } versions ? Find(pin.Project, versions, pin.IsConda, python) : null;
    }

    /// <summary>
    /// The requirement of a package that a Python does not fulfil; <see langword="null"/> if there is none, or none is known.
    /// </summary>
    /// <param name="project">The project's name in its normal form.</param>
    /// <param name="versions">What is asked for.</param>
    /// <param name="isConda">Whether conda installs it.</param>
    public static Row? Find(string project, VersionRanges versions, bool isConda, Pep440Version python)
    {
        VersionRanges series = SeriesOf(python);
        return Rows.TryGetValue(project, out Row[]? rows)
            ? Array.Find(rows, row => (!isConda || row.Reason == Metadata)
                && VersionSets.IsIn(versions, row.Versions.Ranges)
                && row.Pythons.Ranges.IsDisjointFrom(series))
            : null;
    }

    /// <summary>
    /// The versions that a package may turn out to be; <see langword="null"/> for any, and for a conda spec that PEP 440 has no words for.
    /// </summary>
    public static VersionRanges? VersionsOf(PinnedPackage pin)
    {
        if (pin.Specifiers is not null)
        {
            return pin.Specifiers.Specifiers.Count == 0 ? null : pin.Specifiers.Ranges;
        }

        // Released versions of these packages read alike in conda and PEP 440; a spec that is written otherwise is left alone.
        return pin.Version is { } text && VersionSpecifierSet.TryParsePin(text.TrimStart('='), out VersionSpecifierSet? set, out _)
            ? set.Ranges
            : null;
    }

    // "3.11" stands for every 3.11 release.
    private static VersionRanges SeriesOf(Pep440Version python) =>
        VersionSpecifierSet.Parse(python.Release.Length > 2 ? "==" + python : "==" + python + ".*").Ranges;

    /// <summary>Versions of a package, and the Pythons that they run on.</summary>
    internal sealed class Row(string versions, string python, string reason)
    {
        /// <summary>The versions.</summary>
        public VersionSpecifierSet Versions { get; } = VersionSpecifierSet.Parse(versions);

        /// <summary>The Pythons.</summary>
        public VersionSpecifierSet Pythons { get; } = VersionSpecifierSet.Parse(python);

        /// <summary>The Pythons as text.</summary>
        public string Python => python;

        /// <summary>Why.</summary>
        public string Reason => reason;
    }
}
