using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CsCheck;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

/// <summary>
/// MatchSpecs in all their forms, asked of rattler's solver: a channel on loopback has one package, and the spec matches it if there is a
/// solution.
/// </summary>
public class MatchSpecWitnessTests
{
    private static readonly Gen<(string Version, string Build, int Number)> Record = Gen.Select(
        Gen.OneOfConst("1.8", "1.8.0", "1.8.1", "1.9", "2.0", "2.0.1", "1!1.8"),
        Gen.OneOfConst("py38_0", "py38_1", "py311_0", "cuda_1"),
        Gen.OneOfConst(0, 1, 3));

    private static readonly Gen<string> Bare = Gen.OneOfConst("1.8", "1.8.1", "1.8.0", "2.0", "1.8.*", "1.*");

    private static readonly Gen<string> Version = Gen.OneOf(
        Bare,
        Bare.Select(version => "==" + version.Replace(".*", "", StringComparison.Ordinal)),
        Gen.OneOfConst(
            ">=1.8", ">=1.8,<2", "<1.9", "!=1.8.1", "1.8|2.0", ">1.8,!=1.9|<1", "*", "~=1.8.0", "=1.8", "=1.8.*", "(1.8.*|>=2),<2.0.1"));

    private static readonly Gen<string> Build = Gen.OneOfConst("py38_0", "py38*", "*_1", "cuda*", "*");

    /// <summary>name; name version; name version build; name=version; name=version=build; brackets; brackets over positions.</summary>
    private static readonly Gen<string> Spec = Gen.Select(
        Version, Bare, Build, Gen.OneOfConst("0", ">=1", "==3", "<3", "!=1"), Gen.Int[0, 9],
        (version, bare, build, number, form) => form switch
        {
            0 => "numpy",
            1 => "numpy " + version,
            2 => "numpy " + version + " " + build,
            3 => "numpy=" + bare,
            4 => "numpy=" + bare + "=" + build,
            5 => "numpy==" + bare.Replace(".*", "", StringComparison.Ordinal),
            6 => "numpy[version='" + version + "']",
            7 => "numpy[version='" + version + "', build='" + build + "']",
            8 => "numpy " + bare + "[build_number='" + number + "']",
            _ => "numpy >=1.8[version='" + version + "']",
        });

    [WitnessFact("node", NodePackage = Rattler.Package)]
    public void A_spec_matches_what_rattlers_solver_finds_for_it() => Gen.Select(Spec, Record).Array[400].SampleRepeatably(
        pairs =>
        {
            (string Spec, (string Version, string Build, int Number) Record)[] asked = [.. pairs.Select(pair => (pair.Item1, pair.Item2))];
            List<JsonElement> answers = Rattler.Ask(asked.Select(pair => new object[]
            {
                "solves",
                pair.Spec,
                new { name = "numpy", version = pair.Record.Version, build = pair.Record.Build, build_number = pair.Record.Number },
            }));
            string[] wrong =
            [
                .. asked.Zip(answers)
                    .Where(pair => Matches(pair.First.Spec, pair.First.Record) != pair.Second.GetBoolean())
                    .Select(pair => pair.First + ": ours " + Matches(pair.First.Spec, pair.First.Record) + ", rattler's " + pair.Second),
            ];

            Assert.True(wrong.Length == 0, string.Join('\n', wrong.Distinct().Take(30)));
            Assert.Contains(answers, answer => answer.GetBoolean());
        },
        iter: 1);

    [WitnessFact("node", NodePackage = Rattler.Package)]
    public void A_version_starts_with_what_rattler_says() => Gen.Select(
        Gen.OneOfConst("1", "1.2", "1.2.3", "1.20", "1!1.2", "2013", "1.2.0", "0.1"),
        Gen.OneOfConst("1", "1.2", "1.20", "1!1", "2", "1.2.3", "0")).Array[300].SampleRepeatably(
        pairs =>
        {
            List<JsonElement> answers = Rattler.Ask(pairs.Select(pair => new object[] { "starts", pair.Item1, pair.Item2 }));
            Assert.All(pairs.Zip(answers), pair => Assert.True(
                CondaVersion.Parse(pair.First.Item1).StartsWith(CondaVersion.Parse(pair.First.Item2)) == pair.Second.GetBoolean(),
                pair.ToString()));
        },
        iter: 1);

    private static bool Matches(string spec, (string Version, string Build, int Number) record) =>
        MatchSpec.TryParse(spec, out MatchSpec? parsed)
        && parsed.Matches(new CondaPackageRecord("numpy", record.Version, record.Build, (ulong)record.Number));
}
