using System.Text.Json;
using EnvAsCode.Packaging.Pep440;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

/// <summary>
/// The points in which today's specification and PyPA's packaging before release 26 differ, so that the exceptions of the other tests are
/// true.
/// </summary>
public class PackagingDifferenceTests
{
    [PackagingFact]
    public void Older_releases_match_otherwise_in_known_places()
    {
        (string Clause, string Version, bool Ours)[] cases =
        [
            ("<1.0.post1", "1.0a1", true),
            (">1.0a1", "1.0.post1", true),
            (">1.0.dev1", "1.0+local", true),
        ];
        foreach ((string clause, string version, bool ours) in cases)
        {
            Assert.Equal(ours, VersionSpecifierSet.Parse(clause).Contains(version));
            Assert.True(PackagingDifferences.InMatching(clause, version));
        }
    }

    [PackagingFact]
    public void The_witness_is_asked_and_answers()
    {
        JsonElement answer = PythonPackaging.Ask([["version", "1.0-ALPHA.1"]])[0];

        Assert.Equal("1.0a1", answer.GetString());
    }
}
