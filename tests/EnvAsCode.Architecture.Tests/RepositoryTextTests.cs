using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary>What every text file of the repository has in common.</summary>
public class RepositoryTextTests
{
    private static readonly string[] Folders = ["src", "tests", "sdk", "samples", "docs"];
    private static readonly string[] TextFiles = [".cs", ".csproj", ".props", ".targets", ".md", ".sh", ".json", ".yml", ".py"];

    [Fact]
    public void Text_is_UTF8_without_a_byte_order_mark_and_with_LF()
    {
        IEnumerable<string> wrong = Files().Where(path =>
        {
            byte[] bytes = File.ReadAllBytes(path);
            return bytes.AsSpan().StartsWith("\ufeff"u8) || bytes.Contains((byte)'\r');
        });

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        Assert.DoesNotContain(Files(), path => path.EndsWith(".cs", StringComparison.Ordinal) && File.ReadLines(path).Count() > 400);

    private static IEnumerable<string> Files() => Folders
        .Select(Repository.PathOf)
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Where(path => TextFiles.Contains(Path.GetExtension(path)) && !IsBuildOutput(path));

    private static bool IsBuildOutput(string path) =>
        path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "BenchmarkDotNet.Artifacts");
}
