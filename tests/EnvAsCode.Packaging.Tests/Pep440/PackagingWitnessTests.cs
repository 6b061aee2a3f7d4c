using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CsCheck;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

/// <summary>The same questions to us and to PyPA's packaging.</summary>
public class PackagingWitnessTests
{
    private const int Cases = 3000;

    [PackagingFact]
    public void Versions_are_read_and_written_alike() => PackagingTexts.Version.Array[Cases].SampleRepeatably(
        texts => Compare(
            texts, text => ["version", text], text => Pep440Version.TryParse(text, out Pep440Version? version) ? version.ToString() : null),
        iter: 1);

    [PackagingFact]
    public void Canonical_texts_are_alike() => PackagingTexts.PlainVersion.Array[Cases].SampleRepeatably(
        texts => Compare(texts, text => ["canonical", text], text => Pep440Version.Parse(text).CanonicalText),
        iter: 1);

    [PackagingFact]
    public void Versions_are_ordered_alike() =>
        Gen.Select(PackagingTexts.PlainVersion, PackagingTexts.PlainVersion).Array[Cases].SampleRepeatably(
            pairs => Compare(
                pairs,
                pair => ["compare", pair.Item1, pair.Item2],
                pair => Math.Sign(Pep440Version.Parse(pair.Item1).CompareTo(Pep440Version.Parse(pair.Item2)))),
            iter: 1);

    [PackagingFact]
    public void Specifiers_are_read_alike() => PackagingTexts.Clauses.Array[Cases].SampleRepeatably(
        texts => Compare(
            texts.Where(text => !text.Contains("===", StringComparison.Ordinal)
                && !text.Contains(".post0.*", StringComparison.Ordinal)
                && !text.Contains(".post1.*", StringComparison.Ordinal)),
            text => ["specifier", text],
            text => VersionSpecifierSet.TryParse(text, out VersionSpecifierSet? set) ? set.ToString() : null),
        iter: 1);

    [PackagingFact]
    public void Specifiers_match_alike() =>
        Gen.Select(PackagingTexts.Clauses, PackagingTexts.PlainVersion).Array[Cases * 2].SampleRepeatably(
            pairs => Compare(
                pairs.Where(pair =>
                    VersionSpecifierSet.TryParse(pair.Item1, out _) && !PackagingDifferences.InMatching(pair.Item1, pair.Item2)),
                pair => ["contains", pair.Item1, pair.Item2],
                pair => VersionSpecifierSet.Parse(pair.Item1).Contains(pair.Item2)),
            iter: 1);

    [PackagingFact]
    public void Names_are_normalized_alike() => Gen.String[Gen.Char["abzAZ09-_."], 0, 8].Array[Cases].SampleRepeatably(
        texts => Compare(texts, text => ["name", text], PackageName.Normalize),
        iter: 1);

    /// <summary>Asks both sides and compares what they say as JSON.</summary>
    internal static void Compare<T>(IEnumerable<T> cases, Func<T, object[]> question, Func<T, object?> answer)
    {
        T[] all = [.. cases];
        List<JsonElement> expected = PythonPackaging.Ask(all.Select(question));
        List<string> wrong = [];
        for (int i = 0; i < all.Length; i++)
        {
            string ours = JsonSerializer.Serialize(answer(all[i]));
            string theirs = JsonSerializer.Serialize(expected[i]);
            if (ours != theirs)
            {
                wrong.Add(JsonSerializer.Serialize(question(all[i])) + ": ours " + ours + ", packaging's " + theirs);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct().Take(20)));
    }
}
