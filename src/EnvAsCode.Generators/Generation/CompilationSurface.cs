using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Generators.CrossProject;
using EnvAsCode.Generators.Declarations;
using EnvAsCode.Generators.Evaluation;
using EnvAsCode.Generators.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EnvAsCode.Generators.Generation;

/// <summary>
/// What the values of the declarations can depend on in a compilation. Two surfaces are equal if the edits between them cannot have
/// changed a value: then the pipeline keeps the older one, and with it all values.
/// </summary>
/// <remarks>
/// An evaluation reads the code of the trees that it visits, and from other trees nothing but declarations, for binding. So an edit
/// inside a method body of an unvisited tree changes no value, and no member has to be bound again. The price is that the pipeline
/// holds on to one older compilation a project (docs/adr/0003).
/// </remarks>
internal sealed class CompilationSurface(Compilation compilation)
{
    private readonly Compilation compilation = compilation;
    private readonly EvaluationContext context = new(compilation, CancellationToken.None);
    private PolicyContext? policies;

    /// <summary>What a marked member declares.</summary>
    public EvaluatedDeclaration Declaration(
        DeclarationKind kind, MarkedMember marked, ProjectFiles files, CancellationToken cancellationToken)
    {
        ISymbol? member = this.Find(marked);
        PolicyContext applied = kind == DeclarationKinds.Environment ? this.PoliciesOf(cancellationToken) : PolicyContext.None;
        object? value = null;
        EquatableArray<ReportedFinding> findings = [];
        if (this.Evaluate(member, kind, cancellationToken) is RecordValue record
            && GuardedChecks.Pass(kind, record.Instance, applied, files, out EquatableArray<Finding> found))
        {
            value = record.Instance;
            findings = EffectiveFindings.Of(found, record, this.compilation);
        }

        string name = marked.Type + "." + marked.Name;
        string shortName = member is null ? name : MemberName.Short(member);
        return new EvaluatedDeclaration(name, shortName, value is null ? "" : kind.NameOf(value), value, applied, findings);
    }

    /// <summary>The value of a part or a policy.</summary>
    public EvaluatedPart Part(DeclarationKind kind, MarkedMember marked, CancellationToken cancellationToken)
    {
        Value? value = this.Evaluate(this.Find(marked), kind, cancellationToken);
        return new EvaluatedPart(
            marked.Type + "." + marked.Name, value is null ? null : PlainValue.TextOf(value), kind == DeclarationKinds.Policy);
    }

    private PolicyContext PoliciesOf(CancellationToken cancellationToken)
    {
        this.context.CancellationToken = cancellationToken;
        return this.policies ??= ProjectPolicies.Of(this.compilation, this.context, cancellationToken).Context;
    }

    private ISymbol? Find(MarkedMember marked) =>
        this.compilation.Assembly.GetTypeByMetadataName(marked.Type)?.GetMembers(marked.Name).FirstOrDefault();

    private Value? Evaluate(ISymbol? member, DeclarationKind kind, CancellationToken cancellationToken)
    {
        if (member?.DeclaringSyntaxReferences is not [{ } reference, ..])
        {
            return null;
        }

        this.context.CancellationToken = cancellationToken;
        return DeclarationEvaluator.Evaluate(this.context, member, kind, reference.GetSyntax(cancellationToken));
    }

    /// <summary>Decides whether a new surface can be replaced by the old one.</summary>
    public sealed class Comparer : IEqualityComparer<CompilationSurface>
    {
        /// <summary>The comparer.</summary>
        public static readonly Comparer Instance = new();

        /// <inheritdoc/>
        public bool Equals(CompilationSurface? x, CompilationSurface? y) =>
            x is not null && y is not null
            && x.compilation.Options.Equals(y.compilation.Options)
            && x.compilation.ExternalReferences.SequenceEqual(y.compilation.ExternalReferences)
            && HaveSameDeclarations(x, y);

        /// <inheritdoc/>
        public int GetHashCode(CompilationSurface obj) => obj.compilation.SyntaxTrees.Count();

        private static bool HaveSameDeclarations(CompilationSurface old, CompilationSurface current)
        {
            HashSet<SyntaxTree> visited = [.. old.context.VisitedTrees];
            using IEnumerator<SyntaxTree> oldTrees = old.compilation.SyntaxTrees.GetEnumerator();
            foreach (SyntaxTree tree in current.compilation.SyntaxTrees)
            {
                if (!oldTrees.MoveNext())
                {
                    return false;
                }

                bool same = tree == oldTrees.Current
                    || (!visited.Contains(oldTrees.Current)
                        && tree.Options.Equals(oldTrees.Current.Options)
                        && SyntaxFactory.AreEquivalent(oldTrees.Current, tree, topLevel: true));
                if (!same)
                {
                    return false;
                }
            }

            return !oldTrees.MoveNext();
        }
    }
}
