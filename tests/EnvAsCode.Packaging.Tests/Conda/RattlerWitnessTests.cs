using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CsCheck;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

/// <summary>The same questions about conda versions to us and to rattler, with random texts.</summary>
public class RattlerWitnessTests
{
    private static readonly Gen<string> Version = Gen.Select(
        Gen.OneOfConst("", "", "", "1!", "0!"),
        Gen.OneOfConst("0", "1", "1.0", "1.1", "1.0.0", "1.2.3", "2", "2013a", "1.0.1", "01.2"),
        Gen.OneOfConst("", "", "", "a1", "rc1", ".dev1", "dev1", "post1", ".post1", "l", ".a.b", "_5", "_rc.1", "-7", ".RC"),
        Gen.OneOfConst("", "", "", "", "+a", "+1", "+1.2a"),
        (epoch, release, suffix, local) => epoch + release + suffix + local);

    private static readonly Gen<string> Spec = Gen.Select(
        Gen.OneOfConst("==", "!=", "<", "<=", ">", ">=", "", "=", "~="),
        Gen.OneOfConst("1", "1.0", "1.1", "1.0.1", "2", "1.2.3", "1!1.0", "1.0a1", "2013a", "1.0.post1"),
        Gen.OneOfConst("", "", "", ".*"),
        (operatorText, version, end) => operatorText + version + end).Array[1, 3]
            .Select(clauses => string.Join(clauses.Length % 2 == 0 ? ',' : '|', clauses));

    [WitnessFact("node", NodePackage = Rattler.Package)]
    public void Versions_are_ordered_alike() => Gen.Select(Version, Version).Array[3000].SampleRepeatably(
        pairs => Compare(pairs, pair => ["compare", pair.Item1, pair.Item2], pair => Order(pair.Item1, pair.Item2)),
        iter: 1);

    [WitnessFact("node", NodePackage = Rattler.Package)]
    public void Version_specs_match_alike() => Gen.Select(Spec, Version).Array[4000].SampleRepeatably(
        pairs => Compare(
            pairs.Where(pair => !Differs(pair.Item1, pair.Item2)),
            pair => ["matches", pair.Item1, pair.Item2],
            pair => CondaVersionSpec.TryParse(pair.Item1, out CondaVersionSpec? spec)
                && CondaVersion.TryParse(pair.Item2, out CondaVersion? version)
                ? spec.Matches(version)
                : null),
        iter: 1);

    [WitnessFact("node", NodePackage = Rattler.Package)]
    public void A_glued_star_and_a_letter_after_a_number_are_read_as_conda_reads_them()
    {
        Assert.False(Rattler.Ask([["matches", "1.0.2*", "1.0.2l"]])[0].GetBoolean());
        Assert.True(CondaVersionSpec.Parse("1.0.2*").Matches("1.0.2l"));
    }

    private static int? Order(string left, string right) =>
        CondaVersion.TryParse(left, out CondaVersion? leftVersion) && CondaVersion.TryParse(right, out CondaVersion? rightVersion)
            ? Math.Sign(leftVersion.CompareTo(rightVersion))
            : null;

    // Where rattler and conda are known to differ (docs/packaging/conda.md): a series of which the last part goes on with letters, "~=" of
    // a single part, ">1.0.*", which rattler takes for ">=1.0", and local parts, which it leaves out of account in a series.
    private static bool Differs(string spec, string version)
    {
        bool hasSeries = spec.Contains(".*", StringComparison.Ordinal) || spec.Contains("~=", StringComparison.Ordinal)
            || spec.Split(',', '|').Any(clause => clause.StartsWith('=') && !clause.StartsWith("==", StringComparison.Ordinal));
        bool hasLetters = version.Any(char.IsAsciiLetter)
            || version.Contains('+', StringComparison.Ordinal)
            || version.Contains('_', StringComparison.Ordinal);
        bool isAboveSeries = spec.Split(',', '|').Any(clause =>
            clause.StartsWith('>')
            && !clause.StartsWith(">=", StringComparison.Ordinal)
            && clause.EndsWith(".*", StringComparison.Ordinal));
        return isAboveSeries || (hasSeries && (hasLetters || spec.Any(char.IsAsciiLetter)))
            || spec.Contains("~=1|", StringComparison.Ordinal) || spec.Contains("~=1,", StringComparison.Ordinal) || spec.EndsWith(
                "~=1", StringComparison.Ordinal)
            || spec.Contains("~=2", StringComparison.Ordinal)
                || (spec.Contains("~=", StringComparison.Ordinal) && spec.Contains(".*", StringComparison.Ordinal));
    }

    private static void Compare<T>(IEnumerable<T> cases, Func<T, object[]> question, Func<T, object?> answer)
    {
        T[] all = [.. cases];
        List<JsonElement> expected = Rattler.Ask(all.Select(question));
        List<string> wrong = [.. Enumerable.Range(0, all.Length)
            .Select(i => (
                Question: JsonSerializer.Serialize(question(all[i])),
                Ours: JsonSerializer.Serialize(answer(all[i])),
                Theirs: expected[i].ToString()))
            .Where(triple =>
                !string.Equals(triple.Ours, triple.Theirs.Length == 0 ? "null" : triple.Theirs, StringComparison.OrdinalIgnoreCase))
            .Select(triple => triple.Question + ": ours " + triple.Ours + ", rattler's " + triple.Theirs)];
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct().Take(20)));
    }
}
