using System.Collections.Generic;
using System.Threading;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.CrossProject;
using EnvAsCode.Generators.Vocabulary;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Evaluation;

/// <summary>
/// What the evaluations in one compilation share: semantic models, bindings, and the values of members that several environments use.
/// Not thread-safe: one evaluation at a time.
/// </summary>
internal sealed class EvaluationContext(Compilation compilation, CancellationToken cancellationToken)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];
    private readonly HashSet<Problem> reported = new(ProblemComparer.Instance);
    private readonly List<Problem> problems = [];

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>Ends the evaluation when the host has no more use for it.</summary>
    public CancellationToken CancellationToken { get; set; } = cancellationToken;

    /// <summary>The bindings of symbols to the vocabulary.</summary>
    public VocabularyBinder Vocabulary { get; } = new();

    /// <summary>The types of .NET that are known.</summary>
    public KnownTypeSymbols Known { get; } = new(compilation);

    /// <summary>The values that referenced assemblies carry.</summary>
    public ExportedValues Exports { get; } = new(compilation);

    /// <summary>The values of static members that were evaluated, <see langword="null"/> for one that has none.</summary>
    public Dictionary<ISymbol, Value?> Members { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The static members that are being evaluated, innermost last.</summary>
    public List<ISymbol> InProgress { get; } = [];

    /// <summary>The problems found, in the order in which they were met.</summary>
    public IReadOnlyList<Problem> Problems => this.problems;

    /// <summary>The trees whose code was evaluated.</summary>
    public IEnumerable<SyntaxTree> VisitedTrees => this.models.Keys;

    /// <summary>Whether a tree is part of the compilation, so that its code can be evaluated.</summary>
    public bool HasSource(SyntaxTree tree) => this.Compilation.ContainsSyntaxTree(tree);

    /// <summary>The semantic model of a tree.</summary>
    public SemanticModel ModelOf(SyntaxTree tree)
    {
        if (!this.models.TryGetValue(tree, out SemanticModel? model))
        {
            model = this.Compilation.GetSemanticModel(tree);
            this.models.Add(tree, model);
        }

        return model;
    }

    /// <summary>Notes a problem, once.</summary>
    public void Report(Rule rule, SyntaxNode syntax, params EquatableArray<string> arguments)
    {
        Problem problem = new(rule, syntax, arguments);
        if (this.reported.Add(problem))
        {
            this.problems.Add(problem);
        }
    }

    /// <summary>Two problems are one if they say the same of the same place.</summary>
    private sealed class ProblemComparer : IEqualityComparer<Problem>
    {
        public static readonly ProblemComparer Instance = new();

        public bool Equals(Problem? x, Problem? y) =>
            x is not null && y is not null && x.Rule.Id == y.Rule.Id && x.Arguments == y.Arguments
            && x.Syntax.SyntaxTree == y.Syntax.SyntaxTree && x.Syntax.Span == y.Syntax.Span;

        public int GetHashCode(Problem problem) => unchecked((problem.Syntax.SpanStart * 31) + problem.Arguments.GetHashCode());
    }
}
