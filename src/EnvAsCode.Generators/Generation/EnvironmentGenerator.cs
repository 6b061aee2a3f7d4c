using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using EnvAsCode.Emit;
using EnvAsCode.Generators.CrossProject;
using EnvAsCode.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.Generators.Generation;

/// <summary>
/// Evaluates the environments that a project declares and puts their files into the assembly. It reports nothing: what is wrong
/// with a declaration is said by <see cref="Analyzers.EnvironmentAnalyzer"/>, live and suppressible, and an environment that has no
/// value is named in the marker, so that the build cannot pass without it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class EnvironmentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<CompilationSurface> surface = context.CompilationProvider
            .Select(static (compilation, _) => new CompilationSurface(compilation))
            .WithComparer(CompilationSurface.Comparer.Instance)
            .WithTrackingName(TrackingNames.Surface);

        IncrementalValuesProvider<EvaluatedEnvironment> environments = Marked(context, KnownNames.StudioEnvironmentAttribute, TrackingNames.Environments)
            .Combine(surface)
            .Select(static (pair, cancellationToken) => pair.Right.Environment(pair.Left, cancellationToken))
            .WithTrackingName(TrackingNames.EvaluatedEnvironments);

        IncrementalValuesProvider<EvaluatedPart> parts = Marked(context, KnownNames.EnvironmentPartAttribute, TrackingNames.Parts)
            .Combine(surface)
            .Select(static (pair, cancellationToken) => pair.Right.Part(pair.Left, cancellationToken))
            .WithTrackingName(TrackingNames.EvaluatedParts);

        IncrementalValueProvider<EquatableArray<string>> duplicates = environments.Collect().Select(static (all, _) => Duplicates(all));

        // An IDE has no use for the files while the user types, so they are implementation outputs; values for other projects are not.
        context.RegisterImplementationSourceOutput(
            environments
                .Combine(duplicates)
                .Where(static pair => pair.Left.Environment is not null && !pair.Right.Contains(pair.Left.Member))
                .Select(static (pair, _) => pair.Left)
                .WithTrackingName(TrackingNames.EmittedEnvironments),
            static (output, evaluated) => AddEnvironment(output, evaluated));
        context.RegisterImplementationSourceOutput(
            environments.Collect().Select(static (all, _) => Marker(all)).WithTrackingName(TrackingNames.Marker),
            static (output, content) => output.AddSource("EnvAsCode.Marker.g.cs", SourceText.From(CarrierEmitter.Marker(content), Encoding.UTF8)));
        context.RegisterSourceOutput(
            parts.Collect().Select(static (all, _) => all.OrderBy(part => part.Member, StringComparer.Ordinal).ToEquatableArray()),
            static (output, all) => AddExports(output, all));
    }

    private static IncrementalValuesProvider<MarkedMember> Marked(IncrementalGeneratorInitializationContext context, string attribute, string trackingName) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is PropertyDeclarationSyntax or VariableDeclaratorSyntax,
                static (member, _) => new MarkedMember(MemberName.OfType(member.TargetSymbol.ContainingType), member.TargetSymbol.Name))
            .WithTrackingName(trackingName);

    /// <summary>The members whose environment has the name of one before them.</summary>
    private static EquatableArray<string> Duplicates(ImmutableArray<EvaluatedEnvironment> environments)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        return environments
            .Where(evaluated => evaluated.Environment is not null && !names.Add(evaluated.Environment.Name))
            .Select(evaluated => evaluated.Member)
            .ToEquatableArray();
    }

    private static MarkerContent Marker(ImmutableArray<EvaluatedEnvironment> environments)
    {
        EquatableArray<string> duplicates = Duplicates(environments);
        IEnumerable<string> failed = environments.Where(evaluated => evaluated.Environment is null).Select(evaluated => evaluated.Member);
        return new MarkerContent(
            environments
                .Where(evaluated => evaluated.Environment is not null && !duplicates.Contains(evaluated.Member))
                .Select(evaluated => evaluated.Environment!.Name)
                .OrderBy(name => name, StringComparer.Ordinal)
                .ToEquatableArray(),
            failed.Concat(duplicates).OrderBy(member => member, StringComparer.Ordinal).ToEquatableArray());
    }

    private static void AddEnvironment(SourceProductionContext output, EvaluatedEnvironment evaluated)
    {
        EnvironmentSpec environment = evaluated.Environment!;
        try
        {
            string source = CarrierEmitter.Environment(environment.Name, EnvironmentEmitter.Emit(environment, evaluated.Declaration));
            output.AddSource("Environment." + environment.Name + ".g.cs", SourceText.From(source, Encoding.UTF8));
        }
#pragma warning disable CA1031 // An exception would take every other environment of the project with it.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // No analyzer emits, so nothing else could say it.
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(Rules.InternalError), Location.None, evaluated.Declaration, e.GetType().Name + ": " + e.Message));
        }
    }

    private static void AddExports(SourceProductionContext output, EquatableArray<EvaluatedPart> parts)
    {
        if (!parts.IsEmpty)
        {
            output.AddSource("EnvAsCode.Exports.g.cs", SourceText.From(CarrierEmitter.Exports(parts), Encoding.UTF8));
        }
    }
}
