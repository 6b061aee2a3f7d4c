using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Locking.Importing;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Exports;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Locking.Tests;

public class ImportedLockTests
{
    private const string Uv = """
        version = 1
        requires-python = ">=3.9"

        [[package]]
        name = "mine"
        version = "0.1.0"
        source = { editable = "." }

        [[package]]
        name = "alpha"
        version = "1.0"
        source = { registry = "https://index.example/simple" }
        resolution-markers = ["python_full_version < '3.10'"]

        [[package]]
        name = "alpha"
        version = "1.1"
        source = { registry = "https://index.example/simple" }
        resolution-markers = ["python_full_version >= '3.10'", "sys_platform == 'win32'"]
        """;

    private const string Pylock = """
        lock-version = "1.0"
        created-by = "somebody"
        [[packages]]
        name = "Alpha"
        version = "1.1"
        marker = "sys_platform == 'linux'"
        [[packages]]
        name = "beta"
        version = "2"
        marker = "sys_platform == 'win32'"
        [[packages]]
        name = "tree"
        version = "2"
        directory = { path = "." }
        """;

    private const string Pixi = """
        version: 6
        environments:
          other:
            channels: [{url: https://conda.example/conda-forge/}]
            packages:
              linux-64: [{conda: https://conda.example/conda-forge/noarch/alpha-9-0.conda}]
          default:
            packages:
              linux-64:
              - conda: https://conda.example/conda-forge/linux-64/alpha-1.1-h1_0.conda
              - pypi: https://files.example/beta-2.0-py3-none-any.whl
              osx-arm64:
              - conda: https://conda.example/conda-forge/osx-arm64/alpha-1.0-h1_0.conda
        packages:
        - conda: https://conda.example/conda-forge/linux-64/alpha-1.1-h1_0.conda
          sha256: aa
        - pypi: https://files.example/beta-2.0-py3-none-any.whl
          name: beta
          version: '2.0'
        """;

    private const string CondaLock = """
        version: 1
        metadata: {platforms: [linux-64]}
        package:
        - {name: alpha, version: '1.1', manager: conda, platform: linux-64, dependencies: {}, url: x, hash: {md5: a}}
        - {name: alpha, version: '1.0', manager: conda, platform: osx-64, dependencies: {}, url: x, hash: {md5: a}}
        - {name: beta, version: '2.0', manager: pip, platform: linux-64, dependencies: {}, url: x, hash: {sha256: a}}
        """;

    private const string Explicit = """
        # platform: linux-64
        @EXPLICIT
        https://conda.example/t/secret/conda-forge/linux-64/alpha-1.1-h1_0.conda#0123456789abcdef0123456789abcdef
        https://conda.example/conda-forge/noarch/noarch-package-2-0.tar.bz2
        # pip beta @ https://files.example/beta-2.0-py3-none-any.whl#sha256=aa
        """;

    private const string Requirements = """
        alpha==1.1 \
          --hash=sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        gamma==1 ; python_version < '3'
        delta>=2
        beta [x] === 2.0
        """;

    private static readonly LockedPart Wanted = new(
        new LockPartKey("churn", "image", "linux-64"), new LockInputs { Python = "3.11" }, []);

    [Theory]
    [InlineData(Uv, "Pip alpha 1.1")]
    [InlineData(Pylock, "Pip alpha 1.1")]
    [InlineData(Pixi, "Conda alpha 1.1, Pip beta 2.0")]
    [InlineData(CondaLock, "Conda alpha 1.1, Pip beta 2.0")]
    [InlineData(Explicit, "Conda alpha 1.1, Pip beta 2.0, Conda noarch-package 2")]
    [InlineData(Requirements, "Pip alpha 1.1, Pip beta 2.0")]
    public void A_lock_gives_the_versions_of_the_platform_and_Python(string text, string versions)
    {
        using TemporaryFolder folder = new();

        Dictionary<(LockKind Kind, string Name), string> read = ImportedLock.Read(folder.Write("lock", text)).VersionsFor(Wanted);

        Assert.Equal(versions, Text(read));
    }

    [Fact]
    public void Each_export_is_read_back()
    {
        using TemporaryFolder folder = new();
        LockedPart part = Wanted with
        {
            Packages =
            [
                new(LockKind.Conda, "c", "1.0") { Url = "https://h/ch/linux-64/c-1.0-0.conda", Build = "0", Sha256 = new('a', 64) },
                new(LockKind.Pip, "p-q", "1.0+x") { Url = "https://h/p_q-1.0+x-py3-none-any.whl", Sha256 = new('a', 64) },
            ],
        };

        Assert.Equal("Pip p-q 1.0+x", Read(LockExports.ToPylock(part)));
        Assert.Equal("Pip p-q 1.0+x", Read(LockExports.ToRequirements(part)));
        Assert.Equal("Conda c 1.0", Read(LockExports.ToExplicit(part)));
        Assert.Equal("Conda c 1.0, Pip p-q 1.0+x", Read(LockExports.ToCondaLock([part])));
        Assert.Equal("Conda c 1.0, Pip p-q 1.0+x", Read(new LockFile([part]).ToString()));

        string Read(string text) => Text(ImportedLock.Read(folder.Write("lock", text)).VersionsFor(part));
    }

    [Fact]
    public async Task Imported_versions_are_tried_first_and_what_was_not_possible_is_said()
    {
        await using LockScene scene = await LockScene.StartAsync();
        foreach (string version in (string[])["1.0", "1.1", "2.0"])
        {
            scene.Wheel("alpha", version);
            scene.Wheel("beta", version);
        }

        string list = scene.Write("other.txt", "alpha==1.1\nbeta==1.0\n");
        scene.Options = scene.Options with { Imports = [ImportedLock.Read(list)] };
        LockResult result = await scene.LockAsync(LockScene.Pip(Pip("alpha"), Pip("beta", ">=1.1")));

        Assert.Equal("alpha 1.1, beta 2.0", LockScene.Versions(result));
        (Rule rule, string message, _) = Assert.Single(result.Warnings);
        Assert.Equal(Rules.ImportedVersionsNotTaken, rule);
        Assert.Contains("beta 2.0 instead of 1.0", message, System.StringComparison.Ordinal);

        scene.Options = scene.Options with { Imports = [] };
        Assert.False((await scene.LockAsync(LockScene.Pip(Pip("alpha"), Pip("beta", ">=1.1")))).IsWritten);
    }

    [Theory]
    [InlineData("[[package]]\nname = ")]
    [InlineData("version: [")]
    [InlineData("alpha>=1\n")]
    [InlineData("")]
    [InlineData("envascode-lock 1\nnonsense")]
    public void What_is_no_lock_is_one_error(string text)
    {
        using TemporaryFolder folder = new();

        Assert.Equal(Rules.LockNotImported, Assert.Throws<LockException>(() => ImportedLock.Read(folder.Write("lock", text))).Rule);
        Assert.Equal(Rules.LockNotImported, Assert.Throws<LockException>(() => ImportedLock.Read(folder["none"])).Rule);
    }

    // A version of one kind stands for the other too, which says nothing new here.
    private static string Text(Dictionary<(LockKind Kind, string Name), string> versions) => string.Join(
        ", ", versions.Take(versions.Count / 2).OrderBy(static each => each.Key.Name, System.StringComparer.Ordinal)
            .Select(static each => $"{each.Key.Kind} {each.Key.Name} {each.Value}"));
}
