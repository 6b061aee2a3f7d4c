using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary>How long lines, methods and files may be: what the style file says and no analyzer asks for.</summary>
public class SourceStyleTests
{
    private const int LongestMethod = 60;
    private const int Median = 60;
    private const int NinetiethPercentile = 200;

    [Fact]
    public void No_line_is_longer_than_the_style_file_allows()
    {
        int limit = int.Parse(
            File.ReadLines(Repository.PathOf(".editorconfig"))
                .Single(line => line.StartsWith("max_line_length", StringComparison.Ordinal))
                .Split('=')[1],
            CultureInfo.InvariantCulture);

        IEnumerable<string> wrong = SourceFiles.Paths.SelectMany(path => File.ReadLines(Repository.PathOf(path))
            .Select((line, index) => (line.Length, Place: $"{path}:{index + 1}"))
            .Where(line => line.Length > limit)
            .Select(line => $"{line.Place} has {line.Length} characters"));

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_method_is_longer_than_60_lines()
    {
        IEnumerable<(string Path, SyntaxNode Node)> methods = SourceFiles.All<BaseMethodDeclarationSyntax>()
            .Select(method => (method.Path, (SyntaxNode)method.Node))
            .Concat(SourceFiles.All<AccessorDeclarationSyntax>().Select(accessor => (accessor.Path, (SyntaxNode)accessor.Node)))
            .Concat(SourceFiles.All<LocalFunctionStatementSyntax>().Select(function => (function.Path, (SyntaxNode)function.Node)));

        Assert.Empty(methods.Where(method => Lines(method.Node) > LongestMethod).Select(method =>
            $"{SourceFiles.Place(method.Path, method.Node)} has {Lines(method.Node)} lines"));
    }

    [Fact]
    public void Half_of_the_source_files_fit_on_a_screen_and_nine_of_ten_on_four()
    {
        int[] lengths =
        [
            .. SourceFiles.Paths.Where(path => path.StartsWith("src/", StringComparison.Ordinal))
                .Select(path => File.ReadLines(Repository.PathOf(path)).Count())
                .Order()
        ];

        Assert.InRange(lengths[lengths.Length / 2], 1, Median);
        Assert.InRange(lengths[lengths.Length * 9 / 10], 1, NinetiethPercentile);
    }

    private static int Lines(SyntaxNode node)
    {
        // Attributes are not counted: the rows of a theory may be many.
        int start = node.ChildNodesAndTokens().First(child => !child.IsKind(SyntaxKind.AttributeList)).SpanStart;
        FileLinePositionSpan span = node.SyntaxTree.GetLineSpan(TextSpan.FromBounds(start, node.Span.End));
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
