using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EnvAsCode.Emit;
using EnvAsCode.Generators.Analyzers;
using EnvAsCode.Generators.Declarations;
using EnvAsCode.Generators.Evaluation;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Policies;

/// <summary>
/// The policies that hold for the environments of a project: its own, and those of what it references, but for its opt-outs.
/// </summary>
internal sealed class ProjectPolicies
{
    private readonly List<OptOut> optOuts;

    private ProjectPolicies(PolicyContext context, List<OptOut> optOuts, IReadOnlyList<UnreadablePolicy> unreadable)
    {
        this.Context = context;
        this.optOuts = optOuts;
        this.Unreadable = unreadable;
    }

    /// <summary>What the checks and the manifest have to know.</summary>
    public PolicyContext Context { get; }

    /// <summary>The attributes by which the project opts out of policies.</summary>
    public IReadOnlyList<OptOut> OptOuts => this.optOuts;

    /// <summary>The exported policies that this version of EnvAsCode cannot read.</summary>
    public IReadOnlyList<UnreadablePolicy> Unreadable { get; }

    /// <summary>The policies of a project.</summary>
    /// <param name="cancellationToken">Stops the search.</param>
    public static ProjectPolicies Of(Compilation compilation, EvaluationContext context, CancellationToken cancellationToken)
    {
        List<OptOut> optOuts = FindOptOuts(compilation);
        List<UnreadablePolicy> unreadable = [];
        List<EnvironmentPolicy> policies = [.. ReferencedPolicies.Find(compilation, context.Exports, unreadable)];
        HashSet<string> ignored = new(optOuts.Where(optOut => optOut.IsValid).Select(optOut => optOut.Policy), StringComparer.Ordinal);
        PolicyOptOut[] effective =
        [
            .. optOuts.Where(optOut => optOut.IsValid && policies.Exists(policy => policy.Name == optOut.Policy))
                .Select(optOut => new PolicyOptOut(optOut.Policy, optOut.Reason))
        ];
        policies.RemoveAll(policy => ignored.Contains(policy.Name));
        foreach (MarkedMemberFinder.Found marked in MarkedMemberFinder.Find(
            compilation, context.ModelOf, cancellationToken, DeclarationKinds.Policy))
        {
            if (DeclarationEvaluator.Evaluate(context, marked.Symbol, marked.Kind, marked.Declaration)
                is RecordValue { Instance: EnvironmentPolicy own })
            {
                policies.Add(own);
            }
        }

        return new ProjectPolicies(
            new PolicyContext(
                policies.OrderBy(policy => policy.Name, StringComparer.Ordinal).ToEquatableArray(),
                effective.OrderBy(optOut => optOut.Policy, StringComparer.Ordinal).ToEquatableArray()),
            optOuts,
            unreadable);
    }

    private static List<OptOut> FindOptOuts(Compilation compilation)
    {
        INamedTypeSymbol? attribute = compilation.GetTypeByMetadataName(KnownNames.EnvironmentPolicyOptOutAttribute);
        List<OptOut> found = [];
        foreach (AttributeData data in attribute is null ? [] : compilation.Assembly.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)
                && data.ConstructorArguments is [{ Value: string policy }, { Value: string reason }]
                && data.ApplicationSyntaxReference is { } reference)
            {
                found.Add(new OptOut(policy, reason, Location.Create(reference.SyntaxTree, reference.Span)));
            }
        }

        return found;
    }

    /// <summary>An attribute by which a project opts out of a policy.</summary>
    /// <param name="Place">Where the attribute stands.</param>
    internal sealed record OptOut(string Policy, string Reason, Location Place)
    {
        /// <summary>Whether it has a reason, without which the policy holds.</summary>
        public bool IsValid => this.Reason.Trim().Length > 0;
    }

    /// <summary>An exported policy that cannot be read.</summary>
    /// <param name="Member">The member that it is the value of.</param>
    /// <param name="Assembly">The assembly that exports it.</param>
    /// <param name="Problem">What is wrong.</param>
    internal sealed record UnreadablePolicy(string Member, string Assembly, string Problem);
}
