using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CsCheck;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Resolution.Python;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Resolution.Tests.Python;

public class PythonResolverTests
{
    private static readonly string[] Names = ["a", "b", "c"];

    private static readonly Gen<string> Requirement =
        from name in Gen.OneOfConst(Names)
        from extra in Gen.OneOfConst("", "", "[x]")
        from bound in Gen.OneOfConst("", ">=2", "<2", "==3", "!=2")
        select name + extra + bound;

    private static readonly Gen<Release[]> Releases =
        (from name in Gen.OneOfConst(Names)
         from version in Gen.Int[1, 3]
         from requires in Requirement.Array[0, 2]
         from extraRequires in Requirement.Array[0, 1]
         from kind in Gen.Int[0, 7]
         select new Release(name, version, requires, extraRequires, IsYanked: kind == 0, NeedsNewPython: kind == 1)).Array[1, 9];

    [Fact]
    public void It_finds_a_solution_exactly_if_there_is_one() => Gen.Select(Releases, Requirement.Array[1, 3]).SampleRepeatably(
        (given, roots) =>
        {
            Release[] releases = [.. given.DistinctBy(release => (release.Name, release.Version))];
            PythonResolution answer = Resolver(IndexOf(releases)).Resolve(
                new PythonRequest { Requirements = [.. roots.Select(text => PythonRequirement.Parse(text))] });

            Assert.Equal(Choices(releases).Any(choice => IsSolution(choice, roots)), answer.IsSatisfiable);
            if (answer.IsSatisfiable)
            {
                Assert.True(IsSolution(
                    [.. answer.Packages.Select(package => releases.Single(release =>
                        release.Name == package.Name && package.Version == Pep440Version.Parse(release.Text)))],
                    roots));
            }
            else
            {
                Assert.NotEmpty(answer.Conflict.Sentences);
                Assert.NotEmpty(answer.Conflict.Pins);
            }
        },
        iter: 600);

    [Fact]
    public void An_earlier_question_does_not_change_an_answer()
    {
        TestIndex index = GeneratedIndex.Create(projects: 100, versions: 20);
        PythonResolver used = Resolver(index);
        _ = used.Resolve(GeneratedIndex.Request("3"));

        Assert.Equal(TextOf(Resolver(index).Resolve(GeneratedIndex.Request())), TextOf(used.Resolve(GeneratedIndex.Request())));
    }

    [Fact]
    public void A_lock_is_kept_as_far_as_it_can_be()
    {
        TestIndex index = new TestIndex().Add("a", "1").Add("a", "2").Add("b", "1", "c<2").Add("b", "2", "c").Add("c", "1").Add("c", "2");

        PythonResolution answer = Resolver(index).Resolve(new PythonRequest
        {
            Requirements = [PythonRequirement.Parse("a"), PythonRequirement.Parse("b==2")],
            Preferences = new Dictionary<string, Pep440Version>
            {
                ["a"] = Pep440Version.Parse("1"), ["b"] = Pep440Version.Parse("1"), ["c"] = Pep440Version.Parse("1"),
            },
        });

        Assert.Equal("a 1, b 2, c 1", TextOf(answer));
    }

    [Fact]
    public void What_a_base_has_is_kept_and_its_own_contradictions_are_ignored()
    {
        TestIndex index = new TestIndex().Add("a", "1", "numpy").Add("numpy", "1").Add("numpy", "2").Add("numba", "1", "numpy<2");
        PythonRequest request = new()
        {
            Requirements = [PythonRequirement.Parse("a")],
            Installed =
            [
                new("numpy", Pep440Version.Parse("1")),
                new("old", Pep440Version.Parse("1"), new PythonMetadata { RequiresDist = ["numpy>=2", "gone"] }),
            ],
        };

        PythonResolution answer = Resolver(index).Resolve(request);

        Assert.Equal("a 1, numpy 1, old 1", TextOf(answer));
        Assert.Contains(
            "the base has numpy==1",
            Resolver(index).Resolve(request with { Requirements = [PythonRequirement.Parse("numpy>=2")] }).Conflict!.Explanation,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_can_be_stopped()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Resolver(new TestIndex().Add("a", "1")).Resolve(
            new PythonRequest { Requirements = [PythonRequirement.Parse("a")] }, source.Token));
    }

    private static string TextOf(PythonResolution answer) =>
        string.Join(", ", answer.Packages.Select(package => $"{package.Name} {package.Version}"));

    private static PythonResolver Resolver(TestIndex index) => new(
        index, new PythonTarget(Pep440Version.Parse("3.12.8"), MarkerEnvironment.CPythonOnLinux("3.12.8", "x86_64")));

    private static TestIndex IndexOf(Release[] releases)
    {
        TestIndex index = new();
        foreach (Release release in releases)
        {
            index.Add(
                release.Name,
                release.Text,
                new PythonMetadata
                {
                    RequiresDist = [.. release.Requires, .. release.ExtraRequires.Select(text => text + "; extra == 'x'")]
                },
                new PythonFile($"{release.Name}-{release.Text}-py3-none-any.whl")
                {
                    IsYanked = release.IsYanked,
                    RequiresPython = release.NeedsNewPython ? ">=3.30" : null,
                });
        }

        return index;
    }

    private static bool IsSolution(Release[] chosen, string[] roots)
    {
        HashSet<string> extras = [];
        List<string> asked = [.. roots, .. chosen.SelectMany(release => release.Requires)];
        for (int i = 0; i < asked.Count; i++)
        {
            string name = asked[i][..1];
            if (asked[i].Contains("[x]", StringComparison.Ordinal)
                && extras.Add(name)
                && Array.Find(chosen, release => release.Name == name) is Release own)
            {
                asked.AddRange(own.ExtraRequires);
            }
        }

        return asked.TrueForAll(text => Array.Exists(chosen, release => release.Name == text[..1] && release.Fits(text)))
            && Array.TrueForAll(chosen, release =>
                !release.NeedsNewPython && (!release.IsYanked || (release.Version == 3
                    && roots.Any(root => root[..1] == release.Name && root.EndsWith("==3", StringComparison.Ordinal)))));
    }

    private static IEnumerable<Release[]> Choices(Release[] releases)
    {
        for (int mask = 0; mask < 1 << releases.Length; mask++)
        {
            Release[] chosen = [.. releases.Where((_, place) => (mask & (1 << place)) != 0)];
            if (chosen.DistinctBy(release => release.Name).Count() == chosen.Length)
            {
                yield return chosen;
            }
        }
    }

    private sealed record Release(string Name, int Version, string[] Requires, string[] ExtraRequires, bool IsYanked, bool NeedsNewPython)
    {
        public string Text => this.Version + ".0";

        public bool Fits(string requirement) => requirement.Replace("[x]", "", StringComparison.Ordinal)[1..] switch
        {
            ">=2" => this.Version >= 2,
            "<2" => this.Version < 2,
            "==3" => this.Version == 3,
            "!=2" => this.Version != 2,
            _ => true,
        };

        public override string ToString() =>
            $"{this.Name} {this.Version} needs {string.Join(",", this.Requires)} x: {string.Join(",", this.ExtraRequires)} {this.IsYanked} "
            + $"{this.NeedsNewPython}";
    }
}
