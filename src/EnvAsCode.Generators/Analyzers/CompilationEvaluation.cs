using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Bases;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Generators.CrossProject;
using EnvAsCode.Generators.Declarations;
using EnvAsCode.Generators.Diagnostics;
using EnvAsCode.Generators.Evaluation;
using EnvAsCode.Generators.Generation;
using EnvAsCode.Generators.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EnvAsCode.Generators.Analyzers;

/// <summary>
/// All that is wrong with the declarations of a compilation, by the file in which it stands. Evaluated once, when the first file is
/// asked for: a declaration's mistake may be a literal in another file, and is shown there.
/// </summary>
/// <param name="options">What the analyzer is given beside it.</param>
internal sealed class CompilationEvaluation(Compilation compilation, AnalyzerOptions options)
{
    private readonly object gate = new();
    private ILookup<SyntaxTree?, Diagnostic>? diagnostics;

    /// <summary>The diagnostics in a file.</summary>
    public IEnumerable<Diagnostic> In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        lock (this.gate)
        {
            this.diagnostics ??=
                Distinct(Evaluate(compilation, options, cancellationToken)).ToLookup(diagnostic => diagnostic.Location.SourceTree);
            return this.diagnostics[tree];
        }
    }

    /// <summary>The diagnostics in files that are not C#.</summary>
    public IEnumerable<Diagnostic> InOtherFiles(CancellationToken cancellationToken)
    {
        lock (this.gate)
        {
            this.diagnostics ??=
                Distinct(Evaluate(compilation, options, cancellationToken)).ToLookup(diagnostic => diagnostic.Location.SourceTree);
            return this.diagnostics[null];
        }
    }

    private static List<Diagnostic> Evaluate(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        (ProjectFiles files, IReadOnlyDictionary<string, AdditionalText> texts) = EnvironmentFiles.Of(options, cancellationToken);
        EvaluationContext context = new(compilation, cancellationToken);
        List<Diagnostic> found = [];
        Dictionary<(DeclarationKind Kind, string Name), (string Member, Location Place)> names = [];
        ProjectPolicies policies = ProjectPolicies.Of(compilation, context, cancellationToken);
        Location? firstEnvironment = null;
        List<EnvironmentSpec> environments = [];
        foreach (MarkedMemberFinder.Found marked in MarkedMemberFinder.Find(compilation, context.ModelOf, cancellationToken))
        {
            Value? value = DeclarationEvaluator.Evaluate(context, marked.Symbol, marked.Kind, marked.Declaration);
            if (value is RecordValue record && marked.Kind.Type?.IsInstanceOfType(record.Instance) == true)
            {
                found.AddRange(
                    GuardedChecks.Check(marked.Kind, record.Instance, policies.Context, files, out string? fault)
                        .Select(finding => FindingDiagnostic.Of(finding, value, texts)));
                if (fault is not null)
                {
                    context.Report(Rules.InternalError, marked.Declaration, MemberName.Short(marked.Symbol), fault);
                }

                AddDuplicate(found, names, marked.Kind.NameOf(record.Instance), marked, value);
                if (record.Instance is EnvironmentSpec environment)
                {
                    environments.Add(environment);
                }

                firstEnvironment ??= marked.Kind == DeclarationKinds.Environment ? marked.Symbol.Locations[0] : null;
            }
        }

        found.AddRange(BaseDescriptionChecks.Check(files, context.Problems.Count > 0 ? null : environments)
            .Select(finding => FindingDiagnostic.OfFile(finding, texts)).OfType<Diagnostic>());
        found.AddRange(PolicyDiagnostics.Of(policies, firstEnvironment));
        found.AddRange(context.Problems.Select(Report));
        return found;
    }

    private static void AddDuplicate(
        List<Diagnostic> found,
        Dictionary<(DeclarationKind Kind, string Name), (string Member, Location Place)> names,
        string name,
        MarkedMemberFinder.Found marked,
        Value value)
    {
        // Letter case does not tell files apart everywhere.
        (DeclarationKind, string) key = (marked.Kind, name.ToUpperInvariant());
        Location place = FindingLocator.Locate(value, nameof(EnvironmentSpec.Name), range: null);
        if (!names.TryGetValue(key, out (string Member, Location Place) first))
        {
            names.Add(key, (MemberName.Short(marked.Symbol), place));
            return;
        }

        // A variant that forgot to change the name has the first one's literal, which is not what is wrong.
        Location duplicate = place.Equals(first.Place) ? marked.Symbol.Locations[0] : place;
        found.Add(Diagnostic.Create(Descriptors.Of(marked.Kind.DuplicateRule!), duplicate, [first.Place], name, first.Member));
    }

    private static Diagnostic Report(Problem problem) =>
        Diagnostic.Create(Descriptors.Of(problem.Rule), PlaceOf(problem.Syntax), [.. problem.Arguments]);

    /// <summary>Of a declaration its name, not the attributes and bodies with it.</summary>
    private static Location PlaceOf(SyntaxNode syntax) => syntax switch
    {
        PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
        VariableDeclaratorSyntax variable => variable.Identifier.GetLocation(),
        MethodDeclarationSyntax method => method.Identifier.GetLocation(),
        _ => syntax.GetLocation(),
    };

    /// <summary>One diagnostic a mistake, though several environments share the list that it is in.</summary>
    private static IEnumerable<Diagnostic> Distinct(List<Diagnostic> diagnostics)
    {
        HashSet<(string, Location, string)> seen = [];
        return diagnostics.Where(diagnostic =>
            seen.Add((diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))));
    }
}
