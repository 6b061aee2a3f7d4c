using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EnvAsCode.Architecture.Tests;

/// <summary>The C# files of the repository, as the compiler reads them.</summary>
internal static class SourceFiles
{
    /// <summary>Paths in <c>src</c> and <c>tests</c>, relative to the repository.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    private static readonly Lazy<IReadOnlyList<(string Path, CompilationUnitSyntax Root)>> Parsed =
        new(() => [.. Paths.AsParallel().AsOrdered().Select(Parse)]);

    /// <summary>Every declaration of a kind, with the file that it is in.</summary>
    public static IEnumerable<(string Path, T Node)> All<T>()
        where T : SyntaxNode =>
        Parsed.Value.SelectMany(file => file.Root.DescendantNodes().OfType<T>().Select(node => (file.Path, node)));

    /// <summary>A place as an editor opens it: <c>path:line</c>.</summary>
    public static string Place(string path, SyntaxNode node) => $"{path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    private static (string Path, CompilationUnitSyntax Root) Parse(string path) => (
        path, CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.PathOf(path)), new CSharpParseOptions(LanguageVersion.CSharp14))
            .GetCompilationUnitRoot());
}
