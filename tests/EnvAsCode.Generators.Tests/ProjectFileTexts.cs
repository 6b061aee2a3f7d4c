using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.Generators.Tests;

/// <summary>
/// Files of a project as the SDK hands them to the compiler: additional files, each with its path from the project's folder.
/// </summary>
internal static class ProjectFileTexts
{
    /// <summary>The files that the pages of diagnostics name.</summary>
    public static IReadOnlyList<(string Path, string Text)> OfPages { get; } =
        [("pyproject.toml", ""), ("poetry.lock", ""), ("app/token.sample", ""), ("a", "")];

    /// <summary>An additional file.</summary>
    public static AdditionalText Of(string path, string text) => new InMemoryText(path, text);

    /// <summary>What an analyzer is given.</summary>
    public static AnalyzerOptions Options(IEnumerable<(string Path, string Text)> files) =>
        new([.. files.Select(file => Of(file.Path, file.Text))], Paths);

    /// <summary>The options that say the path of each file.</summary>
    public static AnalyzerConfigOptionsProvider Paths { get; } = new PathProvider();

    private sealed class InMemoryText(string path, string text) : AdditionalText
    {
        public string Relative => path;

        public override string Path => "/project/" + path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    private sealed class PathProvider : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => this.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(
            ImmutableDictionary<string, string>.Empty.Add(
                "build_metadata.AdditionalFiles." + (textFile.Path.EndsWith(".base.json", System.StringComparison.Ordinal)
                    ? "EnvAsCodeBase"
                    : "EnvAsCodePath"),
                ((InMemoryText)textFile).Relative));
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
