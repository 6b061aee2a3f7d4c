using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Locks.Snapshots;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;
using Xunit;

namespace EnvAsCode.Locks.Tests;

public class SnapshotCutTests
{
    private static readonly SnapshotScope Scope = new(["linux-64"], ["3.11.*"]);

    [Fact]
    public void Of_each_version_stay_the_latest_builds_for_the_Python_or_one_that_shows_that_there_is_it()
    {
        CondaRecord[] all =
        [
            Record("1.0", "py39_0", 0, "python >=3.9,<3.10.0a0"), Record("1.0", "py39_1", 1, "python >=3.9,<3.10.0a0"),
            Record("2.0", "py311_0", 0, "python >=3.11,<3.12.0a0", "libc"), Record("2.0", "py311_1", 1, "libc", "python >=3.11,<3.12.0a0"),
            Record("2.0", "py310_1", 1, "python >=3.10,<3.11.0a0", "libc"), Record("2.0", "py311_x", 0, "python >=3.11,<3.12.0a0"),
            Record("2.1", "any_0", 0, "python"), Record("2.1", "new_0", 0, "python >=3.8"),
        ];

        CondaRecord[] pythons = [.. ((string[])["3.10.2", "3.11.4"]).Select(static version =>
            new CondaRecord(new CondaPackageRecord("python", version, "0", 0)))];
        Assert.Equal(["3.10.2 0", "3.11.4 0"], Builds(new SnapshotCut(Scope, [], pythons).Cut(pythons)));
        Assert.Equal(
            ["1.0 py39_1", "2.0 py311_1", "2.0 py311_x", "2.1 any_0", "2.1 new_0"],
            Builds(new SnapshotCut(Scope, [], [.. all, .. pythons]).Cut(all)));

        // Where somebody asks for a build, all builds stay that the Python allows.
        foreach (string text in (string[])["numpy 2.0 py311_0", "numpy=2.0=py311_0", "numpy[build_number='>=0']", "c::numpy 2.0 *_0"])
        {
            LockedRequest[] requests = [new(LockKind.Conda, "numpy", text)];
            Assert.Contains("2.0 py311_0", Builds(new SnapshotCut(Scope, requests, all).Cut(all)));
            CondaRecord asker = new(new CondaPackageRecord("other", "1", "0", 0)) { Depends = [text] };
            Assert.Contains("2.0 py311_0", Builds(new SnapshotCut(Scope, [], [.. all, asker]).Cut(all)));
        }
    }

    [Fact]
    public void Of_each_release_stay_the_files_for_the_platform_or_one()
    {
        PythonProject project = new(
            "alpha",
            [
                Release("1.0", "alpha-1.0-cp311-cp311-win_amd64.whl", "alpha-1.0-cp311-cp311-macosx_11_0_arm64.whl"),
                Release(
                    "2.0",
                    "alpha-2.0-cp311-cp311-win_amd64.whl",
                    "alpha-2.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
                    "alpha-2.0-cp311-cp311-manylinux_2_17_aarch64.whl",
                    "alpha-2.0-py3-none-any.whl",
                    "alpha-2.0.tar.gz"),
            ]);

        PythonProject cut = new SnapshotCut(Scope, [], []).Cut(project);

        Assert.Equal(["alpha-1.0-cp311-cp311-win_amd64.whl"], cut.Releases[0].Files.Select(static file => file.FileName));
        Assert.Equal(
            ["alpha-2.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", "alpha-2.0-py3-none-any.whl", "alpha-2.0.tar.gz"],
            cut.Releases[1].Files.Select(static file => file.FileName));
        Assert.Equal(5, new SnapshotCut(SnapshotScope.All, [], []).Cut(project).Releases[1].Files.Count);
    }

    [Fact]
    public void A_question_outside_of_the_scope_is_not_covered_and_the_scope_is_written()
    {
        LockInputs conda = new() { Requests = [new(LockKind.Conda, "python", "python=3.11")] };
        LockInputs other = new() { Requests = [new(LockKind.Conda, "python", "python=3.12")] };
        LockInputs pip = new() { Python = "3.12", Requests = [new(LockKind.Pip, "alpha", "alpha")] };
        SnapshotScope scope = SnapshotScope.Of([new(new LockPartKey("e", "image", "linux-64"), conda, [])]);

        Assert.True(scope.Covers("linux-64", conda));
        Assert.False(scope.Covers("linux-aarch64", conda));
        Assert.False(scope.Covers("linux-64", other));
        Assert.True(scope.Covers("linux-64", pip));
        Assert.False(scope.Intersect(new SnapshotScope(["linux-64"], ["3.12.*"])).Covers("linux-64", conda));
        Assert.Equal(scope.Pythons, IndexSnapshot.Parse((IndexSnapshot.Empty with { Scope = scope }).ToString()).Scope.Pythons);
        Assert.Equal(["linux-64"], IndexSnapshot.Parse((IndexSnapshot.Empty with { Scope = scope }).ToString()).Scope.Platforms);
        Assert.Empty(SnapshotScope.Of([new(new LockPartKey("e", "image", "linux-64"), new LockInputs
        {
            Requests = [new(LockKind.Conda, "numpy", "numpy")],
        }, [])]).Pythons);
    }

    private static CondaRecord Record(string version, string build, ulong number, params string[] depends) =>
        new(new CondaPackageRecord("numpy", version, build, number) { FileName = $"numpy-{version}-{build}.conda" }) { Depends = depends };

    private static PythonRelease Release(string version, params string[] files) =>
        new(Pep440Version.Parse(version), [.. files.Select(static file => new PythonFile(file))]);

    private static IEnumerable<string> Builds(IReadOnlyList<CondaRecord> records) =>
        records.Select(static record => record.Package.Version + " " + record.Package.Build);
}
