using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Locks;
using EnvAsCode.Testing;
using EnvAsCode.Tool.CommandLine;
using Xunit;

namespace EnvAsCode.Tool.Tests;

public class ExportCommandTests
{
    private static readonly LockFile File = new([
        new LockedPart(
            new LockPartKey("churn", "lifecycle-configuration/JupyterLab", "linux-64"),
            new LockInputs { Python = "3.11", Sources = [new(LockKind.Pip, "pypi", "https://index.example/simple/")] },
            [new(LockKind.Pip, "alpha", "1.0") { Url = "https://f.example/alpha-1.0-py3-none-any.whl", Sha256 = new('a', 64) }]),
        new LockedPart(
            new LockPartKey("other", "persistent", "linux-64", "own"),
            new LockInputs(),
            [new(LockKind.Conda, "c", "1.0") { Build = "0", Url = "https://c.example/ch/linux-64/c-1.0-0.conda", Sha256 = new('a', 64) }]),
    ]);

    [Theory]
    [InlineData("pylock.toml", "pylock.churn-lifecycle-configuration-JupyterLab-linux-64.toml", "[[packages]]")]
    [InlineData("requirements", "churn-lifecycle-configuration-JupyterLab-linux-64.requirements.txt", "alpha==1.0 \\")]
    [InlineData("explicit", "other-persistent-own-linux-64.explicit.txt", "@EXPLICIT")]
    [InlineData("conda-lock", "other-persistent-own.conda-lock.yml", "package:")]
    public async Task Each_format_is_a_file_for_each_part_that_has_packages_of_its_kind(string format, string name, string content)
    {
        using TemporaryFolder folder = new();

        Assert.Equal(0, await RunAsync(folder, File, "--format", format));

        Assert.Equal([name], folder.Files("out"));
        Assert.Contains(content, System.IO.File.ReadAllText(folder["out/" + name]).Split('\n'), StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_exported_writes_nothing()
    {
        using TemporaryFolder folder = new();
        folder.Write("taken", "");

        Assert.Equal(1, await RunAsync(folder, File, "--format", "explicit", "--environment", "churn"));
        Assert.Equal(1, await RunAsync(folder, File, "--format", "explicit", "--environment", "nobody"));
        Assert.Equal(1, await RunAsync(folder, null, "--format", "explicit"));
        Assert.Equal(1, await RunAsync(folder, File, "--format", "explicit", "--output", folder["taken"]));
        Assert.NotEqual(0, await RunAsync(folder, File, "--format", "exe"));
        Assert.False(Directory.Exists(folder["out"]));
    }

    private static Task<int> RunAsync(TemporaryFolder folder, LockFile? file, params string[] arguments)
    {
        string path = file is null ? folder["none.lock"] : folder.Write("envascode.lock", file.ToString());
        string[] output = arguments.Contains("--output") ? [] : ["--output", folder["out"]];
        return Commands.Create().Parse(["export", "--lock-file", path, .. arguments, .. output]).InvokeAsync();
    }
}
