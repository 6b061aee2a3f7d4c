using System.Collections.Generic;
using System.Linq;
using CsCheck;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Resolution.Tests.Conda;

public class CondaResolverTests
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    private static readonly Gen<string> Spec =
        from name in Gen.OneOfConst(Names)
        from bound in Gen.OneOfConst("", " >=2", " <2", " 1.*", " ==3", " >=1,<3", " !=2")
        select name + bound;

    private static readonly Gen<(string Name, int Version, string[] Depends, string[] Constrains)[]> Records =
        (from name in Gen.OneOfConst(Names)
         from version in Gen.Int[1, 3]
         from depends in Spec.Array[0, 2]
         from constrains in Spec.Array[0, 1]
         select (name, version, depends, constrains)).Array[1, 12];

    [Fact]
    public void It_finds_a_solution_exactly_if_there_is_one() => Gen.Select(Records, Spec.Array[1, 3]).SampleRepeatably(
        (given, specs) =>
        {
            (string Name, int Version, string[] Depends, string[] Constrains)[] records =
                [.. given.DistinctBy(item => (item.Name, item.Version))];
            TestChannel channel = new();
            foreach ((string name, int version, string[] depends, string[] constrains) in records)
            {
                channel.Add(name, version + ".0", depends, constrains);
            }

            CondaResolution answer = Resolver(channel).Resolve(
                new CondaRequest { Requirements = [.. specs.Select(spec => CondaRequirement.Parse(spec))] });

            Assert.Equal(Choices(records).Any(choice => IsSolution(choice, specs)), answer.IsSatisfiable);
            if (answer.IsSatisfiable)
            {
                Assert.True(IsSolution(
                    [.. answer.Packages.Select(package => records.Single(record =>
                        record.Name == package.Record.Package.Name && record.Version + ".0" == package.Record.Package.Version))],
                    specs));
            }
            else
            {
                Assert.NotEmpty(answer.Conflict.Sentences);
            }
        },
        iter: 500);

    [Fact]
    public void What_the_platform_offers_is_told_without_the_names_of_virtual_packages()
    {
        TestChannel channel = new TestChannel().Add("torch", "2.0", ["__glibc >=2.28"]);

        Conflict conflict = Resolver(channel).Resolve(new CondaRequest { Requirements = [CondaRequirement.Parse("torch")] }).Conflict!;

        Assert.Equal(ConflictKind.Platform, conflict.Kind);
        Assert.Equal(
            "Because only glibc==2.17 is available, all versions of torch depend on glibc>=2.28 and you require torch, "
                + "your requirements are unsatisfiable.",
            conflict.Explanation);
    }

    [Fact]
    public void A_package_comes_from_the_first_channel_that_has_it()
    {
        CondaResolver resolver = new(
            [
                new TestChannel { Name = "first" }.Add("a", "1.0", []),
                new TestChannel { Name = "second" }.Add("a", "2.0", []).Add("b", "1.0", [])
            ],
            new CondaPlatform("linux-64", []));

        CondaResolution answer =
            resolver.Resolve(new CondaRequest { Requirements = [CondaRequirement.Parse("a"), CondaRequirement.Parse("b")] });

        Assert.Equal(["first a 1.0", "second b 1.0"], answer.Packages.Select(package => package.Record.Package).Select(package =>
            $"{package.Channel} {package.Name} {package.Version}"));
    }

    internal static CondaResolver Resolver(TestChannel channel) =>
        new([channel], new CondaPlatform("linux-64", [new VirtualPackage("__glibc", "2.17")]));

    private static bool IsSolution((string Name, int Version, string[] Depends, string[] Constrains)[] chosen, string[] specs)
    {
        Dictionary<string, int> versions = chosen.ToDictionary(item => item.Name, item => item.Version);
        return specs.All(spec => Fits(spec, versions) == true)
            && chosen.All(item => item.Depends.All(spec => Fits(spec, versions) == true)
                && item.Constrains.Where(spec => spec.Split(' ')[0] != item.Name).All(spec => Fits(spec, versions) != false));
    }

    private static bool? Fits(string spec, Dictionary<string, int> versions)
    {
        if (!versions.TryGetValue(spec.Split(' ')[0], out int version))
        {
            return null;
        }

        return spec[1..] switch
        {
            " >=2" => version >= 2,
            " <2" or " 1.*" => version < 2,
            " ==3" => version == 3,
            " >=1,<3" => version < 3,
            " !=2" => version != 2,
            _ => true,
        };
    }

    private static IEnumerable<(string Name, int Version, string[] Depends, string[] Constrains)[]> Choices(
        (string Name, int Version, string[] Depends, string[] Constrains)[] records)
    {
        for (int mask = 0; mask < 1 << records.Length; mask++)
        {
            (string Name, int Version, string[] Depends, string[] Constrains)[] chosen =
                [.. records.Where((_, place) => (mask & (1 << place)) != 0)];
            if (chosen.Select(record => record.Name).Distinct().Count() == chosen.Length)
            {
                yield return chosen;
            }
        }
    }
}
